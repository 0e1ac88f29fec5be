/// Steps call what there is and expect what there is.
struct InvalidStep: Rule {
    static let summary = "A step calls a modelled method, and expects errors, events and constants that are declared."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for step in context.steps {
            checkTarget(of: step, context, into: &diagnostics)
            checkExpectations(of: step, context, into: &diagnostics)
        }
        checkReferences(context, into: &diagnostics)
        for (_, overload) in context.overloads {
            guard let example = overload.example else { continue }
            checkDevice(example.caller, at: example.location, into: &diagnostics)
        }
    }

    /// A device is called after its user: `alice`, `alice/phone`.
    private func checkDevice(_ device: String, at location: SourceLocation, into diagnostics: inout Diagnostics) {
        guard device.isEmpty || device.hasPrefix("/") else { return }
        let message = "a device has the name of its user, which is empty here"
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
            diagnostics.add(unknownMethod(target, of: step, context))
            return
        }
        if overload.behaviour == nil { diagnostics.add(finding("`\(name)` isn't modelled", at: target.location)) }
    }

    private func unknownMethod(_ target: Located<String>, of step: ScenarioStep, _ context: RuleContext) -> Diagnostic {
        let name = target.value
        if context.index.methods[name]?.kind == .listener {
            let message = "nobody calls `\(name)`: the client offers streams of events in its place"
            return finding(message, at: target.location, help: "claim the `events` of a step")
        }
        if context.index.controls[name] != nil {
            let message = "no device calls `\(name)`, which is a control"
            return finding(message, at: target.location, help: "write `world: \(name)`")
        }
        let known = context.specification.methods.flatMap(\.overloads).map(\.id)
        if let misspelt = misspeltWord(of: step, known, context) { return misspelt }
        let help = suggestion(for: name, in: known) ?? context.renamedMethod(step)
        return finding("there is no method `\(name)`", at: target.location, help: help)
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
        let message = "no device `\(device)` calls anything, and there is no method `\(target.value)`"
        return finding(message, at: location, help: "did you mean `\(near)`?")
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
            diagnostics.add(finding("there is no control `\(name)`", at: target.location, help: help))
            return
        }
        switch (control.actor, owner) {
        case (.world, let owner?):
            diagnostics.add(finding("`\(name)` acts for nobody", at: owner.location, help: "leave `of` out"))
        case (.device, nil), (.user, nil):
            let message = "`\(name)` acts for a \(control.actor.rawValue), and none is named"
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
            let help = suggestion(for: constant.value, in: context.index.constants.keys.sorted())
            diagnostics.add(finding("there is no constant `\(constant.value)`", at: constant.location, help: help))
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
            let help = suggestion(for: error.value, in: context.index.errors.keys.sorted())
            diagnostics.add(finding("there is no error `\(error.value)`", at: error.location, help: help))
        }
        if !(1...CaseBudget.mostTimes).contains(step.times) {
            let message = "a step is done \(CaseBudget.mostTimes) times at most"
            diagnostics.add(finding(message, at: step.location))
        }
        if step.fails != nil, let location = step.returns?.location ?? step.saveAs?.location {
            diagnostics.add(finding("a call that fails gives no answer", at: location))
        }
        for events in step.events.map(\.events) {
            for event in events where context.index.events[event.name.value] == nil {
                let help = suggestion(for: event.name.value, in: context.index.events.keys.sorted())
                diagnostics.add(finding("there is no event `\(event.name.value)`", at: event.name.location, help: help))
            }
        }
    }

    /// What is referred to has been saved by an earlier step, of the story or of the fixtures that it starts from.
    private func checkReferences(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.index.fixtures.compactMapValues { fixture -> Set<String>? in
            let chain = context.index.chain(of: fixture)
            // What a fixture saves that there isn't, nobody knows.
            guard chain.allSatisfy({ $0.given.map { context.index.fixtures[$0.value] != nil } ?? true }) else {
                return nil
            }
            return Set(chain.flatMap { $0.steps.compactMap(\.saveAs?.value) })
        }
        func saved(before fixture: Located<String>?) -> Set<String>? { fixture.map { known[$0.value] } ?? [] }
        for fixture in context.specification.fixtures {
            guard let saved = saved(before: fixture.given) else { continue }
            checkReferences(in: fixture.steps, saved, into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            guard let saved = saved(before: scenario.given) else { continue }
            checkReferences(in: scenario.steps, saved, into: &diagnostics)
        }
        for (_, overload) in context.overloads {
            guard let example = overload.example, let saved = saved(before: example.given) else { continue }
            for argument in example.arguments { report(argument.value, unlessIn: saved, into: &diagnostics) }
        }
    }

    private func checkReferences(
        in steps: [ScenarioStep],
        _ savedBefore: Set<String>,
        into diagnostics: inout Diagnostics
    ) {
        var saved = savedBefore
        for step in steps {
            step.forEachGiven { report($0, unlessIn: saved, into: &diagnostics) }
            if let name = step.saveAs { saved.insert(name.value) }
            step.forEachClaim { report($0, unlessIn: saved, into: &diagnostics) }
        }
    }

    private func report(
        _ value: Located<ExampleValue>,
        unlessIn saved: Set<String>,
        into diagnostics: inout Diagnostics
    ) {
        switch value.value {
        case .reference(let path):
            guard let name = path.first, !saved.contains(name) else { return }
            let help = suggestion(for: name, in: saved.sorted())
            diagnostics.add(finding("no step before has saved `\(name)`", at: value.location, help: help))
        case .list(let items), .joined(let items):
            for item in items { report(item, unlessIn: saved, into: &diagnostics) }
        case .object(let members):
            for member in members { report(member.value, unlessIn: saved, into: &diagnostics) }
        case .counted(let item, _, _): report(item, unlessIn: saved, into: &diagnostics)
        case .scalar, .repeated, .now, .absent: break
        }
    }
}
