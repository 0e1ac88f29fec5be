import SDKSpec

/// The spec's scenarios as cases, and its fixtures as the preparations that cases start from.
enum ScenarioCases {
    /// The cases, in the order of the spec.
    static func cases(_ context: DerivationContext) -> [CaseDraft] {
        let coverage = ScenarioCoverage(context)
        return context.specification.scenarios.mapSideBySide { scenario in
            let facts = coverage.facts(of: scenario)
            var translator = StepTranslator(context)
            let steps = scenario.steps.flatMap { translator.steps($0) }
            return CaseDraft(
                id: CaseID(rawValue: scenario.name.value),
                topic: "Scenarios",
                summary: scenario.summary,
                facts: (facts + translator.enumerationFacts).filter(context.facts.contains),
                given: scenario.given?.value,
                steps: steps
            )
        }
    }

    /// The fixtures, in the order of the spec.
    static func fixtures(_ context: DerivationContext) -> [FixtureDraft] {
        context.specification.fixtures.map { fixture in
            var translator = StepTranslator(context)
            let steps = fixture.steps.flatMap { translator.steps($0) }
            return FixtureDraft(name: fixture.name.value, given: fixture.given?.value, steps: steps)
        }
    }
}
