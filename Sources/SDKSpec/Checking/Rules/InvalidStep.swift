/// Steps call what there is and expect what there is.
struct InvalidStep: Rule {
    static let summary = "A step calls a modelled method, and expects errors, events and constants that are declared."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for step in context.steps {
            checkTarget(of: step, context, into: &diagnostics)
            checkExpectations(of: step, context, into: &diagnostics)
        }
        checkReferences(context, into: &diagnostics)
    }

    private func checkTarget(of step: ScenarioStep, _ context: RuleContext, into diagnostics: inout Diagnostics) {
        switch step.action {
        case .call(_, let target, _):
            guard let overload = context.index.overloads[target.value] else {
                if context.index.methods[target.value]?.kind == .listener {
                    let message = "nobody calls `\(target.value)`: the client offers streams of events in its place"
                    diagnostics.add(finding(message, at: target.location, help: "claim the `events` of a step"))
                    return
                }
                let known = context.overloads.map(\.overload.id)
                let help = suggestion(for: target.value, in: known) ?? context.renamedMethod(step)
                diagnostics.add(finding("there is no method `\(target.value)`", at: target.location, help: help))
                return
            }
            if overload.behaviour == nil {
                diagnostics.add(finding("`\(target.value)` isn't modelled", at: target.location))
            }
        case .configure(let constant, _):
            reportConstant(constant, context, into: &diagnostics)
        case .advance, .edition: break
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
            let message = "a step is done once at least, and \(CaseBudget.mostTimes) times at most"
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
        let known = context.index.fixtures.mapValues { fixture in
            Set(context.index.chain(of: fixture).flatMap { $0.steps.compactMap(\.saveAs?.value) })
        }
        func saved(before fixture: Located<String>?) -> Set<String> { fixture.flatMap { known[$0.value] } ?? [] }
        for fixture in context.specification.fixtures {
            checkReferences(in: fixture.steps, saved(before: fixture.given), into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            checkReferences(in: scenario.steps, saved(before: scenario.given), into: &diagnostics)
        }
        for (_, overload) in context.overloads {
            guard let example = overload.example else { continue }
            let saved = saved(before: example.given)
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
