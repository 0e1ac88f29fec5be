import YAMLDocument

/// Pieces of HTML that are written in Swift because they stand within a text; everything else is in the templates.
enum HTML {
    /// A text with the characters that mean something in HTML escaped, and those shown that aren't seen.
    static func escaped(_ text: String) -> String {
        escaped(text) { beginsMarkup($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    }

    /// A text with what means something between tags escaped. In an attribute, quotes do too: see ``escaped(_:)``.
    static func text(_ text: String) -> String { escaped(text, where: beginsMarkup) }

    private static func escaped(_ text: String, where hasMeaning: (UInt8) -> Bool) -> String {
        // Nearly every text stays as it is, and one look at its bytes tells.
        guard !text.allBytes({ !hasMeaning($0) && !String.mayBeUnseen($0) }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        write(text.seen(linesRemain: true).utf8, to: &bytes, where: hasMeaning)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes what stands between tags; what isn't seen has been taken care of.
    static func write(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        write(text, to: &bytes, where: beginsMarkup)
    }

    private static func write(
        _ text: some Sequence<UInt8>,
        to bytes: inout [UInt8],
        where hasMeaning: (UInt8) -> Bool
    ) {
        for byte in text {
            if hasMeaning(byte), let reference = reference(to: byte) {
                bytes.append(contentsOf: reference.utf8)
            } else {
                bytes.append(byte)
            }
        }
    }

    /// What stands for a byte that means something in HTML; nil for any other one.
    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    /// A text set as code.
    static func code(_ text: String) -> String { "<code>\(self.text(text))</code>" }

    /// A link around what is HTML already.
    static func link(_ html: String, to address: String) -> String {
        "<a href=\(attribute(address))>\(html)</a>"
    }

    /// The value of an attribute. Most addresses need no quotes, and pages have thousands of them.
    static func attribute(_ value: String) -> String {
        !value.isEmpty && value.allBytes(needsNoQuotes) ? value : "\"\(escaped(value))\""
    }

    /// Whether a byte of an attribute can stand outside of quotes, whatever follows.
    private static func needsNoQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func beginsMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }
}
