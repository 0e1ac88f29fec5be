/// Writes values as JSON.
struct JSONWriter {
    /// Whether members are sorted by name, which makes equal values equal texts.
    private let isSorted: Bool
    private var bytes: [UInt8] = []

    /// Room to begin with, which is enough for most answers.
    private static let firstCapacity = 512

    init(isSorted: Bool = true) {
        self.isSorted = isSorted
        bytes.reserveCapacity(Self.firstCapacity)
    }

    /// What was written so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many bytes that is.
    var size: Int { bytes.count }

    /// Writes a value.
    mutating func write(_ value: WireValue) {
        switch value {
        case .null: write(raw: "null")
        case .bool(let value): write(raw: value ? "true" : "false")
        case .int(let value): write(value.magnitude, isNegative: value < 0)
        case .uint(let value): write(value, isNegative: false)
        case .double(let value): write(unquoted: value.isFinite ? value.description : "null")
        case .string(let value): write(quoted: value)
        case .bytes(let value): write(.object([WireValue.bytesMark: .string(Base64.encode(value))]))
        case .array(let items): write(items)
        case .object(let members): write(members)
        }
    }

    private mutating func write(_ items: [WireValue]) {
        put("[")
        for (index, item) in items.enumerated() {
            if index > 0 { put(",") }
            write(item)
        }
        put("]")
    }

    private mutating func write(_ members: WireMembers) {
        put("{")
        let start = bytes.count
        if isSorted {
            for member in members.sorted(by: Self.precedes) { write(member, isFirst: bytes.count == start) }
        } else {
            for member in members { write(member, isFirst: bytes.count == start) }
        }
        put("}")
    }

    private mutating func write(_ member: WireMembers.Element, isFirst: Bool) {
        if !isFirst { put(",") }
        write(quoted: member.key)
        put(":")
        write(member.value)
    }

    /// By bytes of UTF-8, which is the order of code points and the same in every language.
    private static func precedes(_ one: WireMembers.Element, _ other: WireMembers.Element) -> Bool {
        one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }

    private mutating func write(quoted text: String) {
        put("\"")
        // Nearly every text is plain.
        let isWritten = text.utf8.withContiguousStorageIfAvailable { plain in
            guard PlainText.end(in: UnsafeRawBufferPointer(plain), from: 0) == plain.count else { return false }
            bytes.append(contentsOf: plain)
            return true
        }
        if isWritten != true { write(escaped: text) }
        put("\"")
    }

    private mutating func write(escaped text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write(raw: "\\\"")
            case UInt8(ascii: "\\"): write(raw: "\\\\")
            case 0x08: write(raw: "\\b")
            case 0x09: write(raw: "\\t")
            case 0x0A: write(raw: "\\n")
            case 0x0C: write(raw: "\\f")
            case 0x0D: write(raw: "\\r")
            case ..<0x20: write(unquoted: byte < 0x10 ? "\\u000\(hex(byte))" : "\\u00\(hex(byte))")
            default: bytes.append(byte)
            }
        }
    }

    private func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }

    private mutating func write(_ magnitude: UInt64, isNegative: Bool) {
        if isNegative { put("-") }
        var power: UInt64 = 1
        while magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
            power /= 10
        }
    }

    private mutating func put(_ symbol: Unicode.Scalar) {
        bytes.append(UInt8(ascii: symbol))
    }

    private mutating func write(raw text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func write(unquoted text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
