import SDKSpec

extension Page {
    /// That another language doesn't name something which sections about methods name.
    func languageCauses(_ topic: DriftTopic, naming name: String) -> Set<DriftCause> {
        Set(sections.filter { $0.words.has(name) }.map { DriftCause.language(topic, of: $0.title) })
    }
}

extension [DriftFinding] {
    /// The findings without those that others are the reason of, and with one for each cause.
    ///
    /// Only findings that are told explain others: once somebody has looked at one, what it explained is told by itself.
    var withoutExplained: [DriftFinding] {
        let explained = reduce(into: Set<DriftCause>()) { $0.formUnion($1.explained) }
        let told = filter { explained.isDisjoint(with: $0.causes) }
        let others = Dictionary(grouping: told) { $0.causes.first }
        var seen: Set<DriftCause> = []
        return told.compactMap { finding in
            guard let cause = finding.causes.first else { return finding }
            guard seen.insert(cause).inserted else { return nil }
            return finding.noting(others[cause]?.dropFirst().map(\.alsoFound) ?? [])
        }
    }
}

extension DriftFinding {
    /// What it says, as a note of another finding with the same cause.
    fileprivate var alsoFound: Diagnostic.Note {
        Diagnostic.Note(diagnostic.message, at: diagnostic.location)
    }

    /// The finding with more notes.
    func noting(_ notes: [Diagnostic.Note]) -> DriftFinding {
        guard !notes.isEmpty else { return self }
        return DriftFinding(
            diagnostic: notes.reduce(diagnostic) { $0.noting($1) },
            document: document,
            heading: heading,
            topic: topic,
            sides: sides,
            causes: causes,
            explained: explained
        )
    }
}
