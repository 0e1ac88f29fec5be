extension JSONPiece {
    /// What a text says: without its quotes, and with what is escaped in it; nil for anything else.
    var name: String? {
        guard case .scalar(let text) = self, text.hasPrefix("\""), text.utf8.count > 1 else { return nil }
        let inside = text.withoutQuotes
        return inside.utf8.contains(UInt8(ascii: "\\")) ? Self.unescaped(inside) : String(inside)
    }

    private static func unescaped(_ text: Substring) -> String {
        var units: [UInt16] = []
        var rest = text.utf16[...]
        while let unit = rest.popFirst() {
            guard unit == UInt16(UInt8(ascii: "\\")), let sign = rest.popFirst() else {
                units.append(unit)
                continue
            }
            guard sign == UInt16(UInt8(ascii: "u")) else {
                units.append(controls[sign] ?? sign)
                continue
            }
            // What is no number stands for what can't be told.
            units.append(UInt16(String(rest.prefix(4)) ?? "", radix: 16) ?? 0xFFFD)
            rest = rest.dropFirst(4)
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static let escapes: [(Unicode.Scalar, UInt16)] = [
        ("n", 0x0A), ("r", 0x0D), ("t", 0x09), ("b", 0x08), ("f", 0x0C),
    ]

    /// The characters that have letters of their own.
    private static let controls: [UInt16: UInt16] = Dictionary(
        uniqueKeysWithValues: escapes.map { sign, control in (UInt16(UInt8(ascii: sign)), control) }
    )
}
