import SDKSpec

/// Says which facts the steps of a scenario pin by themselves.
///
/// Only what is certain counts: where several facts could be behind what a step expects, none is taken to be, and the
/// scenario has to name the one that it means.
struct ScenarioCoverage {
    private let context: DerivationContext
    /// The facts behind each failure that a scenario expects; most are expected again and again.
    private let failures: [ExpectedFailure: [FactID]]

    init(_ context: DerivationContext) {
        self.context = context
        let expected = Set(context.specification.scenarios.flatMap(\.steps).compactMap { ExpectedFailure($0, context) })
        let facts = Array(expected).mapSideBySide { ($0, $0.facts(context)) }
        failures = Dictionary(uniqueKeysWithValues: facts)
    }

    /// The ids of the facts: those that the scenario names, then those of its steps.
    func facts(of scenario: ScenarioDeclaration) -> [FactID] {
        var called: [String] = []
        var facts = scenario.covers.map(\.value)
        for step in scenario.steps {
            if let target = step.action.performed?.target, !called.contains(target.value) {
                called.append(target.value)
            }
            facts += self.facts(of: step, called: called)
        }
        return facts
    }

    /// The facts of one step.
    ///
    /// - Parameter called: The overloads that the scenario has called up to here: what happens when time passes is
    ///   caused by one of them.
    private func facts(of step: ScenarioStep, called: [String]) -> [FactID] {
        var facts: [FactID] = []
        var causes = called
        if let target = step.action.performed?.target {
            causes = [target.value]
            if let failure = ExpectedFailure(step, context) {
                facts += failures[failure] ?? []
                facts.append(FactID.error(failure.error))
            }
            if step.returns != nil { facts.append(FactID.answer(overload: target.value)) }
        }
        for event in step.events.flatMap(\.events) {
            let known = causes.map { FactID.event(overload: $0, event: event.name.value) }
                .filter(context.facts.contains)
            if known.count == 1 { facts += known }
            if event.payload != nil { facts.append(FactID.payload(event: event.name.value)) }
        }
        return facts
    }
}
