// Generated from the spec by sdkgen. Do not edit.
//
// What the service keeps.

import Language
import SDKMockRuntime
import SDKRuntime

/// Everything that the service keeps.
struct LanguageState: MockState {
    typealias Failure = LanguageError

    /// Every device, by its id.
    var devices = MockDevices<LanguageDeviceState>()
    /// Every user, by the user's id.
    var users: WireMap<PersonID, LanguageUserState> = [:]
    /// What there is once.
    var world = LanguageWorldState()
}

/// What the service keeps for a user.
struct LanguageUserState: MockRecord {
    /// The drawer.
    var drawer: Drawer = Drawer()
    /// What the person says.
    var profile: Profile = Profile()
    /// How often each watch has gone on.
    var watches: WireMap<String, Int> = [:]
}

/// What a device, an instance of the client, has.
struct LanguageDeviceState: MockDevice {
    /// Who is logged in on the device.
    var user: PersonID?
    /// How often it was opened.
    var opened: Int = 0
    /// Whether it is out of reach.
    var isFar: Bool = false

    static var canBeCutOff: Bool { true }

    static func isCutOff(_ device: Self) -> Bool { device.isFar }
}

/// What there is once.
struct LanguageWorldState: MockRecord {
    /// Drawers that all share.
    var drawers: WireMap<PersonID, Drawer> = [:]
    /// The same, under a name of which one is a word of Swift's.
    var cases: WireMap<PersonID, Drawer> = [:]
    /// What happened.
    var log: [String] = []
    /// Rooms.
    var rooms: WireMap<PersonID, Room> = [:]
    /// Places that may be empty.
    var places: WireMap<String, Thing?> = [:]
    /// Rows that may be missing.
    var rows: WireMap<String, [String]?> = [:]
    /// How far somebody has climbed.
    var climbed: Int = 0
    /// What people owe each other.
    var tallies: WireMap<PersonID, WireMap<PersonID, UInt64>> = [:]
    /// What was heard.
    var heard: [String]?
    /// What is left.
    var rest: Int?
}

/// A thing that stands on a shelf.
struct Box: Sendable, Hashable {
    /// Its kind.
    var kind: Kind = .round
    /// What stands on it.
    var words: [String] = []
}

/// Where a shelf may stand.
struct Room: Sendable, Hashable {
    /// The shelf.
    var shelf: Shelf?
}

/// Where boxes stand.
struct Shelf: Sendable, Hashable {
    /// The boxes.
    var boxes: WireMap<PersonID, Box> = [:]
}

/// Where things are kept.
struct Drawer: Sendable, Hashable {
    /// Things.
    var things: WireMap<ThingID, Thing> = [:]
    /// Notes.
    var notes: WireMap<String, String?> = [:]
    /// In which order they came.
    var order: [ThingID] = []
    /// How many came.
    var count: Int = 0
}
