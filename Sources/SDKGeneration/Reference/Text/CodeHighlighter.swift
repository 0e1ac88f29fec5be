/// Sets code as HTML: marks its words, numbers, texts and comments, and makes links of names that stand somewhere.
///
/// The elements are the shortest that there are, since a page holds hundreds of them: `b` for words of the language,
/// `samp` for texts, `var` for numbers, `i` for comments.
struct CodeHighlighter: Sendable {
    /// A word, with what stands beside it.
    struct Word {
        let text: String
        /// Whether it stands behind a full stop.
        let isMember: Bool
        /// Whether `(` stands behind it.
        let isCalled: Bool
        /// Whether `:` stands behind it.
        let isLabel: Bool
    }

    /// What a word is.
    enum Meaning {
        /// A word of the language.
        case keyword
        /// A name that is described at an address.
        case name(address: String)
        /// Any other name.
        case plain
    }

    /// What comments begin with: two slashes, or `#` behind a blank.
    enum Comments {
        case slashes
        case hash
    }

    let comments: Comments
    let meaning: @Sendable (Word) -> Meaning

    /// The code, each piece escaped.
    func html(_ code: String) -> String {
        let bytes = Array(code.seen(linesRemain: true).utf8)
        var html: [UInt8] = []
        html.reserveCapacity(bytes.count * 2)
        var start = 0
        while start < bytes.count {
            let end = end(of: bytes, from: start)
            write(start..<end, of: bytes, to: &html)
            start = end
        }
        return String(decoding: html, as: UTF8.self)
    }

    private func write(_ range: Range<Int>, of bytes: [UInt8], to html: inout [UInt8]) {
        let text = bytes[range]
        switch kind(bytes, at: range.lowerBound) {
        case .quote: Self.write(text, in: "samp", to: &html)
        case .digit: Self.write(text, in: "var", to: &html)
        case .comment: Self.write(text, in: "i", to: &html)
        case .other: HTML.write(text, to: &html)
        case .letter:
            let word = word(range, of: bytes)
            switch meaning(word) {
            case .keyword: Self.write(text, in: "b", to: &html)
            case .name(let address): html += HTML.link(word.text, to: address).utf8
            case .plain: html += text
            }
        }
    }

    private static func write(_ text: ArraySlice<UInt8>, in element: String, to html: inout [UInt8]) {
        html += "<\(element)>".utf8
        HTML.write(text, to: &html)
        html += "</\(element)>".utf8
    }

    private func word(_ range: Range<Int>, of bytes: [UInt8]) -> Word {
        let behind = range.upperBound < bytes.count ? bytes[range.upperBound] : nil
        return Word(
            text: String(decoding: bytes[range], as: UTF8.self),
            isMember: range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "."),
            isCalled: behind == UInt8(ascii: "("),
            isLabel: behind == UInt8(ascii: ":")
        )
    }

    private enum Kind {
        case letter
        case digit
        case quote
        case comment
        case other
    }

    private func kind(_ bytes: [UInt8], at index: Int) -> Kind {
        switch bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "'") where comments == .hash: .quote
        case UInt8(ascii: "/") where comments == .slashes: Self.isSlash(bytes, index + 1) ? .comment : .other
        case UInt8(ascii: "#") where comments == .hash: Self.isBlank(bytes, index - 1) ? .comment : .other
        default: .other
        }
    }

    private static func isSlash(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: "/")
    }

    /// Whether a literal of several lines begins or ends somewhere.
    private static func isTriple(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index...index + 2].allSatisfy { $0 == UInt8(ascii: "\"") }
    }

    private static func isBlank(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < 0 || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
    }

    /// Where the piece that begins somewhere ends.
    private func end(of bytes: [UInt8], from start: Int) -> Int {
        let kind = kind(bytes, at: start)
        var index = start + 1
        switch kind {
        case .letter: while index < bytes.count, [.letter, .digit].contains(self.kind(bytes, at: index)) { index += 1 }
        case .digit, .other: while index < bytes.count, self.kind(bytes, at: index) == kind { index += 1 }
        case .comment: while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        case .quote where Self.isTriple(bytes, start):
            index += 2
            while index < bytes.count, !Self.isTriple(bytes, index) { index += 1 }
            index += 3
        case .quote:
            while index < bytes.count, bytes[index] != bytes[start], bytes[index] != UInt8(ascii: "\n") {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            index += 1
        }
        return min(index, bytes.count)
    }
}
