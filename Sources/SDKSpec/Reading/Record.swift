import YAMLDocument

/// A mapping that gives its values out by the keys that the language declares for it, so that a reader can't read what
/// the schema doesn't know.
///
/// The validator reports what is missing or of a wrong kind; here it is nil.
struct Record<Key: RecordKey> {
    /// Where the mapping stands.
    let range: SourceRange
    /// Its entries.
    let entries: [YAMLEntry]

    init?(_ node: YAMLNode?, _: Key.Type = Key.self) {
        guard let node, let entries = node.mapping else { return nil }
        range = node.range
        self.entries = entries
    }

    /// A key and what stands behind it.
    func entry(_ key: Key) -> YAMLEntry? { position(of: key).map { entries[$0] } }

    /// What stands behind a key.
    func node(_ key: Key) -> YAMLNode? { position(of: key).map { entries[$0].value } }

    private func position(of key: Key) -> Int? {
        let name = key.rawValue
        return entries.firstIndex { $0.name == name }
    }

    /// Whether there is a key that nobody knows: what is missing probably stands there.
    var hasUnknownKeys: Bool { entries.contains { Key(rawValue: $0.name) == nil } }

    /// The entry whose key the spec chose.
    var freeEntry: YAMLEntry? { SchemaValidator.freeEntry(entries, Key.record) }

    /// A text.
    func text(_ key: Key) -> String? {
        guard let scalar = node(key)?.scalar, !(scalar.isPlain && scalar.text.isEmpty) else { return nil }
        return scalar.text
    }

    /// A text with its place.
    func text(_ key: Key, _ context: ReadingContext) -> Located<String>? { node(key).flatMap(context.text) }

    /// A whole number.
    func integer(_ key: Key) -> Int? { text(key).flatMap(Int.init(spec:)) }

    /// A whole number that isn't negative.
    func natural(_ key: Key) -> Int? { integer(key).flatMap { $0 < 0 ? nil : $0 } }

    /// A whole number above zero.
    func positive(_ key: Key) -> Int? { integer(key).flatMap { $0 < 1 ? nil : $0 } }

    /// A truth value, false where none is given.
    func flag(_ key: Key) -> Bool { text(key) == "true" }

    /// Where a truth value says that something is so; nil where it isn't, or none is given.
    func flagged(_ key: Key, _ context: ReadingContext) -> SourceLocation? {
        flag(key) ? node(key).map { context.location($0) } : nil
    }

    /// A word of an enumeration.
    func word<Word: RawRepresentable>(_ key: Key, _: Word.Type = Word.self) -> Word? where Word.RawValue == String {
        text(key).flatMap(Word.init(rawValue:))
    }

    /// An expression.
    func expression(_ key: Key, _ context: inout ReadingContext) -> Located<Expression>? {
        guard let node = node(key), let expression = context.expression(node) else { return nil }
        return Located(expression, at: context.location(node))
    }

    /// A type.
    func type(_ key: Key, _ context: inout ReadingContext) -> Located<TypeReference>? {
        node(key).flatMap { TypeReferenceReader.read($0, &context) }
    }

    /// The items of a list.
    func items(_ key: Key) -> [YAMLNode] { node(key)?.sequence ?? [] }

    /// The texts of a list.
    func texts(_ key: Key, _ context: ReadingContext) -> [Located<String>] { items(key).compactMap(context.text) }

    /// The entries of a map of names.
    func entries(_ key: Key) -> [YAMLEntry] { node(key)?.mapping ?? [] }

    /// The texts of a map of names, in order.
    func pairs(_ key: Key) -> [(name: String, text: String)] {
        entries(key).compactMap { entry in entry.value.scalar.map { (entry.name, $0.text) } }
    }

    /// The texts of a map of surfaces.
    func surfaceTexts(_ key: Key, _ context: ReadingContext) -> SurfaceTexts {
        SurfaceTexts(
            entries(key).compactMap { entry in
                entry.value.scalar.map { SurfaceTexts.Entry(surface: context.name(entry), text: $0.text) }
            }
        )
    }
}
