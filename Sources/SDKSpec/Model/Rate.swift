/// How often a method may be called.
public struct Rate: Sendable {
    /// Whose calls are counted together.
    public enum Scope: String, Sendable, CaseIterable {
        /// The calls of one user, over all devices.
        case user
        /// The calls of one device.
        case device
        /// The calls of everybody.
        case world
    }

    /// How many calls fit into the window.
    public let calls: Int
    /// The length of the window in seconds.
    public let seconds: Int
    /// Whose calls are counted together.
    public let scope: Scope
    /// The error of a call too many.
    public let error: Located<String>
    /// The names of the methods whose calls are counted together, the one that the rate stands at first.
    public internal(set) var methods: [String]
    /// Where the rate stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is.
    public internal(set) var provenance: Provenance?

    /// The other methods whose calls count, too.
    public func partners(of method: String) -> [String] { methods.filter { $0 != method } }

    /// Makes a rate.
    public init(
        calls: Int,
        seconds: Int,
        scope: Scope,
        error: Located<String>,
        methods: [String],
        location: SourceLocation,
        provenance: Provenance?
    ) {
        self.calls = calls
        self.seconds = seconds
        self.scope = scope
        self.error = error
        self.methods = methods
        self.location = location
        self.provenance = provenance
    }
}
