/// Devices whose events are claimed are in the story.
struct UnknownDevice: Rule {
    static let summary =
        "A device whose events are claimed calls something in the story, or in what it starts from: no other receives any."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for fixture in context.specification.fixtures {
            check(context.index.chain(of: fixture).flatMap(\.steps), claims: fixture.steps, into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            let fixture = scenario.given.flatMap { context.index.fixtures[$0.value] }
            // What happens in a fixture that there isn't, nobody knows.
            guard fixture != nil || scenario.given == nil else { continue }
            let before = fixture.map(context.index.chain)?.flatMap(\.steps) ?? []
            check(before + scenario.steps, claims: scenario.steps, into: &diagnostics)
        }
    }

    private func check(_ story: [ScenarioStep], claims: [ScenarioStep], into diagnostics: inout Diagnostics) {
        let devices = Set(story.flatMap(\.devices))
        for step in claims {
            for claim in step.events where !devices.contains(ExampleValue.text(claim.device, at: 1)) {
                let message = "no device `\(claim.device)` is in the story, so that it receives nothing"
                let help = suggestion(for: claim.device, in: devices.sorted())
                // That it receives nothing holds, though it says less than it seems to.
                diagnostics.add(
                    claim.events.isEmpty
                        ? warning(message, at: claim.location, help: help)
                        : finding(message, at: claim.location, help: help)
                )
            }
        }
    }
}

extension ScenarioStep {
    /// The devices that it names as those that do something, or that something is done to.
    fileprivate var devices: [String] {
        guard let device = action.device else { return [] }
        guard ExampleValue.counts(device) else { return [device] }
        return (1...min(times, CaseBudget.mostTimes)).map { ExampleValue.text(device, at: $0) }
    }
}
