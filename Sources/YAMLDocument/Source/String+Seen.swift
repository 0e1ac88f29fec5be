extension String {
    /// The text as it can be shown to somebody: what isn't seen, or turns the direction of writing, stands there as the
    /// escape that texts of behaviour have for it, `\u{202E}`.
    ///
    /// - Parameter linesRemain: Whether line ends and tabs stay what they are.
    package func seen(linesRemain: Bool) -> String {
        // Nearly every text is plain, and looking at bytes is many times faster than looking at scalars.
        let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy { !Self.mayBeUnseen($0) } }
        if isPlain ?? false { return self }
        let scalars = unicodeScalars
        guard scalars.indices.contains(where: { escape(at: $0, linesRemain: linesRemain) != nil }) else { return self }
        var result = ""
        for index in scalars.indices {
            if let escape = escape(at: index, linesRemain: linesRemain) {
                result += escape
            } else {
                result.unicodeScalars.append(scalars[index])
            }
        }
        return result
    }

    /// How one of the scalars is shown; nil for one that can be seen, or shapes what is.
    private func escape(at index: Index, linesRemain: Bool) -> String? {
        let scalar = unicodeScalars[index]
        switch scalar {
        case "\n": return linesRemain ? nil : "\\n"
        case "\t": return linesRemain ? nil : "\\t"
        case "\r": return "\\r"
        default:
            let code = String(scalar.value, radix: 16, uppercase: true)
            return unicodeScalars.isFlawed(at: index) ? "\\u{\(code)}" : nil
        }
    }

    /// Whether a byte is a control character, or begins a character that may be one that isn't seen.
    @inlinable
    package static func mayBeUnseen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF...0xF4: true
        default: false
        }
    }
}
