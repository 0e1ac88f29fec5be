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
    private let byDiscriminator: [String: any RecordKey.Type]
    /// The kind that is meant where no key tells.
    private let untold: (any RecordKey.Type)?

    init(_ name: String, _ summary: String, _ alternatives: [any RecordKey.Type]) {
        self.name = name
        self.summary = summary
        self.alternatives = alternatives
        discriminators = alternatives.compactMap { $0.discriminatorName }
        let told = alternatives.compactMap { keys in keys.discriminatorName.map { ($0, keys) } }
        byDiscriminator = Dictionary(told) { first, _ in first }
        untold = alternatives.first { $0.discriminatorName == nil }
    }

    /// Which of them a mapping is.
    enum Choice {
        case one(any RecordKey.Type)
        case none
        case several([YAMLEntry])
    }

    func choice(for entries: [YAMLEntry]) -> Choice {
        let telling = entries.indices.filter { byDiscriminator[entries[$0].name] != nil }
        guard telling.count <= 1 else { return .several(telling.map { entries[$0] }) }
        let found = telling.first.map { byDiscriminator[entries[$0].name] } ?? untold
        return found.map { .one($0) } ?? .none
    }
}
