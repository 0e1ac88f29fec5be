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
    public internal(set) var fact: String
    /// The fact of the rate under which calls are counted, where several methods share one; nil for the method's own.
    public internal(set) var window: String?
    /// How many calls fit into the window.
    public internal(set) var calls: Int
    /// The length of the window in seconds.
    public internal(set) var seconds: Int
    /// Whose calls are counted together.
    public internal(set) var scope: Scope
    /// The error of a call too many.
    public internal(set) var error: ErrorCode

    /// Makes a rate.
    public init(
        fact: String,
        window: String? = nil,
        calls: Int,
        seconds: Int,
        scope: Scope,
        error: ErrorCode
    ) {
        self.fact = fact
        self.window = window
        self.calls = calls
        self.seconds = seconds
        self.scope = scope
        self.error = error
    }
}
