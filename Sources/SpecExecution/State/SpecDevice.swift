import SDKMockRuntime

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
