/// Reads JSON text, strictly.
struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The value that is the whole text.
    mutating func document() throws(WireError) -> WireValue {
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw unexpected("the end") }
        return value
    }

    private mutating func value() throws(WireError) -> WireValue {
        skipSpace()
        switch current ?? 0 {
        case UInt8(ascii: "{"): return try nested { (reader) throws(WireError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader) throws(WireError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: break
        }
        if accept(word: "true") { return .bool(true) }
        if accept(word: "false") { return .bool(false) }
        if accept(word: "null") { return .null }
        throw unexpected("a value")
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(WireError) -> WireValue
    ) throws(WireError) -> WireValue {
        guard depth < WireValue.deepest else {
            throw WireError(root: place(of: index), expected: "at most \(WireValue.deepest) levels", found: "one more")
        }
        index += 1
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func array() throws(WireError) -> WireValue {
        var items: [WireValue] = []
        skipSpace()
        if accept("]") { return .array(items) }
        while true {
            items.append(try value())
            skipSpace()
            if accept("]") { return .array(items) }
            guard accept(",") else { throw unexpected("`,` or `]`") }
        }
    }

    private mutating func object() throws(WireError) -> WireValue {
        var members = WireMembers()
        skipSpace()
        if accept("}") { return .object(members) }
        while true {
            skipSpace()
            let start = index
            guard current == UInt8(ascii: "\"") else { throw unexpected("a member's name") }
            let name = try string()
            skipSpace()
            guard accept(":") else { throw unexpected("`:`") }
            guard !members.contains(name) else {
                let again = "another `\(WireError.shortened(name))`"
                throw WireError(root: place(of: start), expected: "each name once", found: again)
            }
            members.append(name, try value())
            skipSpace()
            if accept("}") { return WireValue(members: members) }
            guard accept(",") else { throw unexpected("`,` or `}`") }
        }
    }
}

// Numbers.
extension JSONReader {
    private mutating func number() throws(WireError) -> WireValue {
        let start = index
        _ = accept("-")
        if !accept("0") { try digits() }
        var isWhole = true
        if accept(".") {
            isWhole = false
            try digits()
        }
        if accept("e") || accept("E") {
            isWhole = false
            if !accept("+") { _ = accept("-") }
            try digits()
        }
        if isWhole, index - start <= Self.mostSafeDigits { return .int(whole(from: start)) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let value = Int64(text) { return .int(value) }
        if isWhole, let value = UInt64(text) { return .uint(value) }
        guard let value = Double(text), value.isFinite else {
            throw WireError(root: place(of: start), expected: "a number in range", found: WireError.shortened(text))
        }
        return .double(value)
    }

    /// So many digits are a whole number that fits, whichever they are.
    private static var mostSafeDigits: Int { 18 }

    /// The whole number, with its sign or without, that ends here.
    private func whole(from start: Int) -> Int64 {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var number: Int64 = 0
        for place in (isNegative ? start + 1 : start)..<index {
            number = number * 10 + Int64(bytes[place] - UInt8(ascii: "0"))
        }
        return isNegative ? -number : number
    }

    private mutating func digits() throws(WireError) {
        let start = index
        while let digit = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { index += 1 }
        guard index > start else { throw unexpected("a digit") }
    }
}

// Texts.
extension JSONReader {
    private mutating func string() throws(WireError) -> String {
        index += 1
        let start = index
        index = bytes.withUnsafeBytes { PlainText.end(in: $0, from: start) }
        let plain = bytes[start..<index]
        if accept("\"") { return String(decoding: plain, as: UTF8.self) }
        var content = Array(plain)
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &content)
            case ..<0x20:
                throw unexpected("text without bare control characters")
            default:
                content.append(byte)
                index += 1
            }
        }
        throw unexpected("`\"`")
    }

    private mutating func escape(into content: inout [UInt8]) throws(WireError) {
        let start = index
        guard let symbol = current else { throw unexpected("an escape") }
        index += 1
        switch symbol {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(symbol)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "u"): content.append(contentsOf: String(Character(try escapedScalar())).utf8)
        default:
            throw WireError(root: place(of: start), expected: "an escape", found: "`\(Unicode.Scalar(symbol))`")
        }
    }

    private mutating func escapedScalar() throws(WireError) -> Unicode.Scalar {
        let start = index
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        if UTF16.isLeadSurrogate(first), accept(word: "\\u") {
            let second = try codeUnit()
            let bits = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
            if UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(bits) { return scalar }
        }
        throw WireError(root: place(of: start), expected: "a surrogate pair", found: "a lone surrogate")
    }

    private mutating func codeUnit() throws(WireError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw unexpected("four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}

// The place in the text: looking at it, moving on, telling where it is.
extension JSONReader {
    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func accept(_ symbol: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: symbol) else { return false }
        index += 1
        return true
    }

    private mutating func accept(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index + length <= bytes.count else { return false }
        let isThere = word.withUTF8Buffer { bytes[index..<index + length].elementsEqual($0) }
        if isThere { index += length }
        return isThere
    }

    private func unexpected(_ expected: String) -> WireError {
        let rest = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
        let found = rest.unicodeScalars.first.map { "`\($0)`" } ?? "the end"
        return WireError(root: place(of: index), expected: expected, found: found)
    }

    /// Line and column of a byte, columns counted in code points.
    private func place(of index: Int) -> String {
        let before = bytes[..<index]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        return "line \(line), column \(column)"
    }
}
