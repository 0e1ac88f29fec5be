/// What holds at a limit or a constant that is no number.
enum FactForm: String, Sendable {
    /// A regular expression.
    case pattern
    /// A text.
    case text
    /// A truth value, a list, or whatever else.
    case other
}
