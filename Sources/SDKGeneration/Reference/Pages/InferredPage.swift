import SDKSpec

/// What the page of inferred facts says: what no document says, by what it is about, with the reasoning. Facts that
/// follow from the same reasoning stand together.
struct InferredPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    /// Facts about one thing that follow from one piece of reasoning.
    private struct Group {
        let provenance: Provenance?
        var facts: [Fact]
    }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/Inferred`.
    var values: TemplateValues {
        let facts = site.input.facts.filter { $0.status == .inferred || $0.provenance?.inferred != nil }
        var owners: [String] = []
        var groups: [String: [Group]] = [:]
        for fact in facts {
            let owner = fact.id.prefix(upTo: UInt8(ascii: "."))
            if groups[owner] == nil { owners.append(owner) }
            Self.add(fact, to: &groups[owner, default: []])
        }
        let rows = owners.map { owner -> TemplateValues in
            ["owner": .text(page.code(owner)), "reasons": .records((groups[owner] ?? []).map(row))]
        }
        return [
            "groups": .records(rows),
            "hasGroups": .flag(!rows.isEmpty),
            "count": .text(site.prose.count(facts.count, "fact", "facts")),
        ]
    }

    private static func add(_ fact: Fact, to groups: inout [Group]) {
        let text = fact.provenance?.inferred
        if let index = groups.firstIndex(where: { $0.provenance?.inferred == text }) {
            groups[index].facts.append(fact)
        } else {
            groups.append(Group(provenance: fact.provenance, facts: [fact]))
        }
    }

    private func row(_ group: Group) -> TemplateValues {
        let citations = page.citations(group.provenance)
        let facts = group.facts.map { fact -> TemplateValues in
            let claim = [fact.value, fact.unit].compactMap(\.self).joined(separator: " ")
            return [
                "fact": .text(page.link(fact.id, to: site.places.fact(fact.id))),
                "claim": .text(claim),
                "status": .text(fact.status.rawValue),
            ]
        }
        return [
            "facts": .records(facts),
            "reasoning": .texts(page.reasoning(group.provenance)),
            "citations": .texts(citations),
            "hasCitations": .flag(!citations.isEmpty),
        ]
    }
}
