/// Prose as documentation comments take it: Markdown, of which a spec means nothing but its code in backticks.
enum DocText {
    /// The prose, with a backslash before whatever else Markdown would take for markup: emphasis, links, tags, entities,
    /// a backtick without a partner, and at the beginning a bullet, a number or a heading.
    static func markdown(_ prose: String) -> String {
        let first = prose.utf8.prefix { !SwiftText.isSpace($0) }
        guard !prose.allBytes(isPlain) || beginsBlock(first) else { return prose }
        let bytes = Array(prose.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var place = 0
        if beginsBlock(first), !hasMeaning(at: 0, in: bytes) {
            // Behind a number it is the full stop that makes it one of a list.
            let count = isDigit(bytes[0]) ? first.count - 1 : 0
            result += bytes.prefix(count) + [backslash]
            result.append(bytes[count])
            place = count + 1
        }
        while place < bytes.count {
            if bytes[place] == backtick {
                copyMarks(at: &place, in: bytes, to: &result)
            } else {
                if hasMeaning(at: place, in: bytes) { result.append(backslash) }
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The prose on one line, as a template takes it into a comment.
    static func line(_ prose: String) -> String { SwiftText.line(markdown(prose)) }

    /// Whether a word at the beginning of a line begins something else than a line of a paragraph: an item of a list, a
    /// heading, a quotation, a directive.
    static func beginsBlock(_ word: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = word.first, let last = word.last else { return false }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "#"): return word.allSatisfy { $0 == first }
        case UInt8(ascii: "+"), UInt8(ascii: "*"): return word.count == 1
        case UInt8(ascii: ">"): return true
        case UInt8(ascii: "@"): return word.dropFirst().first.map(isLetter) == true
        default:  // Of the other words, a number with a full stop does.
            let isNumber = word.dropLast().allSatisfy(isDigit)
            return word.count > 1 && isNumber && (last == UInt8(ascii: ".") || last == UInt8(ascii: ")"))
        }
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let backtick = UInt8(ascii: "`")

    /// Copies a row of backticks: with the code up to a row as long, or each escaped where there is no such row.
    private static func copyMarks(at place: inout Int, in bytes: [UInt8], to result: inout [UInt8]) {
        let marks = bytes[place...].prefix { $0 == backtick }
        var end = marks.endIndex
        while end < bytes.count {
            let closing = bytes[end...].prefix { $0 == backtick }
            if closing.count == marks.count {
                result += bytes[place..<closing.endIndex]
                place = closing.endIndex
                return
            }
            end = max(closing.endIndex, end + 1)
        }
        for mark in marks { result += [backslash, mark] }
        place = marks.endIndex
    }

    /// Whether Markdown takes the character at a place for markup.
    private static func hasMeaning(at place: Int, in bytes: [UInt8]) -> Bool {
        let before = place > 0 ? bytes[place - 1] : UInt8(ascii: " ")
        let after = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: " ")
        switch bytes[place] {
        case backslash: return isPunctuation(after)
        case UInt8(ascii: "*"): return !SwiftText.isSpace(before) || !SwiftText.isSpace(after)
        case UInt8(ascii: "_"): return !isWord(before) || !isWord(after)
        case UInt8(ascii: "~"): return before == UInt8(ascii: "~") || after == UInt8(ascii: "~")
        case UInt8(ascii: "<"): return isLetter(after) || "/!?".utf8.contains(after)
        case UInt8(ascii: "]"): return "([:".utf8.contains(after)
        case UInt8(ascii: "&"):
            let name = bytes[(place + 1)...].prefix { isWord($0) || $0 == UInt8(ascii: "#") }
            return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
        default: return false  // A byte of a word.
        }
    }

    /// Whether a byte means nothing to Markdown wherever it stands within a line.
    private static func isPlain(_ byte: UInt8) -> Bool { !"\\`*_~<]&".utf8.contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Letters of other scripts are words, too.
    private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !isLetter(byte) && !isDigit(byte)
    }
}
