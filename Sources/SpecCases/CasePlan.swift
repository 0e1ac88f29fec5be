import SDKSpec

/// The cases that an implementation of a spec is held to: those derived from rules, and the spec's scenarios.
package struct CasePlan: Sendable {
    /// Everything that the spec claims.
    package let facts: [Fact]
    /// The derived cases, in the order of the spec.
    package let derived: [CaseDraft]
    /// The scenarios, in the order of the spec.
    package let scenarios: [CaseDraft]
    let context: DerivationContext
    private let bases: [BaseCall]

    /// Plans the cases of a checked spec.
    package init(_ checked: CheckedSpecification) {
        self.init(checked.index, behaviour: checked.behaviour, facts: checked.facts)
    }

    /// Plans the cases of a spec whose declarations are known by name already.
    package init(_ index: SpecificationIndex, behaviour: ResolvedBehaviour, facts: [Fact]) {
        self.facts = facts
        context = DerivationContext(index, behaviour: behaviour, facts: facts)
        bases = CaseDerivers.bases(context)
        scenarios = ScenarioCases.cases(context)
        derived = Self.toldApart(CaseDerivers.cases(from: bases), from: scenarios.map(\.id))
    }

    /// Every case, the derived ones first.
    package var all: [CaseDraft] { derived + scenarios }

    /// The spec.
    var specification: Specification { context.specification }

    /// The preparations that cases start from.
    package var fixtures: [FixtureDraft] { ScenarioCases.fixtures(context) }

    /// The derived cases that are nothing but the example of a shape, in the order of the spec.
    package var examples: [CaseDraft] {
        let ids = Set(specification.methods.flatMap(\.overloads).map(CaseID.example))
        return derived.filter { ids.contains($0.id) }
    }

    /// The ids of the cases that cover each fact; a fact that no case covers isn't among them.
    package var coverage: [FactID: [CaseID]] { Self.coverage(of: pins) }

    /// What each case covers, without what happens in it.
    package var pins: [(id: CaseID, facts: [FactID])] {
        derived.map { ($0.id, $0.facts) } + scenarios.map { ($0.id, $0.facts) }
    }

    /// The ids of the cases that cover each fact.
    package static func coverage(of pins: [(id: CaseID, facts: [FactID])]) -> [FactID: [CaseID]] {
        var coverage: [FactID: [CaseID]] = [:]
        for (id, facts) in pins {
            for fact in facts { coverage[fact, default: []].append(id) }
        }
        return coverage
    }

    /// The same as texts, for whoever only passes them on.
    package var caseNames: [FactID: [String]] { coverage.mapValues { $0.map(\.rawValue) } }

    /// The facts that a case is owed to and that no case covers, in the order of the spec.
    package var uncovered: [Fact] {
        let covered = Set(all.lazy.flatMap(\.facts))
        return facts.filter { $0.isTestable && !covered.contains($0.id) }
    }

    /// A warning for each fact that a case is owed to and that no case covers, with the reason where one is known.
    package var findings: [Diagnostic] {
        let uncovered = uncovered
        if uncovered.isEmpty { return [] }
        // An error that only an uncovered rule ends in follows from that.
        let explained = Set(RuleErrors(context.specification).errors(of: uncovered).map(FactID.error))
        // One that nothing uses is a finding of its own.
        let used = context.behaviour.declarations(usedIn: context.specification)
        let constants = context.specification.constants.map(\.name.value)
        let idle = Set(constants.filter { !used.contains($0) }.map(FactID.constant))
        let gaps = Dictionary(CaseDerivers.gaps(from: bases).map { ($0.fact, $0) }) { first, _ in first }
        let advice = CoverageAdvice(context.index, facts)
        return uncovered.filter { !explained.contains($0.id) && !idle.contains($0.id) }
            .map { $0.finding(gaps[$0.id], advice) }
    }

    /// Derived cases with ids that no other case has: a story may be named like one of them, and nested names may
    /// come out alike.
    private static func toldApart(_ cases: [CaseDraft], from taken: [CaseID]) -> [CaseDraft] {
        var taken = Set(taken)
        return cases.map { each in
            var id = each.id
            var number = 1
            while !taken.insert(id).inserted {
                number += 1
                id = each.id.numbered(number)
            }
            return id == each.id ? each : each.named(id)
        }
    }
}

extension Fact {
    /// What is said where no case covers the fact.
    fileprivate func finding(_ gap: CaseGap?, _ advice: CoverageAdvice) -> Diagnostic {
        Diagnostic(
            .warning,
            rule: CaseRules.uncoveredFact,
            "no case tells whether `\(id)` holds",
            at: location,
            notes: gap.map { [Diagnostic.Note($0.reason)] } ?? [],
            help: gap?.help ?? advice.help(for: self)
        )
    }
}
