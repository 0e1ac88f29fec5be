import Synchronization

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
    /// The offset of each line's first byte; nil until it is asked for, as nobody asks about a file that is well.
    private let lineStarts = Mutex<[Int]?>(nil)

    /// Makes a file out of a text that is in memory already.
    public init(path: String, text: String) {
        // Only from contiguous bytes is it quick to take a line.
        var text = text
        text.makeContiguousUTF8()
        self.path = path
        self.text = text
    }

    /// The text of a line, without the line break that ends it.
    ///
    /// - Parameter number: The line's number, counted from 1.
    /// - Returns: nil when the file has no such line.
    public func line(_ number: Int) -> Substring? {
        guard let offset = lineStart(number) else { return nil }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        let end = utf8[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
        return text[start..<(end ?? utf8.endIndex)]
    }

    /// The bytes of a part of the text, by the offsets of their ends.
    package func bytes(_ offsets: Range<Int>) -> [UInt8] {
        let bytes = text.utf8.withContiguousStorageIfAvailable { Array($0[offsets]) }
        return bytes ?? Array(text.utf8.dropFirst(offsets.lowerBound).prefix(offsets.count))
    }

    private func lineStart(_ number: Int) -> Int? {
        lineStarts.withLock { known in
            let starts = known ?? Self.lineStarts(text)
            known = starts
            return starts.indices.contains(number - 1) ? starts[number - 1] : nil
        }
    }

    private static func lineStarts(_ text: String) -> [Int] {
        var starts = [0]
        var last: UInt8?
        for (offset, byte) in text.utf8.enumerated() {
            if byte == .lineFeed || byte == .carriageReturn {
                if byte == .lineFeed, last == .carriageReturn { starts.removeLast() }
                starts.append(offset + 1)
            }
            last = byte
        }
        return starts
    }
}
