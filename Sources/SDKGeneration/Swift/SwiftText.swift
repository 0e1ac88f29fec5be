import SDKSpec

/// Pieces of Swift source text.
enum SwiftText {
    /// The most columns of a line.
    static let width = 120

    /// So many spaces.
    static func space(_ columns: Int) -> String { " ".repeated(columns) }

    /// A text as a literal in double quotes.
    static func literal(_ text: String) -> String {
        // Nearly every text is plain, and looking at bytes is many times faster than asking Unicode.
        if text.allBytes(JSONText.isPlain) { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0": result += "\\0"
            default:
                if needsEscape(scalar) {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// A literal in double quotes as one of several lines, which are joined by a `\` at the end of each.
    ///
    /// - Parameters:
    ///   - literal: The literal, with its quotes.
    ///   - indent: The column in which the lines and the closing quotes stand.
    static func literalLines(_ literal: String, indent: Int) -> String {
        let width = max(width - indent - 1, 1)
        var lines: [String] = []
        var line = ""
        // Where the last word of the line begins.
        var word = line.startIndex
        for piece in pieces(of: literal.withoutQuotes) {
            if !line.isEmpty, line.columns + piece.columns > width {
                let place = word > line.startIndex ? word : line.endIndex
                lines.append(String(line[..<place]))
                line = String(line[place...])
                word = line.startIndex
            }
            line += piece
            if piece == " " { word = line.endIndex }
        }
        let space = space(indent)
        let text = (lines + [line]).map { space + $0 }.joined(separator: "\\\n")
        return "\"\"\"\n\(text)\n\(space)\"\"\""
    }

    /// The characters of a literal, those that are escaped as they are written.
    private static func pieces(of literal: Substring) -> [String] {
        var pieces: [String] = []
        var rest = literal
        while let first = rest.first {
            var end = rest.index(after: rest.startIndex)
            if first == "\\", end < rest.endIndex {
                let isNumber = rest[end] == "u"
                end = isNumber ? rest[end...].firstIndex(of: "}") ?? end : end
                end = end < rest.endIndex ? rest.index(after: end) : end
            }
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces
    }

    /// Lines as a raw literal of several lines, `#"""`, with as many `#` as the text needs.
    ///
    /// - Parameters:
    ///   - lines: The lines, without line ends. They must not hold line ends or control characters.
    ///   - indent: The column in which the lines and the closing quotes stand.
    static func rawLines(_ lines: [String], indent: Int) -> String {
        let pounds = String(repeating: "#", count: (lines.map(poundsWithMeaning).max() ?? 0) + 1)
        let space = space(indent)
        var text = "\(pounds)\"\"\"\n"
        text.reserveCapacity(lines.reduce(indent + 16) { $0 + indent + 1 + $1.utf8.count })
        for line in lines {
            if !line.isEmpty { text += space }
            text += line
            text += "\n"
        }
        text += "\(space)\"\"\"\(pounds)"
        return text
    }

    /// The longest row of `#` in a line behind `"""` or a backslash: where it would end the literal or escape.
    private static func poundsWithMeaning(in line: String) -> Int {
        guard line.contains(byte: UInt8(ascii: "#")) else { return 0 }
        var longest = 0
        var quotes = 0
        var pounds: Int?
        for byte in line.utf8 {
            if byte == UInt8(ascii: "#"), let row = pounds {
                quotes = 0
                pounds = row + 1
                longest = max(longest, row + 1)
            } else {
                quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
                pounds = quotes >= 3 || byte == UInt8(ascii: "\\") ? 0 : nil
            }
        }
        return longest
    }

    /// A text of a spec as it can stand in a comment, on one line whatever it holds.
    static func line(_ text: String) -> String { wrapped(text, width: .max).joined() }

    /// Words in lines of a width, broken at spaces; a word that is too long stays whole. What isn't seen, or turns the
    /// direction of writing, stands there as its number. No line but the first begins with a word that Markdown would
    /// take for a bullet, a number of a list or a heading.
    static func wrapped(_ text: String, width: Int) -> [String] {
        var text = text.allBytes(isSeen) ? text : seen(text)
        return text.withUTF8 { wrapped($0, width: width) }
    }

    /// Whether a byte belongs to nothing that has to be looked at more closely: white space, what is seen of ASCII, and
    /// characters of other scripts.
    private static func isSeen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xCD, 0xD8...0xDC, 0xE1...0xE2, 0xEE...0xF4: false
        default: byte >= 0x20 && byte != 0x7F || isSpace(byte)
        }
    }

    private static func seen(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if needsEscape(scalar), !isSpace(UInt8(truncatingIfNeeded: scalar.value)) || !scalar.isASCII {
                result += "U+\(String(scalar.value, radix: 16, uppercase: true))"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func wrapped(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        line.reserveCapacity(min(width, bytes.count))
        var length = 0
        var end = 0
        while let word = nextWord(in: bytes, from: end) {
            end = word.endIndex
            let count = columns(of: word)
            if !line.isEmpty && length + 1 + count > width {
                let kept = DocText.beginsBlock(word) ? takeEnd(of: &line) : []
                lines.append(String(decoding: line, as: UTF8.self))
                line.removeAll(keepingCapacity: true)
                line += kept
                length = columns(of: kept)
            }
            if !line.isEmpty {
                line.append(UInt8(ascii: " "))
                length += 1
            }
            line.append(contentsOf: word)
            length += count
        }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    /// Takes away the end of a line, from the last word on that another line can begin with; nothing where only the
    /// first word can.
    private static func takeEnd(of line: inout [UInt8]) -> [UInt8] {
        var end = line.endIndex
        while let space = line[..<end].lastIndex(of: UInt8(ascii: " ")) {
            if !DocText.beginsBlock(line[(space + 1)..<end]) {
                defer { line.removeSubrange(space...) }
                return Array(line[(space + 1)...])
            }
            end = space
        }
        return []
    }

    private static func nextWord(
        in bytes: UnsafeBufferPointer<UInt8>,
        from offset: Int
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        var start = offset
        while start < bytes.count, isSpace(bytes[start]) { start += 1 }
        guard start < bytes.count else { return nil }
        var end = start + 1
        while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
        return bytes[start..<end]
    }

    /// The white space of ASCII. Looking at bytes is many times faster than looking at characters.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The characters of a word, which are its bytes where it is all ASCII.
    private static func columns(of word: some Collection<UInt8>) -> Int {
        word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
    }

    /// Control characters and those that are not seen or turn the direction of writing.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
