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
    private var kept = Fields.defaults

    /// Drawers that all share.
    var drawers: WireMap<PersonID, Drawer> {
        get { kept.value.drawers }
        _modify { yield &kept.value.drawers }
    }

    /// The same, under a name of which one is a word of Swift's.
    var cases: WireMap<PersonID, Drawer> {
        get { kept.value.cases }
        _modify { yield &kept.value.cases }
    }

    /// What happened.
    var log: [String] {
        get { kept.value.log }
        _modify { yield &kept.value.log }
    }

    /// Rooms.
    var rooms: WireMap<PersonID, Room> {
        get { kept.value.rooms }
        _modify { yield &kept.value.rooms }
    }

    /// Places that may be empty.
    var places: WireMap<String, Thing?> {
        get { kept.value.places }
        _modify { yield &kept.value.places }
    }

    /// Rows that may be missing.
    var rows: WireMap<String, [String]?> {
        get { kept.value.rows }
        _modify { yield &kept.value.rows }
    }

    /// How far somebody has climbed.
    var climbed: Int {
        get { kept.value.climbed }
        _modify { yield &kept.value.climbed }
    }

    /// What people owe each other.
    var tallies: WireMap<PersonID, WireMap<PersonID, UInt64>> {
        get { kept.value.tallies }
        _modify { yield &kept.value.tallies }
    }

    /// What was heard.
    var heard: [String]? {
        get { kept.value.heard }
        _modify { yield &kept.value.heard }
    }

    /// What is left.
    var rest: Int? {
        get { kept.value.rest }
        _modify { yield &kept.value.rest }
    }

    /// Marks.
    var marks: WireMap<String, Int> {
        get { kept.value.marks }
        _modify { yield &kept.value.marks }
    }

    /// How many sit.
    var seated: Int {
        get { kept.value.seated }
        _modify { yield &kept.value.seated }
    }

    /// Things in boxes.
    var boxed: WireMap<ThingID, Thing> {
        get { kept.value.boxed }
        _modify { yield &kept.value.boxed }
    }

    /// Lists in lists.
    var nest: WireValue? {
        get { kept.value.nest }
        _modify { yield &kept.value.nest }
    }

    /// A thing inside of a thing, each new one around the others.
    var chain: Thing? {
        get { kept.value.chain }
        _modify { yield &kept.value.chain }
    }

    /// The same, each put into itself.
    var ring: Thing? {
        get { kept.value.ring }
        _modify { yield &kept.value.ring }
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        static let defaults = SharedStorage(Fields())

        var drawers: WireMap<PersonID, Drawer> = [:]
        var cases: WireMap<PersonID, Drawer> = [:]
        var log: [String] = []
        var rooms: WireMap<PersonID, Room> = [:]
        var places: WireMap<String, Thing?> = [:]
        var rows: WireMap<String, [String]?> = [:]
        var climbed: Int = 0
        var tallies: WireMap<PersonID, WireMap<PersonID, UInt64>> = [:]
        var heard: [String]?
        var rest: Int?
        var marks: WireMap<String, Int> = [:]
        var seated: Int = 0
        var boxed: WireMap<ThingID, Thing> = [:]
        var nest: WireValue?
        var chain: Thing?
        var ring: Thing?
    }
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
