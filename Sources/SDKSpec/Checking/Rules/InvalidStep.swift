/// Steps call what there is and expect what there is.
struct InvalidStep: Rule {
    static let summary = """
        A step calls a modelled method or a control, with whom that acts for, from a device that is called after its user, \
        and expects errors, events and constants that are declared. It is done up to \(CaseBudget.mostTimes) times, all \
        steps of a story together up to \(CaseBudget.mostStoryCalls), and claims no answer where the call fails, and saves \
        none where there is none.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for step in context.steps {
            checkTarget(of: step, context, into: &diagnostics)
            checkExpectations(of: step, context, into: &diagnostics)
        }
        checkCalls(context, into: &diagnostics)
        for (_, overload) in context.overloads {
            guard let example = overload.example else { continue }
            checkDevice(example.caller, at: example.location, into: &diagnostics)
        }
    }

    /// A story that makes too many calls is told at the step that makes one too many: its own, or that of what it starts
    /// from, which is told once.
    private func checkCalls(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let fixtures = context.specification.fixtures.map { context.index.chain(of: $0).reversed().flatMap(\.steps) }
        let stories = context.specification.scenarios.map { scenario in
            let start = scenario.given.flatMap { context.index.fixtures[$0.value] }.map(context.index.chain) ?? []
            return start.reversed().flatMap(\.steps) + scenario.steps
        }
        var told: Set<SourceLocation> = []
        for steps in fixtures + stories {
            var calls = 0
            let excess = steps.first { step in
                calls += min(max(step.times, 1), CaseBudget.mostTimes)
                return calls > CaseBudget.mostStoryCalls
            }
            guard let location = excess?.location, told.insert(location).inserted else { continue }
            let message: Wording = "with this step a story comes to more than \(CaseBudget.mostStoryCalls) calls"
            diagnostics.add(finding(message, at: location, help: "lower `times`, here or in the steps before"))
        }
    }

    /// A device is called after its user: `alice`, `alice/phone`.
    private func checkDevice(_ device: String, at location: SourceLocation, into diagnostics: inout Diagnostics) {
        guard device.isEmpty || device.hasPrefix("/") else { return }
        let message: Wording = "a device has the name of its user, which is empty here"
        diagnostics.add(finding(message, at: location, help: "name it as in `alice` or `alice/phone`"))
    }

    private func checkTarget(of step: ScenarioStep, _ context: RuleContext, into diagnostics: inout Diagnostics) {
        switch step.action {
        case .call(let device, let target, _):
            checkDevice(device, at: target.location, into: &diagnostics)
            checkMethod(target, of: step, context, into: &diagnostics)
        case .control(let target, let owner, _): checkControl(target, owner, context, into: &diagnostics)
        case .configure(let constant, _): reportConstant(constant, context, into: &diagnostics)
        case .advance, .edition: break
        }
    }

    private func checkMethod(
        _ target: Located<String>,
        of step: ScenarioStep,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        let name = target.value
        guard let overload = context.index.overloads[name], context.index.controls[name] == nil else {
            // Of a listener that does what only a call does, that is the finding.
            if let method = context.index.methods[name], ListenerUnsuited.refuses(method) { return }
            diagnostics.add(unknownMethod(target, of: step, context))
            return
        }
        if overload.behaviour == nil { diagnostics.add(finding("`\(name)` isn't modelled", at: target.location)) }
    }

    private func unknownMethod(_ target: Located<String>, of step: ScenarioStep, _ context: RuleContext) -> Diagnostic {
        let name = target.value
        if context.index.methods[name]?.kind == .listener {
            let message: Wording = "nobody calls `\(name)`: the client offers streams of events in its place"
            return finding(message, at: target.location, help: "claim the `events` of a step")
        }
        if context.index.controls[name] != nil {
            let message: Wording = "no device calls `\(name)`, which is a control"
            return finding(message, at: target.location, help: "write `world: \(name)`")
        }
        let known = context.specification.methods.flatMap(\.overloads).map(\.id)
        if let misspelt = misspeltWord(of: step, known, context) { return misspelt }
        return unknown("method", target, among: known, otherwise: context.renamedMethod(step))
    }

    /// What is wrong with a step of another kind whose word is misspelt, so that it looks like a device.
    private func misspeltWord(of step: ScenarioStep, _ known: [String], _ context: RuleContext) -> Diagnostic? {
        guard case .call(let device, let target, _) = step.action, let location = step.deviceLocation,
            let near = closest(to: device, in: Variant.step.discriminators), closest(to: target.value, in: known) == nil
        else { return nil }
        let calls = context.steps.contains { other in
            other.action.device == device && context.index.overload(of: other.action) != nil
        }
        guard !calls else { return nil }
        let message: Wording = "no device `\(device)` calls anything, and there is no method `\(target.value)`"
        let cause = Cause.absent("method", name: target.value)
        return finding(message, at: location, help: "did you mean `\(near)`?", of: cause)
    }

    private func checkControl(
        _ target: Located<String>,
        _ owner: Located<String>?,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        let name = target.value
        guard let control = context.index.controls[name] else {
            let help =
                context.index.overloads[name].map { "a device calls it: `alice: \($0.id)`" }
                ?? suggestion(for: name, in: context.index.controls.keys.sorted())
            let cause = Cause.absent("control", name: name)
            diagnostics.add(finding("there is no control `\(name)`", at: target.location, help: help, of: cause))
            return
        }
        switch (control.actor, owner) {
        case (.world, let owner?):
            diagnostics.add(finding("`\(name)` acts for nobody", at: owner.location, help: "leave `of` out"))
        case (.device, nil), (.user, nil):
            let message: Wording = "`\(name)` acts for a \(control.actor.rawValue), and none is named"
            diagnostics.add(finding(message, at: target.location, help: "name it with `of`"))
        case (.world, nil), (.device, _?), (.user, _?): break
        }
    }

    private func reportConstant(
        _ constant: Located<String>,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        guard let declared = context.index.constants[constant.value] else {
            diagnostics.add(unknown("constant", constant, among: context.index.constants.keys.sorted()))
            return
        }
        if !declared.isConfigurable {
            diagnostics.add(finding("`\(constant.value)` can't be configured", at: constant.location))
        }
    }

    private func checkExpectations(
        of step: ScenarioStep,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        if let error = step.fails, context.index.errors[error.value] == nil {
            diagnostics.add(unknown("error", error, among: context.index.errors.keys.sorted()))
        }
        if !(1...CaseBudget.mostTimes).contains(step.times) {
            let message: Wording = "a step is done \(CaseBudget.mostTimes) times at most"
            diagnostics.add(finding(message, at: step.location))
        }
        if step.fails != nil, let location = step.returns?.location ?? step.saveAs?.location {
            diagnostics.add(finding("a call that fails gives no answer", at: location))
        }
        if step.fails == nil, step.returns == nil, let saved = step.saveAs, let target = step.action.performed?.target,
            context.index.overloads[target.value]?.returns.value == .void
        {
            let message: Wording = "`\(target.value)` gives no answer that could be saved as `\(saved.value)`"
            let cause = Cause.untypedAnswer(of: target.value)
            diagnostics.add(finding(message, at: saved.location, help: "leave `save` out", of: cause))
        }
        for events in step.events.map(\.events) {
            for event in events where context.index.events[event.name.value] == nil {
                diagnostics.add(unknown("event", event.name, among: context.index.events.keys.sorted()))
            }
        }
    }
}
