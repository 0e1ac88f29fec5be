// Generated text is nearly all ASCII, and looking at bytes in one piece is many times faster than at characters.
extension String {
    /// Whether all bytes are of a kind.
    func allBytes(_ condition: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy(condition) } ?? utf8.allSatisfy(condition)
    }

    /// Whether a character of ASCII stands in the text.
    func contains(byte: UInt8) -> Bool { !allBytes { $0 != byte } }

    /// How many characters the text has. Of ASCII only a carriage return makes one together with what follows it.
    var columns: Int { allBytes { $0 < 0x80 && $0 != 0x0D } ? utf8.count : count }

    /// Whether there is no line end in the text.
    var isOneLine: Bool { !contains(byte: UInt8(ascii: "\n")) }

    /// The text so many times. (`String(repeating:count:)` appends it each time.)
    func repeated(_ times: Int) -> String {
        let text = Array(utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * times)
        for _ in 0..<times { bytes += text }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands before, between and behind line ends.
    var lines: [String] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// What stands behind the last line end.
    var lastLine: String {
        utf8.lastIndex(of: UInt8(ascii: "\n")).map { String(self[utf8.index(after: $0)...]) } ?? self
    }

    /// What stands before a character of ASCII, or everything where it isn't there.
    func prefix(upTo byte: UInt8) -> String {
        utf8.firstIndex(of: byte).map { String(self[..<$0]) } ?? self
    }

    /// What stands between the quotes of a literal. As a character, the first quote would take a mark with it that is set
    /// upon what stands before it.
    var withoutQuotes: Substring { Substring(utf8.dropFirst().dropLast()) }
}
