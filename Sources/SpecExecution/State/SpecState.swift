import SDKMockRuntime
import SDKRuntime

/// What the service keeps, whatever the spec says that this is.
///
/// Of which fields its records consist, only a compiled spec knows. Hence a record of which nothing was changed yet is
/// absent, and whoever looks at it takes the spec's defaults.
struct SpecState: MockState {
    /// The devices, by id.
    var devices = MockDevices<SpecDevice>()
    /// The users that something is kept of.
    var users: WireMap<SpecIdentifier, SpecStore> = [:]
    /// What is kept once.
    var world = SpecStore()
}

/// What is kept of a user, or once.
struct SpecStore: MockRecord {
    /// The record; nil as long as it has the defaults.
    var record: Record?
}

/// What is kept of a device.
struct SpecDevice: MockDevice {
    /// The place of the field that says who is logged in.
    static let userPlace = 0

    /// The record; nil as long as it has the defaults.
    var record: Record?

    static let canBeCutOff = true

    static func isCutOff(_ device: SpecDevice) -> Bool {
        guard let record = device.record, let place = record.shape.cutOff else { return false }
        if case .bool(true) = record.fields[place] { return true } else { return false }
    }

    /// Who is logged in on it. It is a field of the record; a device with the defaults has nobody, and only behaviour
    /// changes that.
    var user: SpecIdentifier? {
        get { record?.fields[Self.userPlace].identifier }
        set { record?.fields[Self.userPlace] = newValue.map { .text($0.rawValue) } ?? .none }
    }
}
