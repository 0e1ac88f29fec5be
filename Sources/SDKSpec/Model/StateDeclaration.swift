/// The stores that the service keeps.
public struct StateDeclaration: Sendable {
    /// The field that every device has, whatever the spec says: who is logged in on it.
    public static let loggedInUser = "user"

    /// What each device (an instance of the client) has, but for ``loggedInUser``, which it always has.
    public var device: [Field] = []
    /// What each user has.
    public var user: [Field] = []
    /// What there is once.
    public var world: [Field] = []

    /// The field of a device that says whether it can be reached, if there is one.
    public var cutOff: Field? { device.first(where: \.cutsOff) }

    /// Makes an empty state.
    public init() {}

    /// Appends the stores of another file.
    mutating func append(_ other: StateDeclaration) {
        device += other.device
        user += other.user
        world += other.world
    }

    /// The name under which the type system knows a part of the state: a record that no spec can declare.
    public static func recordName(_ part: Part) -> String { "state.\(part.rawValue)" }

    /// The parts of the state.
    public enum Part: String, Sendable, CaseIterable {
        /// What each device has.
        case device
        /// What each user has.
        case user
        /// What there is once.
        case world
    }

    /// The fields of a part, the built-in `user` of a device not among them.
    public func fields(of part: Part) -> [Field] {
        switch part {
        case .device: device
        case .user: user
        case .world: world
        }
    }
}
