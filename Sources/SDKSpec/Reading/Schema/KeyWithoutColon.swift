import YAMLDocument

/// A key between braces that no colon separates from its value: `{type Int}`, `{type:Int}`.
struct KeyWithoutColon {
    /// The key that is meant.
    let key: String
    /// What was to stand behind it.
    let value: String
    /// Whether it can be nothing else: the colon is there, or the key has to be.
    let isCertain: Bool

    /// - Returns: nil where an entry has a value, or doesn't begin with a key that its mapping lacks.
    init?(_ entry: YAMLEntry, among entries: [YAMLEntry], of record: RecordShape) {
        guard entry.isAlone else { return nil }
        let key = entry.name.prefix { $0.isASCII && $0.isLetter }
        let behind = entry.name[key.endIndex...]
        guard let sign = behind.first, sign == " " || sign == ":", record.forms.contains(String(key)),
            !entries.contains(where: { $0.name == key })
        else { return nil }
        self.key = String(key)
        value = String(behind.dropFirst().drop { $0 == " " })
        isCertain = sign == ":" || record.required.contains { $0.name == key }
    }

    /// How it is written.
    var corrected: String { "`\(key): \(value)`" }
}

extension YAMLEntry {
    /// Whether it is a key alone, without a colon: between braces, the rest of a text that a comma has cut off is.
    var isAlone: Bool { value.range == SourceRange(start: keyRange.end, end: keyRange.end) }
}
