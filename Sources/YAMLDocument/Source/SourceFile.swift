/// A file's text, and where its lines are.
///
/// A class, since a spec has thousands of locations that all hold the same few files.
public final class SourceFile: Sendable {
    /// The path under which the file is shown.
    public let path: String
    /// The file's text, without a byte order mark. Bytes that aren't UTF-8 are shown as U+FFFD.
    ///
    /// Empty for a file that wasn't read at all: one that is too large or in another encoding.
    public let text: String
    /// The offset of each line's first byte.
    private let lineStarts: [Int]

    /// Makes a file out of a text that is in memory already.
    public init(path: String, text: String) {
        // Only from contiguous bytes is it quick to take a line.
        var text = text
        text.makeContiguousUTF8()
        lineStarts = text.withUTF8(Self.lineStarts)
        self.path = path
        self.text = text
    }

    /// The text of a line, without the line break that ends it.
    ///
    /// - Parameter number: The line's number, counted from 1.
    /// - Returns: nil when the file has no such line.
    public func line(_ number: Int) -> Substring? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
        let end = utf8[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
        return text[start..<(end ?? utf8.endIndex)]
    }

    private static func lineStarts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == .lineFeed || byte == .carriageReturn {
            let isSecondHalf = byte == .lineFeed && offset > 0 && bytes[offset - 1] == .carriageReturn
            if isSecondHalf { starts.removeLast() }
            starts.append(offset + 1)
        }
        return starts
    }
}
