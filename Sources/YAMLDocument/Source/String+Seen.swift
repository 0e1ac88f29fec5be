extension String {
    /// The text as it can be shown to somebody: what isn't seen, or turns the direction of writing, stands there as the
    /// escape that texts of behaviour have for it, `\u{202E}`.
    ///
    /// - Parameter linesRemain: Whether line ends and tabs stay what they are.
    package func seen(linesRemain: Bool) -> String {
        // Nearly every text is plain, and looking at bytes is many times faster than looking at scalars.
        let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy { !Self.mayBeUnseen($0) } }
        if isPlain ?? false { return self }
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\t":
                if linesRemain {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += scalar == "\n" ? "\\n" : "\\t"
                }
            case "\r": result += "\\r"
            default:
                if CharacterFlaw(scalar) == nil {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                }
            }
        }
        return result
    }

    /// Whether a byte is a control character, or begins a character that may be one that isn't seen.
    private static func mayBeUnseen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF...0xF4: true
        default: false
        }
    }
}
