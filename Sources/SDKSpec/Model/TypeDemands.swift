/// What a declared type demands of its values wherever they are arguments, or parts of arguments.
public struct TypeDemands: Sendable {
    /// Where an enumeration or an identifier is said to be closed: values and forms that aren't declared are refused.
    public let closed: SourceLocation?
    /// The pattern that the text of an identifier has to match.
    public let pattern: Located<String>?
    /// What is asked of the fields of a record together.
    public let checks: [Statement]

    /// Makes demands; without any, every value will do.
    public init(closed: SourceLocation? = nil, pattern: Located<String>? = nil, checks: [Statement] = []) {
        self.closed = closed
        self.pattern = pattern
        self.checks = checks
    }

    /// Whether there are none.
    public var isEmpty: Bool { closed == nil && pattern == nil && checks.isEmpty }
}
