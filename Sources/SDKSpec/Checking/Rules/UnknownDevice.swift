/// Devices whose events are claimed are in the story.
struct UnknownDevice: Rule {
    static let summary = """
        A device whose events are claimed does something in the story, or in what it starts from, or a control acts for it: \
        no other receives any, unless behaviour sends events to devices whose ids it is given.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let reachesOthers = context.behaviour.sendsToNamedDevices
        for fixture in context.specification.fixtures {
            let story = context.index.chain(of: fixture).flatMap(\.steps)
            check(story, claims: fixture.steps, reachesOthers, into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            let fixture = scenario.given.flatMap { context.index.fixtures[$0.value] }
            // What happens in a fixture that there isn't, nobody knows.
            guard fixture != nil || scenario.given == nil else { continue }
            let before = fixture.map(context.index.chain)?.flatMap(\.steps) ?? []
            check(before + scenario.steps, claims: scenario.steps, reachesOthers, into: &diagnostics)
        }
    }

    private func check(
        _ story: [ScenarioStep],
        claims: [ScenarioStep],
        _ reachesOthers: Bool,
        into diagnostics: inout Diagnostics
    ) {
        let devices = Set(story.flatMap(\.devices))
        for claim in claims.flatMap(\.events) where !devices.contains(ExampleValue.text(claim.device, at: 1)) {
            let help = suggestion(for: claim.device, in: devices.sorted())
            let cause = Cause.absent("device", name: claim.device)
            guard !reachesOthers else {
                // It may receive something all the same, unless another one is meant.
                let message: Wording = "no device `\(claim.device)` does anything in the story"
                if help != nil { diagnostics.add(warning(message, at: claim.location, help: help, of: cause)) }
                continue
            }
            let message: Wording = "no device `\(claim.device)` is in the story, so that it receives nothing"
            // That it receives nothing holds, though it says less than it seems to.
            diagnostics.add(
                claim.events.isEmpty
                    ? warning(message, at: claim.location, help: help, of: cause)
                    : finding(message, at: claim.location, help: help, of: cause)
            )
        }
    }
}

extension ResolvedBehaviour {
    /// Whether events go to devices by their ids, apart from the one that calls.
    fileprivate var sendsToNamedDevices: Bool {
        var names = false
        for body in bodies {
            body.statements.walk { statement in
                guard case .emit(_, .device(let id), _) = statement.kind else { return }
                if case .root(.thisDevice) = id.kind { return }
                names = true
            }
        }
        return names
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
