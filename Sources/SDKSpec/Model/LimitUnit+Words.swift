extension LimitUnit {
    /// What one of the units is called, and what several are; nothing for the number itself.
    package var words: (one: String, many: String) {
        switch self {
        case .utf8Bytes: ("UTF-8 byte", "UTF-8 bytes")
        case .unicodeScalars: ("Unicode scalar", "Unicode scalars")
        case .utf16Units: ("UTF-16 code unit", "UTF-16 code units")
        case .items: ("item", "items")
        case .value: ("", "")
        case .encodedBytes: ("byte of JSON", "bytes of JSON")
        case .bytes: ("byte", "bytes")
        }
    }

    /// So many units, as people say it: `32 UTF-8 bytes`.
    package func amount(_ number: Int) -> String {
        let words = number == 1 ? words.one : words.many
        return words.isEmpty ? "\(number)" : "\(number) \(words)"
    }
}
