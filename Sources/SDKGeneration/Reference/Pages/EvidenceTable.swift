import SDKSpec

/// The table of the facts about something: each with its anchor, how well it is known, why, and the cases that pin it.
struct EvidenceTable {
    /// The cases that are named of one fact.
    private static let most = 6
    private let page: ReferencePage
    /// Why what the facts are about is believed: a fact that is believed for the same reason doesn't repeat it.
    private let common: Provenance?

    init(on page: ReferencePage, common: Provenance? = nil) {
        self.page = page
        self.common = common
    }

    /// The values of `Reference/FactTable`.
    func values(of facts: [Fact]) -> TemplateValues {
        ["hasFacts": .flag(!facts.isEmpty), "facts": .records(facts.map(row))]
    }

    private func row(_ fact: Fact) -> TemplateValues {
        let cases = page.site.cases[fact.id] ?? []
        let isCommon = fact.provenance?.isWritten(where: common) ?? false
        let citations = isCommon ? [] : page.citations(fact.provenance)
        let reasoning = isCommon ? [] : page.reasoning(fact.provenance)
        let disputes = page.disputes(about: fact.id)
        return [
            "id": .text(fact.id),
            "claim": .text([fact.value, fact.unit].compactMap(\.self).joined(separator: " ")),
            "status": .text(fact.status.rawValue),
            "citations": .texts(citations),
            "reasoning": .texts(reasoning),
            "disputes": .texts(disputes),
            "hasReasons": .flag(!citations.isEmpty || !reasoning.isEmpty || !disputes.isEmpty),
            "cases": .text(names(of: cases, pinning: fact)),
            "hasCases": .flag(!cases.isEmpty),
            "caseCount": .text(page.site.prose.count(cases.count, "case", "cases")),
        ]
    }

    /// The names of cases, most of which are called after the fact that they pin; of very many the first ones.
    private func names(of cases: [String], pinning fact: Fact) -> String {
        let start = "\(fact.id)/"
        let names = cases.prefix(Self.most).map { $0.hasPrefix(start) ? String($0.dropFirst(start.count)) : $0 }
        return names.joined(separator: ", ") + (cases.count > names.count ? " …" : "")
    }
}

extension Provenance {
    /// Whether it stands at the same place of the spec as another one, and so is that.
    fileprivate func isWritten(where other: Provenance?) -> Bool {
        guard let other else { return false }
        return location.range == other.location.range && location.file.path == other.location.file.path
    }
}

extension ReferencePage {
    /// The places in documents that say something, as links to the documents.
    func citations(_ provenance: Provenance?) -> [String] {
        (provenance?.citations ?? []).map { citation in
            let document = link(site.prose.document(citation.document), to: ReferencePlaces.document(citation.document))
            return citation.heading.isEmpty ? document : "\(document), \(HTML.escaped(citation.heading))"
        }
    }

    /// The reasoning for what no document says.
    func reasoning(_ provenance: Provenance?) -> [String] { [provenance?.inferred.map(sentence)].compactMap(\.self) }

    /// The disputes about a fact, as links.
    func disputes(about fact: String) -> [String] {
        (site.disputes[fact] ?? []).map { link($0.matter, to: ReferencePlaces.dispute($0.name.value)) }
    }
}
