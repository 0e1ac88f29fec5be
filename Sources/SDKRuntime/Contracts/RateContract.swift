/// How often a method may be called.
public struct RateContract: Sendable, Hashable {
    /// Whose calls are counted together.
    public enum Scope: String, Sendable, CaseIterable {
        /// The calls of one user, over all devices.
        case user
        /// The calls of one device.
        case device
        /// The calls of everybody.
        case world
    }

    /// The id of the fact.
    public let fact: String
    /// How many calls fit into the window.
    public let calls: Int
    /// The length of the window in seconds.
    public let seconds: Int
    /// Whose calls are counted together.
    public let scope: Scope
    /// The error of a call too many.
    public let error: ErrorCode

    /// Makes a rate.
    public init(fact: String, calls: Int, seconds: Int, scope: Scope, error: ErrorCode) {
        self.fact = fact
        self.calls = calls
        self.seconds = seconds
        self.scope = scope
        self.error = error
    }
}
