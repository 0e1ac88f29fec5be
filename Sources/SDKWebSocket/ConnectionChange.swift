/// What has happened to a connection.
public enum ConnectionChange: Sendable, Hashable {
    /// It was lost, for this reason. It is being made anew; calls fail meanwhile.
    case lost(String)
    /// There is one again. What happened in between came to nobody: events were missed, and what the app shows may be
    /// out of date.
    case restored
    /// A stream of events is full, since nobody takes any from it, and misses those that come. It is reported once for
    /// each time that a stream is full; what the app shows may be out of date.
    case eventsMissed
    /// It was lost, for this reason, and isn't made anew.
    case ended(String)
}
