import SDKSpec

/// The causes of findings, each in the same words wherever a rule finds it.
enum DriftCause {
    /// A section doesn't say any more what a fact is believed for.
    static func claim(_ fact: FactID, on page: Page) -> String { "\(page.document): claim \(fact)" }

    /// A section doesn't name something any more: an event, a constant, an error.
    static func unnamed(_ what: String, in section: String, on page: Page) -> String {
        "\(page.document)#\(section): no \(what)"
    }

    /// A sentence says figures that the spec doesn't: what is new in it is told once.
    static func sentence(_ mark: String, of section: String, on page: Page) -> String {
        "\(page.document)#\(section): sentence \(mark)"
    }

    /// A page has no heading that is cited.
    static func heading(_ heading: String, on page: Page) -> String { "\(page.document): no heading \(heading)" }

    /// One of two languages says something of a method, and the other doesn't.
    static func language(_ what: String, of method: String) -> String { "\(method) in one language: \(what)" }
}

extension Page {
    /// That another language doesn't name something which sections about methods name.
    func languageCauses(_ what: String, naming name: String) -> Set<String> {
        Set(sections.filter { $0.words.has(name) }.map { DriftCause.language(what, of: $0.title) })
    }
}

extension [DriftFinding] {
    /// The findings without those that others are the reason of, and with one for each cause.
    ///
    /// Only findings that are told explain others: once somebody has looked at one, what it explained is told by itself.
    var withoutExplained: [DriftFinding] {
        let explained = reduce(into: Set<String>()) { $0.formUnion($1.explained) }
        let told = filter { explained.isDisjoint(with: $0.causes) }
        let others = Dictionary(grouping: told) { $0.causes.first }
        var seen: Set<String> = []
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
            subject: subject,
            sides: sides,
            causes: causes,
            explained: explained
        )
    }
}
