/// A place in a source file, between two characters.
public struct SourcePosition: Sendable, Hashable, Comparable {
    /// The line, counted from 1. Lines end with LF, CRLF or CR.
    public var line: Int
    /// The column, counted from 1 in Unicode scalars; a tab is one.
    public var column: Int
    /// UTF-8 bytes from the start of ``SourceFile/text``, which has no byte order mark.
    public var offset: Int

    /// Makes a position; the three parts are taken as they are.
    public init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// Where every file starts.
    static let start = SourcePosition(line: 1, column: 1, offset: 0)

    /// Whether the left one stands before the right one; both are taken to be of the same file.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        left.offset < right.offset
    }
}
