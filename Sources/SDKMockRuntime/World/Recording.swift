/// Which calls a world remembers.
public enum Recording: Sendable, Hashable {
    /// All of them. Made for tests: a world that serves for long remembers ever more.
    case all
    /// So many of the latest ones.
    case last(Int)
    /// None. What nobody listens to isn't even worked out then.
    case off
}
