import SDKSpec

/// The cases that an implementation of a spec is held to: those derived from rules, and the spec's scenarios. They are
/// made whenever they are asked for.
package struct CasePlan: Sendable {
    /// Everything that the spec claims.
    package let facts: [Fact]
    private let context: DerivationContext

    /// Plans the cases of a checked spec.
    package init(_ checked: CheckedSpecification) {
        self.init(specification: checked.specification, behaviour: checked.behaviour, facts: checked.facts)
    }

    /// Plans the cases of a spec.
    package init(specification: Specification, behaviour: ResolvedBehaviour, facts: [Fact]) {
        self.init(SpecificationIndex(specification), behaviour: behaviour, facts: facts)
    }

    /// Plans the cases of a spec whose declarations are known by name already.
    package init(_ index: SpecificationIndex, behaviour: ResolvedBehaviour, facts: [Fact]) {
        self.facts = facts
        context = DerivationContext(index, behaviour: behaviour, facts: facts)
    }

    /// The derived cases, in the order of the spec.
    package var derived: [CaseDraft] { CaseDerivers.cases(context) }

    /// The scenarios, in the order of the spec.
    package var scenarios: [CaseDraft] { ScenarioCases.cases(context) }

    /// The preparations that cases start from.
    package var fixtures: [FixtureDraft] { ScenarioCases.fixtures(context) }

    /// The ids of all cases, in order.
    package var caseIDs: [String] { (derived + scenarios).map(\.id) }

    /// The ids of the cases that cover each fact; a fact that no case covers isn't among them.
    package var coverage: [String: [String]] {
        var coverage: [String: [String]] = [:]
        for each in derived + scenarios {
            for fact in each.facts { coverage[fact, default: []].append(each.id) }
        }
        return coverage
    }

    /// The facts that a case is owed to and that no case covers, in the order of the spec.
    package var uncovered: [Fact] {
        let coverage = coverage
        return facts.filter { $0.isTestable && coverage[$0.id] == nil }
    }
}
