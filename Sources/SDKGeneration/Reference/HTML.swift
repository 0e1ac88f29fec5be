/// Pieces of HTML that are written in Swift because they stand within a text; everything else is in the templates.
enum HTML {
    /// A text with the characters that mean something in HTML escaped.
    static func escaped(_ text: String) -> String {
        guard !text.allBytes({ !hasMeaning($0) }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hasMeaning(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    /// A text without the marks of code: documentation comments need them, on a page they are just in the way.
    static func plain(_ text: String) -> String {
        let mark = UInt8(ascii: "`")
        return text.contains(byte: mark) ? String(decoding: text.utf8.filter { $0 != mark }, as: UTF8.self) : text
    }

    /// A name in code type that leads somewhere.
    static func link(_ name: String, to target: String) -> String {
        "<a href=\"\(escaped(target))\"><code>\(escaped(name))</code></a>"
    }
}
