import YAMLDocument

/// Several kinds of mappings that may stand in one place, told apart by their discriminating keys.
///
/// A class, because copying a structure with this many fields retains each of them.
final class Variant: Sendable {
    /// What each of them is, such as `statement`.
    let name: String
    let summary: String
    /// The kinds; one at most has no discriminator, and is meant where none is found.
    let alternatives: [any RecordKey.Type]
    /// The keys that tell the kinds apart.
    let discriminators: [String]
    private let byDiscriminator: NameTable<any RecordKey.Type>
    /// The kind that is meant where no key tells.
    private let untold: (any RecordKey.Type)?

    init(_ name: String, _ summary: String, _ alternatives: [any RecordKey.Type]) {
        self.name = name
        self.summary = summary
        self.alternatives = alternatives
        discriminators = alternatives.compactMap { $0.discriminatorName }
        byDiscriminator = NameTable(alternatives.compactMap { keys in keys.discriminatorName.map { ($0, keys) } })
        untold = alternatives.first { $0.discriminatorName == nil }
    }

    /// Which of them a mapping is.
    enum Choice {
        case one(any RecordKey.Type)
        case none
        case several([YAMLEntry])
    }

    func choice(for entries: [YAMLEntry]) -> Choice {
        var found: (any RecordKey.Type)?
        for index in entries.indices {
            guard let keys = byDiscriminator[entries[index].name] else { continue }
            guard found == nil else { return .several(entries.filter { byDiscriminator.contains($0.name) }) }
            found = keys
        }
        if let found, let other = untoldEntry(entries, beside: found) {
            return .several(entries.filter { byDiscriminator.contains($0.name) || $0.name == other.name })
        }
        return (found ?? untold).map { .one($0) } ?? .none
    }

    /// The entry by which a mapping is of the kind that no key tells, beside a key that tells another one: it has a name of
    /// the spec's own choice, and keys that only that kind has.
    private func untoldEntry(_ entries: [YAMLEntry], beside keys: any RecordKey.Type) -> YAMLEntry? {
        guard let untold, let form = untold.freeKey?.form else { return nil }
        let unknown = entries.filter { !keys.record.forms.contains($0.name) }
        let free = unknown.filter { !untold.record.forms.contains($0.name) }
        // One alone is a slip, unless the kind that is told isn't whole either: then it is no number in a key's place.
        let isWhole = keys.record.required.allSatisfy { key in entries.contains { $0.name == key.name } }
        guard unknown.count > 1 || !isWhole && unknown.allSatisfy({ Int(spec: $0.value.scalar?.text ?? "") == nil })
        else {
            return nil
        }
        guard free.count == 1, form.takes(NodeKind(free[0].value)), !free[0].value.isMissing else { return nil }
        return closest(to: free[0].name, in: keys.record.keys.map(\.name)) == nil ? free[0] : nil
    }

    /// The key that is meant to tell the kind and is misspelt, so that it looks like a name of the spec's own choice:
    /// what stands behind it can't stand behind such a name.
    func misspelt(_ entries: [YAMLEntry], _ keys: any RecordKey.Type) -> YAMLEntry? {
        guard keys.discriminatorName == nil, let form = keys.freeKey?.form else { return nil }
        guard let entry = SchemaValidator.freeEntry(entries, keys.record), !form.takes(NodeKind(entry.value)) else {
            return nil
        }
        return closest(to: entry.name, in: discriminators).map { _ in entry }
    }
}
