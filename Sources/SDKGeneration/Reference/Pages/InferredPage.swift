import SDKSpec

/// What the page of inferred facts says: what no document says, by what it is about, with the reasoning. Facts that
/// follow from the same reasoning stand together; those for which the spec gives no reasoning of their own come last.
struct InferredPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    /// The topic of each method.
    private let topics: [String: String]

    init(on page: ReferencePage) {
        self.page = page
        let pairs = page.site.topics.flatMap { topic in topic.methods.map { ($0.name.value, topic.title) } }
        topics = Dictionary(pairs) { first, _ in first }
    }

    /// The values of `Reference/Inferred`.
    var values: TemplateValues {
        let facts = site.input.facts.filter { $0.status == .inferred || $0.provenance?.inferred != nil }
        let disputed = facts.count { $0.status != .inferred }
        let concluded = facts.filter(\.isConcluded)
        let reasoned = facts.filter { !$0.isConcluded }.grouped { Owner($0.holder) }
        var met: Set<String> = []
        let parts = reasoned.map { owner, _ in part(owner) }.map { met.insert($0).inserted ? $0 : nil }
        return [
            "groups": .records(
                zip(reasoned, parts).map { group, part in
                    let reasons = group.members.grouped { $0.provenance?.inferred }
                    return [
                        "owner": .text(title(group.key)), "reasons": .records(reasons.map { row($0.members) }),
                        "part": .text(part ?? ""), "isFirst": .flag(part != nil),
                        "id": .text(HTML.attribute(anchor(group.key))),
                        "place": .text(HTML.attribute("#\(anchor(group.key))")),
                    ]
                }
            ),
            "hasGroups": .flag(!facts.isEmpty),
            "concluded": .records(
                concluded.grouped { Owner($0.holder) }.map { owner, facts in
                    ["owner": .text(title(owner)), "facts": .texts(facts.map(link))]
                }
            ),
            "hasConcluded": .flag(!concluded.isEmpty),
            "conclusion": .text(Provenance.conclusion),
            "count": .text(.counted(facts.count, "fact")),
            "disputedCount": .text("\(disputed)"), "hasDisputed": .flag(disputed > 0),
            "reasonedCount": .text("\(facts.count - concluded.count)"),
            "hasReasoned": .flag(facts.count > concluded.count),
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
                case .gate: .all("gates")
                case .error: .all("errors")
                case .event: .all("events")
                case .constant: .all("constants")
                }
        }

        /// Whether the ids of the facts begin with what stands above them.
        var isInEachID: Bool { if case .one = self { true } else { false } }
    }

    private func title(_ owner: Owner) -> String {
        switch owner {
        case .one(let name, _): page.code(name)
        case .all(let kind): HTML.code(kind)
        }
    }

    /// What facts stand under together with those of its kind: methods by their topics.
    private func part(_ owner: Owner) -> String {
        switch owner {
        case .one(let name, isType: false): topics[name] ?? "Controls"
        case .one(_, isType: true): "Types"
        case .all(let kind): kind.upperFirst
        }
    }

    private func anchor(_ owner: Owner) -> String {
        switch owner {
        case .one(let name, _): TopicJumps.anchor(name)
        case .all(let kind): "all.\(kind)"
        }
    }

    /// Facts about one thing that follow from one piece of reasoning.
    private func row(_ facts: [Fact]) -> TemplateValues {
        let provenance = facts.first?.provenance
        let citations = page.citations(provenance, byID: true)
        return [
            "facts": .texts(facts.map(link)),
            "reasoning": .texts(page.reasoning(provenance)),
            "citations": .texts(citations),
            "hasCitations": .flag(!citations.isEmpty),
        ]
    }

    /// The fact with what it claims, and its status where documents disagree too.
    private func link(_ fact: Fact) -> String {
        let id = Owner(fact.holder).isInEachID ? fact.id.rest : fact.id.rawValue
        let link = page.link(id, to: site.places.fact(fact))
        let claim = fact.claimBesideID.map { " <b>\(HTML.text($0))</b>" } ?? ""
        let status = fact.status == .inferred ? "" : " \(ReferencePage.mark(fact.status))"
        return link + claim + status
    }
}

extension Fact {
    /// Whether it is believed for no reason but that it fits what is cited.
    fileprivate var isConcluded: Bool { provenance?.inferred == Provenance.conclusion }
}
