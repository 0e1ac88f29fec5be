/// What comes after a statement.
enum Flow: Sendable {
    /// The next one.
    case next
    /// Nothing: the body has ended with an answer.
    case end(Value)
}
