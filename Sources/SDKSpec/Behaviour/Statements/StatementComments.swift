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

// Lines of comments, among which an empty text stands for blank lines.
extension [String] {
    /// These lines and others below them, with one blank line at most where they meet.
    func above(_ others: [String]) -> [String] {
        last?.isEmpty == true ? self + others.drop(while: \.isEmpty) : self + others
    }

    /// The lines without the blank ones around them.
    var withoutBlankEdges: [String] {
        var lines = drop(while: \.isEmpty)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines)
    }
}
