/// The keys of the section `state`.
enum StateKey: String, RecordKey {
    case device
    case user
    case world

    static var recordName: String { "state" }
    static var recordSummary: String { "The stores that the service and its clients keep." }

    var shape: KeyShape {
        switch self {
        case .device: .optional(Self.fields, "What each device has; `user`, who is logged in on it, it has anyway.")
        case .user: .optional(Self.fields, "What each user has.")
        case .world: .optional(Self.fields, "What there is once.")
        }
    }

    private static var fields: Form { .map(names: "name of the field", .record(StateFieldKey.self)) }
}
