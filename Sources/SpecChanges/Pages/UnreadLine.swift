/// A line that looks like a row of a table and wasn't understood, or not as a whole.
public struct UnreadLine: Sendable {
    /// What of it wasn't understood.
    public enum Gap: Sendable, Equatable {
        /// The name is none that a parameter can have.
        case name(String)
        /// The type is none of the layout's.
        case type(String)
        /// What stands where a row says whether the parameter must be given is no word of the layout's.
        case duty(String)
        /// Something stands behind the type that belongs to no column.
        case rest(String)
        /// The cells don't stand as in the other rows.
        case form
    }

    /// The line.
    public let line: PageLine
    /// What of it wasn't understood.
    public let gap: Gap

    /// The line's text.
    public var text: String { line.text }
}
