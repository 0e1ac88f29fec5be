import SDKSpec

/// The spec's scenarios as cases, and its fixtures as the preparations that cases start from.
enum ScenarioCases {
    /// The cases, in the order of the spec.
    static func cases(_ context: DerivationContext) -> [CaseDraft] {
        var coverage = ScenarioCoverage(context)
        return context.specification.scenarios.map { scenario in
            var translator = StepTranslator(context)
            var steps: [StepDraft] = []
            for step in scenario.steps { steps += translator.steps(step) }
            let facts = coverage.facts(of: scenario) + translator.enumerationFacts
            return CaseDraft(
                id: scenario.name.value,
                topic: "Scenarios",
                summary: scenario.summary,
                facts: facts.filter(context.facts.contains),
                given: scenario.given?.value,
                steps: steps
            )
        }
    }

    /// The fixtures, in the order of the spec.
    static func fixtures(_ context: DerivationContext) -> [FixtureDraft] {
        context.specification.fixtures.map { fixture in
            var translator = StepTranslator(context)
            var steps: [StepDraft] = []
            for step in fixture.steps { steps += translator.steps(step) }
            return FixtureDraft(name: fixture.name.value, given: fixture.given?.value, steps: steps)
        }
    }
}
