import SDKSpec

/// A spec, gathered once so that any number of pages can be held against it.
public struct DriftSubject: Sendable {
    /// The spec.
    let checked: CheckedSpecification
    /// Its declarations by name.
    let index: SpecificationIndex
    /// Every place that it cites.
    let citations: [Provenance.Citation]
    /// What it has that pages name.
    let declared: DeclaredNames
    /// The figures that it says.
    let figures: SpecFigures
    /// What it says of each method, in the order of the text.
    let views: [MethodView]
    /// The facts that are believed because of a document and for no other reason, by the document cited first.
    private let believed: [String: [Fact.Kind: [Fact]]]

    /// Gathers what rules of drift ask of a spec.
    public init(_ checked: CheckedSpecification) {
        self.checked = checked
        let index = checked.index
        self.index = index
        citations = checked.citations
        declared = DeclaredNames(checked)
        let facts = FactsByHolder(checked.facts)
        let figures = SpecFigures(checked.specification.layouts)
        self.figures = figures
        views = checked.specification.methods.mapSideBySide { MethodView($0, checked, index, facts, figures) }
        believed = checked.facts.reduce(into: [:]) { all, fact in
            guard let provenance = fact.provenance, provenance.inferred == nil,
                let document = provenance.citations.first?.document
            else { return }
            all[document, default: [:]][fact.kind, default: []].append(fact)
        }
    }

    /// The figures of quotas, rates and constants that are believed for a section of a page.
    func figures(believedFor section: PageSection, of page: Page) -> [Amount] {
        ([.quota, .rate, .constant] as [Fact.Kind]).flatMap { facts($0, believedFor: page.document) }.filter { fact in
            fact.provenance?.citations.contains {
                $0.document == page.document && section.answers(to: $0.heading)
            } ?? false
        }.flatMap(figures.amounts)
    }

    /// The facts of a kind that are believed because of a document.
    func facts(_ kind: Fact.Kind, believedFor document: String) -> [Fact] { believed[document]?[kind] ?? [] }
}
