/// A table behind a line that announces parameters, of which no heading names the columns as the layout does: none of its
/// rows is read.
public struct UnreadTable: Sendable {
    /// Its heading; its first row where it has none.
    public let line: PageLine
    /// Whether the line is a heading, and not a row already.
    public let hasHeading: Bool
    /// The name by which to cite the section that it stands in.
    public let section: String
}
