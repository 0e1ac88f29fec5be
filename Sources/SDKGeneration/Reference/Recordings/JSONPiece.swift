/// JSON whose texts and numbers stand as they were written: enough to look into it and to lay it out for people.
enum JSONPiece: Sendable {
    /// A text with its quotes, a number, `true`, `false` or `null`.
    case scalar(String)
    case array([JSONPiece])
    /// Members by name, the names with their quotes.
    case object([(name: String, value: JSONPiece)])

    /// A member of an object.
    subscript(name: String) -> JSONPiece? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == "\"\(name)\"" }?.value
    }

    /// A text without its quotes. One with escapes in it isn't a name, and nobody asks for it.
    var name: String? {
        guard case .scalar(let text) = self, text.hasPrefix("\""), text.utf8.count > 1 else { return nil }
        return String(text.dropFirst().dropLast())
    }

    /// The JSON in lines: what fits into the width stands on one.
    func text(width: Int, indent: Int = 0) -> String {
        let flat = flat
        if indent + flat.utf8.count <= width { return flat }
        let space = SwiftText.space(indent + 2)
        switch self {
        case .scalar: return flat
        case .array(let items):
            let lines = items.map { space + $0.text(width: width, indent: indent + 2) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(SwiftText.space(indent))]"
        case .object(let members):
            let lines = members.map { "\(space)\($0.name): \($0.value.text(width: width, indent: indent + 2))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(SwiftText.space(indent))}"
        }
    }

    private var flat: String {
        switch self {
        case .scalar(let text): text
        case .array(let items): "[\(items.map(\.flat).joined(separator: ", "))]"
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members):
            "{ \(members.map { "\($0.name): \($0.value.flat)" }.joined(separator: ", ")) }"
        }
    }
}

extension JSONPiece {
    /// Reads JSON; nil for what isn't any.
    init?(_ text: String) {
        var reader = JSONPieceReader(text)
        guard let piece = reader.piece(), reader.isAtEnd else { return nil }
        self = piece
    }
}

/// Reads JSON piece by piece.
private struct JSONPieceReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether nothing but white space is left.
    var isAtEnd: Bool { bytes[place...].allSatisfy(Self.isSpace) }

    mutating func piece() -> JSONPiece? {
        switch next() {
        case UInt8(ascii: "["): return list(upTo: "]") { $0.piece() }.map { .array($0) }
        case UInt8(ascii: "{"):
            return list(upTo: "}") { reader -> (name: String, value: JSONPiece)? in
                guard reader.next() == UInt8(ascii: "\""), let name = reader.scalar(),
                    reader.next() == UInt8(ascii: ":")
                else { return nil }
                reader.place += 1
                return reader.piece().map { (name, $0) }
            }.map { .object($0) }
        case nil: return nil
        default: return scalar().map { .scalar($0) }
        }
    }

    private mutating func list<Item>(
        upTo end: Unicode.Scalar,
        _ item: (inout JSONPieceReader) -> Item?
    ) -> [Item]? {
        var items: [Item] = []
        place += 1
        while let byte = next() {
            if byte == UInt8(ascii: end) {
                place += 1
                return items
            }
            if byte == UInt8(ascii: ",") { place += 1 }
            guard let read = item(&self) else { return nil }
            items.append(read)
        }
        return nil
    }

    /// A text with its quotes, or a word up to the next sign.
    private mutating func scalar() -> String? {
        let start = place
        if next() == UInt8(ascii: "\"") {
            place += 1
            while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
                place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            place += 1
        } else {
            while place < bytes.count, !Self.isSpace(bytes[place]), !Self.isSign(bytes[place]) { place += 1 }
        }
        guard place > start, place <= bytes.count else { return nil }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// The next byte that isn't white space; the reader stands on it.
    private mutating func next() -> UInt8? {
        while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
        return place < bytes.count ? bytes[place] : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\t")
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
