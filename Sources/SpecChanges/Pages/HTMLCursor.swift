import SDKSpec
import YAMLDocument

/// Finds where the words of a page stand in its HTML. Asked in the order of the text, it never looks behind what it has
/// found, so that a page whose tags all stand in one line has places as well.
struct HTMLCursor {
    /// Farther than this a word isn't looked for: between two words that are shown there may be a script.
    private static let reach = 1 << 16

    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// What has been found so far ends here.
    private var place = SourcePosition(line: 1, column: 1, offset: 0)

    init(_ file: SourceFile) {
        let bytes = Array(file.text.utf8)
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// Where the first word of a text stands.
    ///
    /// - Parameter line: The line in which the text ends, by the parser.
    mutating func place(of text: String, upTo line: Int) -> SourcePosition {
        let word = Self.literal(text)
        guard !word.isEmpty, let start = start(of: word, before: end(of: line)) else {
            // Written as an entity: the line will have to do.
            return place.line < line ? SourcePosition(line: line, column: 1, offset: start(of: line)) : place
        }
        advance(to: start)
        defer { advance(to: start + word.count) }
        return place
    }

    /// What of the first word of a text stands in HTML as it does in the text.
    private static func literal(_ text: String) -> [UInt8] {
        let word = text.utf8.prefix { $0 > UInt8(ascii: " ") }
        return Array(word.prefix { !"<>&\"'".utf8.contains($0) })
    }

    private func start(of line: Int) -> Int {
        lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : bytes.count
    }

    /// The parser counts lines no further than a small number goes.
    private func end(of line: Int) -> Int {
        line < UInt16.max ? max(start(of: line + 1), place.offset) : bytes.count
    }

    /// Where a word stands outside of tags.
    private func start(of word: [UInt8], before end: Int) -> Int? {
        var index = place.offset
        let end = min(end, index + Self.reach, bytes.count)
        while index + word.count <= end {
            if bytes[index] == UInt8(ascii: "<") {
                index = (bytes[index..<end].firstIndex(of: UInt8(ascii: ">")) ?? end) + 1
            } else if bytes[index] == word[0], bytes[index...].starts(with: word) {
                return index
            } else {
                index += 1
            }
        }
        return nil
    }

    private mutating func advance(to offset: Int) {
        while place.offset < offset {
            let byte = bytes[place.offset]
            place.offset += 1
            if byte == UInt8(ascii: "\n") {
                place.line += 1
                place.column = 1
            } else if place.offset == bytes.count || bytes[place.offset] & 0xC0 != 0x80 {
                place.column += 1
            }
        }
    }
}
