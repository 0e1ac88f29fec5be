/// Finds the anchor and the tag in front of a node, of which libyaml's events don't tell the places.
struct PropertyScanner {
    struct Property {
        /// As it is written, such as `&name` or `!!str`.
        let text: String
        let range: SourceRange

        var isAnchor: Bool { text.utf8.first == UInt8(ascii: "&") }
    }

    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    /// The properties from a position on, of which there are one or two in either order.
    func properties(from start: SourcePosition, count: Int) -> [Property] {
        var found: [Property] = []
        var position = start
        for _ in 0..<count {
            position = source.position(source.skippingBlank(from: position.offset), from: position)
            guard let property = property(at: position) else { break }
            found.append(property)
            position = property.range.end
        }
        return found
    }

    /// The anchor, alias or tag at a position; nil when there is none.
    func property(at position: SourcePosition) -> Property? {
        let indicators = [UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!")]
        guard let first = source[position.offset], indicators.contains(first) else { return nil }
        var end = position.offset + 1
        if first == UInt8(ascii: "!"), source[end] == UInt8(ascii: "<") {
            while let byte = source[end], !byte.isBlank, byte != UInt8(ascii: ">") { end += 1 }
        }
        while let byte = source[end], !byte.isBlank, !Self.isFlowIndicator(byte) { end += 1 }
        let range = source.range(from: position, count: end - position.offset)
        return Property(text: source.text(range), range: range)
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(byte)
    }
}
