/// The bytes of a file that is known to be UTF-8, and the few questions that are asked about them.
struct SourceText {
    let bytes: [UInt8]
    /// Where the text ends.
    let end: SourcePosition
    /// The offsets of the characters that have several bytes: between two of them, offsets go along with indices.
    let wide: [Int]

    subscript(offset: Int) -> UInt8? {
        offset >= 0 && offset < bytes.count ? bytes[offset] : nil
    }

    /// The position of an offset behind a known position.
    func position(_ offset: Int, from known: SourcePosition) -> SourcePosition {
        var position = known
        while position.offset < min(offset, bytes.count) {
            let byte = bytes[position.offset]
            let isBreak = byte == .lineFeed || byte == .carriageReturn && self[position.offset + 1] != .lineFeed
            position.offset += 1
            if isBreak {
                position.line += 1
                position.column = 1
            } else if self[position.offset].map(\.isContinuation) != true {
                position.column += 1
            }
        }
        return position
    }

    /// The range of as many bytes as given, from a known position on.
    func range(from start: SourcePosition, count: Int) -> SourceRange {
        SourceRange(start: start, end: position(start.offset + count, from: start))
    }

    /// The text of a range.
    func text(_ range: SourceRange) -> String {
        String(decoding: bytes[range.start.offset..<range.end.offset], as: UTF8.self)
    }

    /// The range of the character at a position; empty at the end of a line or of the file.
    func character(at position: SourcePosition) -> SourceRange {
        guard let byte = self[position.offset], byte != .lineFeed, byte != .carriageReturn else {
            return SourceRange(start: position, end: position)
        }
        return range(from: position, count: byte.sequenceLength)
    }

    /// The range of what stands at a position, up to white space.
    func word(at position: SourcePosition) -> SourceRange {
        var end = position.offset
        while let byte = self[end], !byte.isBlank { end += 1 }
        return range(from: position, count: end - position.offset)
    }

    /// The range from a position to the end of its line, without the white space there.
    func restOfLine(at position: SourcePosition) -> SourceRange {
        var end = position.offset
        while let byte = self[end], byte != .lineFeed, byte != .carriageReturn { end += 1 }
        while end > position.offset, bytes[end - 1].isBlank { end -= 1 }
        return range(from: position, count: end - position.offset)
    }

    /// The offset at which the line of an offset begins.
    func startOfLine(at offset: Int) -> Int {
        var start = offset
        while let byte = self[start - 1], byte != .lineFeed, byte != .carriageReturn { start -= 1 }
        return start
    }

    /// The offset at which the line before one that begins at an offset begins.
    func startOfLine(before start: Int) -> Int {
        let isPair = self[start - 1] == .lineFeed && self[start - 2] == .carriageReturn
        return startOfLine(at: start - (isPair ? 2 : 1))
    }

    /// Where the text of a line begins behind its indentation and the `-` of sequences.
    func content(ofLineAt start: Int) -> (offset: Int, column: Int) {
        var offset = start
        while let byte = self[offset], byte == .space || byte == UInt8(ascii: "-") && self[offset + 1] == .space {
            offset += 1
        }
        return (offset, offset - start + 1)
    }

    /// The first offset, from one on, at which there is neither white space nor a comment.
    func skippingBlank(from offset: Int) -> Int {
        var offset = offset
        var isComment = false
        while let byte = self[offset] {
            if byte == .lineFeed || byte == .carriageReturn {
                isComment = false
            } else if byte == UInt8(ascii: "#") {
                isComment = true
            } else if !isComment, byte != .space, byte != .tab {
                return offset
            }
            offset += 1
        }
        return offset
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")

    /// Whether the byte is a character of ASCII that is seen.
    var isPlain: Bool { (0x20..<0x7F).contains(self) }

    /// Whether the byte is a later one of a character that has several.
    var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }

    /// Whether the byte is a space, a tab or of a line break.
    var isBlank: Bool { self == .space || self == .tab || self == .lineFeed || self == .carriageReturn }

    /// How many bytes a character has that begins with this one.
    var sequenceLength: Int {
        switch self {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
