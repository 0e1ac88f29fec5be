/// A place in a source file, between two characters.
public struct SourcePosition: Sendable, Hashable, Comparable {
    // Small numbers, since everything that is read holds positions. No file is long enough to need larger ones.
    private var storedLine: Int32
    private var storedColumn: Int32
    private var storedOffset: Int32

    /// The line, counted from 1. Lines end with LF, CRLF or CR.
    public var line: Int {
        get { Int(storedLine) }
        set { storedLine = Int32(clamping: newValue) }
    }

    /// The column, counted from 1 in Unicode scalars; a tab is one.
    public var column: Int {
        get { Int(storedColumn) }
        set { storedColumn = Int32(clamping: newValue) }
    }

    /// UTF-8 bytes from the start of ``SourceFile/text``, which has no byte order mark.
    public var offset: Int {
        get { Int(storedOffset) }
        set { storedOffset = Int32(clamping: newValue) }
    }

    /// Makes a position; the three parts are taken as they are.
    public init(line: Int, column: Int, offset: Int) {
        storedLine = Int32(clamping: line)
        storedColumn = Int32(clamping: column)
        storedOffset = Int32(clamping: offset)
    }

    /// Where every file starts.
    static let start = SourcePosition(line: 1, column: 1, offset: 0)

    /// Whether the left one stands before the right one; both are taken to be of the same file.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        left.offset < right.offset
    }
}
