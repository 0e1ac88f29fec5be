/// What happens to a value beyond a limit.
public enum LimitExcess: String, Sendable, CaseIterable {
    /// The call fails.
    case reject
    /// The first N are taken, the rest is dropped and nothing is reported.
    case truncate
    /// The nearest allowed number is taken instead.
    case clamp

    /// Whether there must be a bound from which it follows what is taken.
    var needsMaximum: Bool { self != .reject }
}
