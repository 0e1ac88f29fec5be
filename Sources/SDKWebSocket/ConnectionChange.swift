/// What has happened to a connection.
public enum ConnectionChange: Sendable, Hashable {
    /// It was lost, for this reason. It is being made anew; calls fail meanwhile.
    case lost(String)
    /// There is one again. What happened in between came to nobody: events were missed, and what the app shows may be
    /// out of date.
    case restored
    /// It was lost, for this reason, and isn't made anew.
    case ended(String)
}
