/// Holds a spec to every rule.
public enum Checker {
    /// Resolves the behaviour of a spec, collects its facts and holds it to every rule.
    ///
    /// - Parameters:
    ///   - specification: The spec as it was read.
    ///   - diagnostics: Takes up what is wrong. The result is fit for use when no error is among it.
    public static func check(
        _ specification: Specification,
        diagnostics: inout Diagnostics
    ) -> CheckedSpecification {
        let count = diagnostics.found.count
        let index = SpecificationIndex(specification)
        let behaviour = BehaviourResolver.resolve(index, diagnostics: &diagnostics)
        let (collected, outline) = sideBySide(
            { FactCollector.collected(index, behaviour) },
            { RuleContext(index: index, behaviour: behaviour) }
        )
        let (facts, repeated) = collected
        let context = outline.knowing(facts, repeated: repeated)
        let rules = RuleCatalog.checks
        // The rules about values stand late in the list and have the most to do: begun first, they end with the others.
        let findings = Array(
            rules.reversed().mapSideBySide { rule in
                var found = Diagnostics()
                rule.init().check(context, into: &found)
                return found.found
            }.reversed()
        )
        for (rule, found) in zip(rules, findings) where !rule.asksForSoundness { diagnostics.add(contentsOf: found) }
        if !diagnostics.hasErrors {
            for (rule, found) in zip(rules, findings) where rule.asksForSoundness { diagnostics.add(contentsOf: found) }
        }
        if diagnostics.hasErrors {
            diagnostics.leaveOutConsequences(after: count, of: specification.damaged)
        }
        return CheckedSpecification(specification: specification, index: index, behaviour: behaviour, facts: facts)
    }
}
