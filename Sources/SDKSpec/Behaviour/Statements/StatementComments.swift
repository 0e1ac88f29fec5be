/// What is written around a statement for its readers alone.
public struct StatementComments: Sendable, Hashable {
    /// The lines above it: comments with their `#`, and an empty text for blank lines.
    public var before: [String] = []
    /// The comment on its own line, with its `#`.
    public var beside: String?
    /// Comments below it that end its block.
    public var after: [String] = []

    /// Nothing is written around it.
    public static let none = StatementComments()
}
