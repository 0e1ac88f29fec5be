import YAMLDocument

/// A mapping with known keys in which something stands, directly or deeper.
struct Enclosure {
    let record: RecordShape
    let entries: [YAMLEntry]
    /// Where the key or the name stands behind which the mapping does.
    let range: SourceRange

    /// What would stand behind one of its keys that isn't there; nil where it has no such key, or has it already.
    func form(ofMissing name: String) -> Form? {
        entries.contains { $0.name == name } ? nil : record.forms[name]
    }
}
