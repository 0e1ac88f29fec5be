/// Finds where the bytes end that stand in a JSON text as they are. Control characters, `"` and `\` don't.
enum PlainText {
    /// The place of the first byte from a place on that doesn't, or the end.
    ///
    /// Eight bytes at a time: each load ends at the last byte or before it.
    static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var place = start
        while place + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let others = others(in: word)
            if others != 0 { return place + others.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < bytes.count, !isOther(bytes[place]) { place += 1 }
        return place
    }

    private static func isOther(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// The highest bit of the first byte that isn't plain; bits above that one mean nothing. A byte without its highest
    /// bit gets it by having something greater taken away; what is borrowed for that comes from the bytes behind.
    private static func others(in word: UInt64) -> UInt64 {
        let (quote, backslash) = (
            word ^ (UInt64(UInt8(ascii: "\"")) &* each), word ^ (UInt64(UInt8(ascii: "\\")) &* each)
        )
        let isControl = (word &- 0x20 &* each) & ~word
        let isQuote = (quote &- each) & ~quote
        let isBackslash = (backslash &- each) & ~backslash
        return (isControl | isQuote | isBackslash) & (0x80 &* each)
    }

    /// One in each byte.
    private static let each: UInt64 = 0x0101_0101_0101_0101
}
