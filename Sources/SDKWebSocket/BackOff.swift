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
