/// An operator with two operands.
public enum BinaryOperator: String, Sendable, CaseIterable {
    /// Both hold.
    case and
    /// One holds at least.
    case or
    /// The same value.
    case equal = "=="
    /// Another value.
    case notEqual = "!="
    /// A smaller number.
    case less = "<"
    /// A number at most as large.
    case lessOrEqual = "<="
    /// A larger number.
    case greater = ">"
    /// A number at least as large.
    case greaterOrEqual = ">="
    /// The sum of numbers, the concatenation of texts or lists.
    case plus = "+"
    /// The difference.
    case minus = "-"
    /// The product.
    case times = "*"
    /// The whole quotient.
    case dividedBy = "/"
    /// The remainder.
    case modulo = "%"
    /// A list holds the value, or a map the key.
    case isIn = "in"
    /// A list doesn't hold the value, or a map the key.
    case isNotIn = "not in"
    /// The value on the left, or the right one where it is absent.
    case orElse = "??"
    /// An identifier has the form.
    case hasForm = "is"
}
