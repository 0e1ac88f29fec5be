import YAMLDocument

/// Several kinds of mappings that may stand in one place, told apart by their discriminating keys.
struct Variant: Sendable {
    /// What each of them is, such as `statement`.
    let name: String
    let summary: String
    /// The kinds; one at most has no discriminator, and is meant where none is found.
    let alternatives: [any RecordKey.Type]
    /// The keys that tell the kinds apart.
    let discriminators: [String]

    init(_ name: String, _ summary: String, _ alternatives: [any RecordKey.Type]) {
        self.name = name
        self.summary = summary
        self.alternatives = alternatives
        discriminators = alternatives.compactMap { $0.discriminatorName }
    }

    /// Which of them a mapping is.
    enum Choice {
        case one(any RecordKey.Type)
        case none
        case several([YAMLEntry])
    }

    func choice(for entries: [YAMLEntry]) -> Choice {
        let telling = entries.filter { discriminators.contains($0.name) }
        guard telling.count <= 1 else { return .several(telling) }
        let found = alternatives.first { $0.discriminatorName == telling.first?.name }
        return found.map { .one($0) } ?? .none
    }
}
