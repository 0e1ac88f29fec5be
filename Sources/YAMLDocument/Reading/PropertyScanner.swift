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

    /// Whether a property begins at a position.
    func hasProperty(at position: SourcePosition) -> Bool { source[position.offset].map(Self.isIndicator) ?? false }

    /// The properties that begin at a position, an anchor and a tag in either order.
    func properties(from start: SourcePosition, upTo count: Int) -> [Property] {
        var found: [Property] = []
        var position = start
        while found.count < count, let property = property(at: position) {
            found.append(property)
            position = source.position(source.skippingBlank(from: property.range.end.offset), from: property.range.end)
        }
        return found
    }

    /// The anchor, alias or tag at a position; nil when there is none.
    func property(at position: SourcePosition) -> Property? {
        guard let first = source[position.offset], Self.isIndicator(first) else { return nil }
        var end = position.offset + 1
        if first == UInt8(ascii: "!"), source[end] == UInt8(ascii: "<") {
            while let byte = source[end], !byte.isBlank, byte != UInt8(ascii: ">") { end += 1 }
        }
        while let byte = source[end], !byte.isBlank, !Self.isFlowIndicator(byte) { end += 1 }
        let range = source.range(from: position, count: end - position.offset)
        return Property(text: source.text(range), range: range)
    }

    private static func isIndicator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!")
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
