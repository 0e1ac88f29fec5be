/// Sets code as HTML: marks its words, numbers, texts and comments, and makes links of names that stand somewhere.
struct CodeHighlighter: Sendable {
    /// The words of the language.
    let keywords: Set<String>
    /// The address of what a name means; nil where it has no place.
    let address: @Sendable (String) -> String?

    /// The code, each piece escaped.
    func html(_ code: String) -> String {
        var html = ""
        html.reserveCapacity(code.utf8.count * 2)
        let bytes = Array(code.utf8)
        var start = 0
        while start < bytes.count {
            let end = Self.end(of: bytes, from: start)
            html += markup(of: bytes[start..<end])
            start = end
        }
        return html
    }

    private func markup(of piece: ArraySlice<UInt8>) -> String {
        let text = String(decoding: piece, as: UTF8.self)
        guard let first = piece.first else { return "" }
        switch Self.kind(first) {
        case .quote: return "<span class=\"s\">\(HTML.text(text))</span>"
        case .digit: return "<span class=\"n\">\(text)</span>"
        case .letter where keywords.contains(text): return "<span class=\"k\">\(text)</span>"
        case .letter:
            guard let address = address(text) else { return text }
            return "<a href=\"\(HTML.escaped(address))\">\(text)</a>"
        case .slash where piece.count > 1: return "<span class=\"c\">\(HTML.text(text))</span>"
        case .slash, .other: return HTML.text(text)
        }
    }

    private enum Kind {
        case letter
        case digit
        case quote
        case slash
        case other
    }

    private static func kind(_ byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "/"): .slash
        default: .other
        }
    }

    /// Where the piece that begins somewhere ends.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        switch kind(bytes[start]) {
        case .letter: return bytes[start...].firstIndex { kind($0) != .letter && kind($0) != .digit } ?? bytes.count
        case .digit: return bytes[start...].firstIndex { kind($0) != .digit } ?? bytes.count
        case .quote: return endOfText(bytes, from: start)
        case .slash where start + 1 < bytes.count && kind(bytes[start + 1]) == .slash:
            return bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        case .slash: return start + 1
        case .other: return bytes[start...].firstIndex { kind($0) != .other } ?? bytes.count
        }
    }

    private static func endOfText(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\n") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }
}

extension CodeHighlighter {
    /// Swift, with links to the types of a spec.
    static func swift(on page: ReferencePage) -> CodeHighlighter {
        CodeHighlighter(keywords: [
            "func", "async", "throws", "let", "try", "await", "nil", "true", "false", "for", "in",
        ]) { name in
            page.site.input.index.types[name]?.isPublic == true ? page.address(ReferencePlaces.type(name)) : nil
        }
    }
}
