import YAMLDocument

/// The declarations with a key that nobody knows, or that belongs elsewhere: what they were to say nobody knows.
struct LostDeclarations {
    /// The rules of findings about such keys.
    static let rules: Set = ["unknown-key", "misplaced-key"]

    private var areas = SourceAreas()
    private var names: Set<String> = []
    /// What there is without a name, such as `fixture`: whichever is missed may be it.
    private var nameless: Set<String> = []
    /// Whether the product is one of them, on which everything depends.
    private(set) var holdProduct = false

    /// Adds the declaration that has a key at a place which says nothing there.
    ///
    /// - Returns: The names that are lost with a key of which it isn't known what it holds.
    mutating func add(_ location: SourceLocation, in root: YAMLNode) -> [String] {
        guard let section = root.mapping?.first(where: { $0.holds(location.range) }) else { return [] }
        if section.name == SpecificationKey.sdk.rawValue { holdProduct = true }
        let declaration = section.value.mapping?.first { $0.holds(location.range) } ?? section
        names.insert(declaration.name)
        areas.add(SourceLocation(file: location.file, range: declaration.wholeRange))
        let isItsKey = section.keyRange == location.range || declaration.keyRange == location.range
        return isItsKey ? declaration.innerNames : []
    }

    /// Adds what stands where it can't.
    mutating func add(_ entries: MisplacedEntries, in file: SourceFile) {
        names.formUnion(entries.declared)
        if let kind = entries.nameless { nameless.insert(kind) }
        for range in entries.ranges { areas.add(SourceLocation(file: file, range: range)) }
    }

    /// Adds those of another file.
    mutating func add(_ other: LostDeclarations) {
        areas.add(other.areas)
        names.formUnion(other.names)
        nameless.formUnion(other.nameless)
        holdProduct = holdProduct || other.holdProduct
    }

    /// Whether a place is in one of them.
    func hold(_ location: SourceLocation?) -> Bool { areas.holds(location) }

    /// Whether what isn't there may be what has no name. Of constants and procedures expressions speak as names.
    func mayBeNameless(_ kind: String) -> Bool {
        if nameless.contains(kind) { return true }
        switch kind {
        case "name": return nameless.contains("constant") || nameless.contains("procedure")
        case "function": return nameless.contains("procedure")
        case "fact": return !nameless.isEmpty
        case "type": return nameless.contains { $0.hasSuffix(" type") }
        default: return false  // The kinds are those of declarations.
        }
    }

    /// Whether a place in behaviour stands in a line that speaks of one of them.
    func areNamed(beside location: SourceLocation?) -> Bool {
        guard !names.isEmpty, let location, let line = location.file.line(location.range.start.line) else {
            return false
        }
        return Diagnostic.words(in: String(line)).contains(where: names.contains)
    }
}

extension YAMLEntry {
    /// Whether a place begins in its key or its value.
    fileprivate func holds(_ range: SourceRange) -> Bool {
        keyRange.start <= range.start && range.start <= value.range.end
    }
}
