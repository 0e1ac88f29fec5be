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
    /// How long to wait before a connection that was lost is made anew; nil when it isn't.
    public var backOff: BackOff? = BackOff()

    /// The defaults.
    public init() {}
}

/// How long to wait between the attempts to make a connection anew: longer each time, so that a server that is down
/// isn't bothered, and a little at random, so that not all clients come at once.
public struct BackOff: Sendable {
    /// The wait before the first attempt.
    public var first: Duration
    /// The longest wait.
    public var longest: Duration

    /// Makes a plan that begins with one wait and doubles it up to another.
    public init(first: Duration = .milliseconds(200), longest: Duration = .seconds(20)) {
        self.first = first
        self.longest = longest
    }

    /// The wait before an attempt, counted from 1: between a half and the whole of what it may be.
    func wait(before attempt: Int) -> Duration {
        var wait = first
        for _ in 1..<max(attempt, 1) {
            if wait >= longest { break }
            wait *= 2
        }
        return min(wait, longest) * Double.random(in: 0.5...1)
    }
}
