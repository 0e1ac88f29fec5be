import SDKSpec

/// The cases that an implementation of a spec is held to: those derived from rules, and the spec's scenarios.
public struct ConformancePlan: Sendable {
    /// The derived cases, in the order of the spec.
    let derived: [CaseDraft]
    /// The scenarios, in the order of the spec.
    let scenarios: [CaseDraft]
    /// The preparations that cases start from.
    let fixtures: [FixtureDraft]
    /// Everything that the spec claims.
    let facts: [Fact]

    /// Plans the cases of a checked spec.
    public init(_ checked: CheckedSpecification) {
        self.init(specification: checked.specification, behaviour: checked.behaviour, facts: checked.facts)
    }

    /// Plans the cases of a spec.
    public init(specification: Specification, behaviour: ResolvedBehaviour, facts: [Fact]) {
        self.init(SpecificationIndex(specification), behaviour: behaviour, facts: facts)
    }

    init(_ index: SpecificationIndex, behaviour: ResolvedBehaviour, facts: [Fact]) {
        let context = DerivationContext(index, behaviour: behaviour, facts: facts)
        derived = CaseDerivers.cases(context)
        scenarios = ScenarioCases.cases(context)
        fixtures = ScenarioCases.fixtures(context)
        self.facts = facts
    }

    /// The ids of all cases, in order.
    public var caseIDs: [String] { (derived + scenarios).map(\.id) }

    /// The ids of the cases that cover each fact; a fact that no case covers isn't among them.
    public var coverage: [String: [String]] {
        var coverage: [String: [String]] = [:]
        for each in derived + scenarios {
            for fact in each.facts { coverage[fact, default: []].append(each.id) }
        }
        return coverage
    }

    /// The facts that a case is owed to and that no case covers, in the order of the spec.
    public var uncovered: [Fact] {
        let coverage = coverage
        return facts.filter { $0.isTestable && coverage[$0.id] == nil }
    }
}
