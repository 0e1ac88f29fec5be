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

    /// The JSON in lines: what fits into the width stands on one.
    func text(width: Int) -> String {
        var text = ""
        write(to: &text, width: width, indent: 0)
        return text
    }

    private func write(to text: inout String, width: Int, indent: Int) {
        guard indent + flatWidth > width else { return writeFlat(to: &text) }
        switch self {
        case .scalar(let scalar): text += scalar
        case .array(let items):
            Self.write(items, "[", "]", to: &text, indent) { item, text in
                item.write(to: &text, width: width, indent: indent + 2)
            }
        case .object(let members):
            Self.write(members, "{", "}", to: &text, indent) { member, text in
                text += member.name
                text += ": "
                member.value.write(to: &text, width: width, indent: indent + 2)
            }
        }
    }

    /// Items one a line, between brackets.
    private static func write<Item>(
        _ items: [Item],
        _ open: String,
        _ close: String,
        to text: inout String,
        _ indent: Int,
        _ write: (Item, inout String) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += SwiftText.space(indent + 2)
            write(item, &text)
        }
        text += "\n"
        text += SwiftText.space(indent)
        text += close
    }

    /// How many bytes it takes on one line.
    private var flatWidth: Int {
        switch self {
        case .scalar(let text): text.utf8.count
        case .array(let items): items.reduce(2 + 2 * max(0, items.count - 1)) { $0 + $1.flatWidth }
        case .object(let members) where members.isEmpty: 2
        case .object(let members):
            members.reduce(2 + 4 * members.count) { $0 + $1.name.utf8.count + $1.value.flatWidth }
        }
    }

    private func writeFlat(to text: inout String) {
        switch self {
        case .scalar(let scalar): text += scalar
        case .array(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " }
                item.writeFlat(to: &text)
            }
            text += "]"
        case .object(let members) where members.isEmpty: text += "{}"
        case .object(let members):
            for (index, member) in members.enumerated() {
                text += index == 0 ? "{ " : ", "
                text += member.name
                text += ": "
                member.value.writeFlat(to: &text)
            }
            text += " }"
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
