import SDKSpec

/// What the page of gaps says: what isn't modelled, and facts without a source or a case. Where there is nothing, it
/// says so: that is the news.
struct GapPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/Gaps`.
    var values: TemplateValues {
        let facts = site.input.facts
        let unsourced = facts.filter { $0.provenance == nil }
        let uncovered = facts.filter { $0.isTestable && site.cases[$0.id] == nil }
        let unmodelled = site.input.specification.methods.flatMap(unmodelled)
        return [
            "unmodelled": .records(unmodelled), "hasUnmodelled": .flag(!unmodelled.isEmpty),
            "unsourced": .texts(unsourced.map(link)), "hasUnsourced": .flag(!unsourced.isEmpty),
            "uncovered": .texts(uncovered.map(link)), "hasUncovered": .flag(!uncovered.isEmpty),
            "owed": .text("\(facts.count { $0.isTestable })"),
            "all": .text("\(facts.count)"),
        ]
    }

    private func link(_ fact: Fact) -> String { page.link(fact.id.rawValue, to: site.places.fact(fact)) }

    private func unmodelled(_ method: MethodDeclaration) -> [TemplateValues] {
        method.overloads.flatMap { overload -> [TemplateValues] in
            let reasons = site.input.behaviour.overloads[overload.id]?.notModelled ?? []
            let whole = overload.behaviour == nil ? ["Nothing of it is modelled."] : []
            return (whole + reasons.map { "In part: \($0.lowerFirst)" }).map { reason in
                ["method": .text(page.code(method.name.value)), "reason": .text(page.sentence(reason))]
            }
        }
    }
}
