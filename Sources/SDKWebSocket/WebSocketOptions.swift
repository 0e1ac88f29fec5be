/// How a connection behaves.
public struct WebSocketOptions: Sendable {
    /// How long the server has for making a connection, the WebSocket included; nil for as long as the system tries.
    public var connectTimeout: Duration? = .seconds(10)
    /// How long a call waits for its answer; nil for ever.
    public var deadline: Duration? = .seconds(30)
    /// How many calls may be on their way. Further ones wait for their turn, which counts for their deadline.
    public var mostCallsOnTheWay = 256
    /// How many events a stream keeps until they are taken. Further ones are missed by it, and reported as
    /// ``ConnectionChange/eventsMissed``: to stop reading would hold up the answers that come between them.
    public var mostUntakenEvents = 10_000
    /// How many bytes a message of the server may have.
    public var largestMessage = 16 << 20
    /// Whether an answer has to keep to JSON-RPC 2.0 to the letter: one that doesn't fails its call. Else what can be
    /// understood is taken.
    public var isStrict = false
    /// How long to wait before a connection that was lost is made anew; nil when it isn't.
    public var backOff: BackOff? = BackOff()

    /// The defaults.
    public init() {}
}
