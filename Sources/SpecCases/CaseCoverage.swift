import SDKSpec

/// Tells whether cases cover a spec, without making all of them.
package enum CaseCoverage {
    /// Whether each fact that a case is owed to is certain to have one. Where that isn't so, only the whole ``CasePlan``
    /// can tell.
    ///
    /// Most facts are pinned by a scenario. Cases are derived for the others alone.
    package static func isComplete(_ checked: CheckedSpecification) -> Bool {
        isComplete(
            DerivationContext(checked.index, behaviour: checked.behaviour, facts: checked.facts),
            checked.facts
        )
    }

    static func isComplete(_ context: DerivationContext, _ facts: [Fact]) -> Bool {
        let coverage = ScenarioCoverage(context)
        let told = context.specification.scenarios.mapSideBySide { coverage.facts(of: $0) }
        let owed = Set(facts.lazy.filter(\.isTestable).map(\.id))
        let left = owed.subtracting(told.joined())
        if left.isEmpty { return true }
        let bases = CaseDerivers.bases(DerivationContext(context, only: left))
        return left.subtracting(CaseDerivers.pinned(from: bases)).isEmpty
    }
}
