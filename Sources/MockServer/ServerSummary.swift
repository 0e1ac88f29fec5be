/// How much a server has had to do.
public struct ServerSummary: Sendable, Hashable {
    /// How many calls of the spec's methods it has answered.
    public internal(set) var calls = 0
    /// How many of them failed.
    public internal(set) var failures = 0
    /// How many control calls it has answered.
    public internal(set) var controlCalls = 0
    /// The devices that have called or connected.
    public internal(set) var devices: Set<String> = []
}
