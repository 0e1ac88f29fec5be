/// Somebody who may notice a change.
public enum ChangeAudience: String, Sendable, CaseIterable {
    /// Who calls the method, or makes the values that it is given.
    case callers
    /// Who reads what calls answer.
    case readers = "readers of answers"
    /// Who listens to events.
    case listeners
}
