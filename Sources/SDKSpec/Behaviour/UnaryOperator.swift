/// An operator with one operand.
public enum UnaryOperator: String, Sendable {
    /// The opposite of a truth value.
    case not
    /// The negative of a number.
    case negative = "-"
}
