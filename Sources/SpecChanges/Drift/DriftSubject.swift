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
    /// Its defaults in the words of pages.
    let defaults: DefaultSpellings
    /// What it says of each method, in the order of the text.
    let views: [MethodView]
    /// What the sentences of pages said in figures when somebody last looked at them.
    let recorded: RecordedFigures
    /// The rates that it says in a constant, by the constant's name.
    let ratesInConstants: [String: RateFigures]
    /// The facts that are believed because of a document and for no other reason, by the document cited first.
    private let believed: [String: [Fact.Kind: [Fact]]]
    /// Those for which a reason is given beside the document.
    private let inferred: [String: [Fact.Kind: [Fact]]]

    /// Gathers what rules of drift ask of a spec.
    ///
    /// - Parameter recorded: What pages said in figures when somebody last looked at them.
    public init(_ checked: CheckedSpecification, recorded: RecordedFigures = RecordedFigures()) {
        self.checked = checked
        self.recorded = recorded
        let index = checked.index
        self.index = index
        citations = checked.citations
        declared = DeclaredNames(checked)
        defaults = DefaultSpellings(checked, index)
        let facts = FactsByHolder(checked.facts)
        let readings = checked.specification.methods.mapSideBySide { MethodReading($0, checked.behaviour, index) }
        let figures = SpecFigures(checked, texts: readings.flatMap(\.texts))
        self.figures = figures
        ratesInConstants = checked.specification.constants.reduce(into: [:]) { rates, constant in
            rates[constant.name.value] = RateFigures(constant, figures.amounts(of: constant))
        }
        views = readings.mapSideBySide { MethodView($0, checked, index, facts, figures) }
        believed = Self.byDocument(checked.facts.filter { $0.provenance?.inferred == nil })
        inferred = Self.byDocument(checked.facts.filter { $0.provenance?.inferred != nil })
    }

    private static func byDocument(_ facts: [Fact]) -> [String: [Fact.Kind: [Fact]]] {
        facts.reduce(into: [:]) { all, fact in
            guard let document = fact.provenance?.citations.first?.document else { return }
            all[document, default: [:]][fact.kind, default: []].append(fact)
        }
    }

    /// The rate that a fact says: one of a method, or a constant that is one.
    func rate(_ fact: Fact) -> RateFigures? {
        switch fact.kind {
        case .rate: RateFigures(fact, figures.amounts(of: fact))
        case .constant: ratesInConstants[fact.holder.name]
        case .required, .defaultValue, .limit, .combination, .quota, .gate, .edition, .failure, .event, .answer, .error,
            .payload, .value:
            nil
        }
    }

    /// The facts of some kinds for which a section of a page is cited.
    ///
    /// - Parameter isInferred: Whether those count for which a reason is given, too.
    func facts(_ kinds: [Fact.Kind], citing section: PageSection, of page: Page, isInferred: Bool = false) -> [Fact] {
        let document = page.document
        let facts = kinds.flatMap {
            self.facts($0, believedFor: document) + (isInferred ? self.facts($0, inferredFrom: document) : [])
        }
        return facts.filter { fact in
            fact.provenance?.citations.contains {
                $0.document == page.document && section.answers(to: $0.heading)
            } ?? false
        }
    }

    /// The facts of a kind that are believed because of a document.
    func facts(_ kind: Fact.Kind, believedFor document: String) -> [Fact] { believed[document]?[kind] ?? [] }

    /// The facts of a kind for which a document is cited, and a reason is given.
    func facts(_ kind: Fact.Kind, inferredFrom document: String) -> [Fact] { inferred[document]?[kind] ?? [] }
}
