import SDKSpec

/// What the page of contradictions says: both sides, the choice, the reason.
struct ContradictionPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/ContradictionList`.
    var values: TemplateValues {
        let disputes = site.input.specification.disputes
        return [
            "disputes": .records(disputes.map(values)), "hasDisputes": .flag(!disputes.isEmpty),
            "isLong": .flag(disputes.count >= TopicJumps.fewest),
        ]
    }

    private func values(of dispute: Dispute) -> TemplateValues {
        let followed = dispute.follows.value
        let sides = dispute.sides.map { side -> TemplateValues in
            let document = side.citation.document
            let link = page.link(site.prose.document(document), to: ReferencePlaces.document(document))
            let heading = side.citation.heading.isEmpty ? "" : ", \(HTML.escaped(side.citation.heading))"
            return [
                "document": .text(link + heading),
                "statement": .text(page.sentence(side.statement)),
                "isFollowed": .flag(document == followed),
            ]
        }
        let isNeither = !dispute.sides.contains { $0.citation.document == followed }
        return [
            "id": .text(ReferencePlaces.anchor(ofDispute: dispute.name.value)),
            "matter": .text(page.text(dispute.matter.withoutFullStop)),
            "entry": .text(RichText.html(dispute.matter.withoutFullStop) { HTML.code($0) }),
            "place": .text(HTML.attribute("#\(ReferencePlaces.anchor(ofDispute: dispute.name.value))")),
            "sides": .records(sides),
            "isNeither": .flag(isNeither),
            "follows": .text(isNeither ? "Neither side is followed." : "The side marked is followed."),
            "reason": .text(page.sentence(dispute.reason)),
            "facts": .texts(dispute.facts.map { fact($0.value) }),
        ]
    }

    private func fact(_ id: FactID) -> String {
        site.place(of: id).map { page.link(id.rawValue, to: $0) } ?? HTML.text(id.rawValue)
    }
}
