/// Makes text of a file's bytes, and looks at each character before libyaml does.
///
/// libyaml would say that a byte is wrong, too, but not exactly where. It also ends a line at characters at which no
/// editor does; those are refused, so that its line numbers are everybody's.
struct SourceDecoder {
    /// What became of a file's bytes.
    struct Result {
        /// The text as it is shown, repaired where the bytes aren't UTF-8.
        var text = ""
        /// The text as it is parsed; nil when there are problems.
        var source: SourceText?
        var problems: [YAMLProblem] = []
    }

    /// As many bytes as the longest sequence of characters has that shape one.
    private static let lookAround = 40

    private let bytes: [UInt8]
    private let problemLimit: Int
    private var position = SourcePosition.start
    private var wide: [Int] = []
    private var problems: [YAMLProblem] = []

    static func decode(_ bytes: [UInt8], limits: YAMLLimits) -> Result {
        guard bytes.count <= limits.size else {
            return Result(problems: [.tooLarge(size: bytes.count, limit: limits.size)])
        }
        guard !isWide(bytes) else { return Result(problems: [.wideEncoding()]) }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        var decoder = SourceDecoder(bytes: text, problemLimit: limits.problems)
        decoder.check()
        return Result(text: String(decoding: text, as: UTF8.self), source: decoder.source, problems: decoder.problems)
    }

    private init(bytes: [UInt8], problemLimit: Int) {
        self.bytes = bytes
        self.problemLimit = problemLimit
    }

    private var source: SourceText? {
        problems.isEmpty ? SourceText(bytes: bytes, end: position, wide: wide) : nil
    }

    /// Whether the bytes look like UTF-16 or UTF-32: by their byte order mark, or by every second byte being zero.
    private static func isWide(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let zeros = bytes.prefix(4).map { $0 == 0 }
        return [
            [false, true, false, true], [true, false, true, false],
            [false, true, true, true], [true, true, true, false],
        ].contains(zeros)
    }

    private mutating func check() {
        while position.offset < bytes.count, problems.count < problemLimit {
            let byte = bytes[position.offset]
            if byte.isPlain {
                passPlain()
            } else if byte == .lineFeed || byte == .carriageReturn {
                passLineBreak(byte)
            } else if let character = character(byte) {
                pass(character)
            } else {
                // What follows is noise more often than not: one problem says it all.
                problems.append(.badUTF8(byte: byte, at: repairedRange))
                return
            }
        }
    }

    /// Passes a row of plain characters at once: nearly all of a file is such rows.
    private mutating func passPlain() {
        let end = bytes[position.offset...].firstIndex { !$0.isPlain } ?? bytes.count
        position.column += end - position.offset
        position.offset = end
    }

    private mutating func passLineBreak(_ byte: UInt8) {
        position.offset += 1
        if byte == .carriageReturn, position.offset < bytes.count, bytes[position.offset] == .lineFeed {
            position.offset += 1
        }
        position.line += 1
        position.column = 1
    }

    private mutating func pass(_ character: (scalar: Unicode.Scalar, length: Int)) {
        let start = position
        if character.length > 1 { wide.append(position.offset) }
        position.offset += character.length
        position.column += 1
        if let flaw = flaw(character.scalar, from: start.offset) {
            problems.append(.flawedCharacter(character.scalar, flaw, at: SourceRange(start: start, end: position)))
        }
    }

    /// What is wrong with a character that ends at the position.
    private func flaw(_ scalar: Unicode.Scalar, from start: Int) -> CharacterFlaw? {
        // Hardly any character shapes others, so hardly ever is it looked at what stands around.
        guard ShapingCharacter(scalar) != nil else { return CharacterFlaw(scalar) }
        let before = String(decoding: bytes[max(0, start - Self.lookAround)..<start], as: UTF8.self)
        let end = min(bytes.count, position.offset + Self.lookAround)
        let after = String(decoding: bytes[position.offset..<end], as: UTF8.self)
        return CharacterFlaw(scalar, between: before.unicodeScalars, and: after.unicodeScalars)
    }

    /// The character that begins with a byte; nil when the bytes are none.
    private func character(_ byte: UInt8) -> (scalar: Unicode.Scalar, length: Int)? {
        let length = byte.sequenceLength
        guard length > 1 else {
            return byte.isContinuation ? nil : (Unicode.Scalar(byte), 1)
        }
        guard position.offset + length <= bytes.count else { return nil }
        var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
        for offset in position.offset + 1..<position.offset + length {
            guard bytes[offset].isContinuation else { return nil }
            value = value << 6 | UInt32(bytes[offset] & 0x3F)
        }
        // Neither surrogates nor forms that are longer than they need be; the latter can smuggle characters past a check.
        guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length, byte < 0xF8 else { return nil }
        return (scalar, length)
    }

    /// Where the replacement for bytes that aren't UTF-8 stands in the repaired text.
    private var repairedRange: SourceRange {
        var end = position
        end.column += 1
        end.offset += UTF8.width("\u{FFFD}")
        return SourceRange(start: position, end: end)
    }
}
