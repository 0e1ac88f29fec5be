import SDKSpec

/// What the page of inferred facts says: what no document says, by what it is about, with the reasoning. Facts that
/// follow from the same reasoning stand together; those for which the spec gives no reasoning of their own come last.
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
        let disputed = facts.count { $0.status != .inferred }
        let concluded = facts.filter(\.isConcluded)
        let reasoned = Self.byOwner(facts.filter { !$0.isConcluded })
        return [
            "groups": .records(
                reasoned.map { owner, facts in
                    ["owner": .text(title(owner)), "reasons": .records(Self.groups(of: facts).map(row))]
                }
            ),
            "hasGroups": .flag(!facts.isEmpty),
            "concluded": .records(
                Self.byOwner(concluded).map { owner, facts in
                    ["owner": .text(title(owner)), "facts": .texts(facts.map(link))]
                }
            ),
            "hasConcluded": .flag(!concluded.isEmpty),
            "conclusion": .text(Provenance.conclusion),
            "count": .text(site.prose.count(facts.count, "fact", "facts")),
            "disputedCount": .text("\(disputed)"), "hasDisputed": .flag(disputed > 0),
            "reasonedCount": .text("\(facts.count - concluded.count)"),
            "concludedCount": .text("\(concluded.count)"),
        ]
    }

    /// What facts stand under: a method, a control or a type by itself, the others by their kinds.
    private enum Owner: Hashable {
        case one(String, isType: Bool)
        case all(String)

        init(_ holder: FactHolder) {
            self =
                switch holder {
                case .method(let name), .control(let name): .one(name, isType: false)
                case .type(let name): .one(name, isType: true)
                case .gate: .all("gate")
                case .error: .all("errors")
                case .event: .all("events")
                case .constant: .all("constants")
                }
        }
    }

    private func title(_ owner: Owner) -> String {
        switch owner {
        case .one(let name, _): page.code(name)
        case .all(let kind): HTML.code(kind)
        }
    }

    /// Facts by what they are about, in the order of the spec.
    private static func byOwner(_ facts: [Fact]) -> [(owner: Owner, facts: [Fact])] {
        var owners: [(owner: Owner, facts: [Fact])] = []
        var places: [Owner: Int] = [:]
        for fact in facts {
            let owner = Owner(fact.holder)
            if let place = places[owner] {
                owners[place].facts.append(fact)
            } else {
                places[owner] = owners.count
                owners.append((owner, [fact]))
            }
        }
        return owners
    }

    private static func groups(of facts: [Fact]) -> [Group] {
        var groups: [Group] = []
        for fact in facts {
            let text = fact.provenance?.inferred
            if let index = groups.firstIndex(where: { $0.provenance?.inferred == text }) {
                groups[index].facts.append(fact)
            } else {
                groups.append(Group(provenance: fact.provenance, facts: [fact]))
            }
        }
        return groups
    }

    private func row(_ group: Group) -> TemplateValues {
        let citations = page.citations(group.provenance, byID: true)
        return [
            "facts": .texts(group.facts.map(link)),
            "reasoning": .texts(page.reasoning(group.provenance)),
            "citations": .texts(citations),
            "hasCitations": .flag(!citations.isEmpty),
        ]
    }

    /// The fact with what it claims, and its status where documents disagree too.
    private func link(_ fact: Fact) -> String {
        let link = page.link(fact.id.rawValue, to: site.places.fact(fact))
        let claim = fact.claim.map { " <b>\(HTML.text($0))</b>" } ?? ""
        let status = fact.status == .inferred ? "" : " <i class=\(fact.status)>\(fact.status)</i>"
        return link + claim + status
    }
}

extension Fact {
    /// Whether it is believed for no reason but that it fits what is cited.
    fileprivate var isConcluded: Bool { provenance?.inferred == Provenance.conclusion }
}
