/// The bytes of a JSON text while it is written.
///
/// They stand at the beginning of an array that is longer: so each piece is copied to its place, with no more than a look
/// at whether there is room.
struct JSONBytes: Sendable {
    private var storage: [UInt8] = []
    /// How many there are.
    private(set) var count = 0

    /// Room to begin with, which is enough for most answers.
    private static let firstCapacity = 1024

    /// The bytes.
    var bytes: [UInt8] { Array(storage[..<count]) }

    /// The text.
    var text: String { String(decoding: storage[..<count], as: UTF8.self) }

    /// The last byte; nil when there is none.
    var last: UInt8? { count > 0 ? storage[count - 1] : nil }

    /// Whether `null` stands from a place up to the end. (No other value has four bytes and begins so.)
    func isNull(from start: Int) -> Bool { count == start + 4 && storage[start] == UInt8(ascii: "n") }

    /// Takes back what was written from a place on.
    mutating func cut(at place: Int) { count = place }

    /// Has room behind the end filled. No piece leaves it: the buffer begins at the end of what is written and reaches to the
    /// end of the array, which is made long enough first for as much as the piece is going to write.
    ///
    /// - Parameters:
    ///   - most: How much room is needed.
    ///   - fill: It is handed the room, and says how much of it is filled.
    @inline(__always)
    private mutating func append(atMost most: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
        let start = count
        if storage.count - start < most { makeRoom(for: most) }
        count += storage.withUnsafeMutableBytes { fill(UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
    }

    private mutating func makeRoom(for more: Int) {
        var larger: [UInt8] = Array(repeating: 0, count: max(count + more, 2 * storage.count, Self.firstCapacity))
        larger.withUnsafeMutableBytes { larger in
            storage.withUnsafeBytes { larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        storage = larger
    }
}

// Pieces as they are.
extension JSONBytes {
    /// Writes a byte.
    mutating func append(_ byte: UInt8) {
        append(atMost: 1) { room in
            room[0] = byte
            return 1
        }
    }

    /// Writes a word.
    mutating func append(_ word: StaticString) {
        word.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
    }

    /// Writes a text that is none in JSON.
    mutating func append(unquoted text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Writes bytes.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        append(atMost: bytes.count) { room in
            room.copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Writes a whole number.
    mutating func append(_ magnitude: UInt64, isNegative: Bool) {
        // As many as the largest has, and a sign.
        append(atMost: 21) { room in
            var length = isNegative ? 2 : 1
            var rest = magnitude
            while rest >= 10 {
                rest /= 10
                length += 1
            }
            rest = magnitude
            for place in (0..<length).reversed() {
                room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            if isNegative { room[0] = UInt8(ascii: "-") }
            return length
        }
    }
}

// Texts.
extension JSONBytes {
    /// Writes a text between quotes, and escapes what has to be.
    mutating func append(quoted text: String) {
        let isWritten = text.utf8.withContiguousStorageIfAvailable { append(plain: UnsafeRawBufferPointer($0)) }
        if isWritten != true { append(escaped: text) }
    }

    /// Writes a text in which nothing has to be escaped, as nearly every one.
    ///
    /// - Returns: Whether it is one.
    private mutating func append(plain text: UnsafeRawBufferPointer) -> Bool {
        guard PlainText.end(in: text, from: 0) == text.count else { return false }
        append(atMost: text.count + 2) { room in
            room[0] = UInt8(ascii: "\"")
            UnsafeMutableRawBufferPointer(rebasing: room[1...]).copyMemory(from: text)
            room[text.count + 1] = UInt8(ascii: "\"")
            return text.count + 2
        }
        return true
    }

    private mutating func append(escaped text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 0x08: append("\\b")
            case 0x09: append("\\t")
            case 0x0A: append("\\n")
            case 0x0C: append("\\f")
            case 0x0D: append("\\r")
            case ..<0x20: append(unquoted: byte < 0x10 ? "\\u000\(hex(byte))" : "\\u00\(hex(byte))")
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }

    private func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }
}
