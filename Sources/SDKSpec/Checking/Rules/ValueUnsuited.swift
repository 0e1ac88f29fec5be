/// Values of examples and stories are what their places take.
struct ValueUnsuited: Rule {
    static let summary =
        "A value of an example or a story is of the type of its place: a parameter, a field, an answer, what an event carries."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = SavedTypes.byFixture(context.index)
        func saved(before fixture: Located<String>?) -> SavedTypes {
            fixture.flatMap { known[$0.value] } ?? SavedTypes()
        }
        for (method, overload) in context.overloads {
            guard let example = overload.example else { continue }
            let saved = saved(before: example.given)
            let fill = method.quota?.fill ?? []
            checkArguments(fill, of: overload, saved, as: .passing, context, into: &diagnostics)
            checkArguments(example.arguments, of: overload, saved, as: .passing, context, into: &diagnostics)
        }
        for fixture in context.specification.fixtures {
            checkSteps(fixture.steps, saved(before: fixture.given), context, into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            checkSteps(scenario.steps, saved(before: scenario.given), context, into: &diagnostics)
        }
    }

    private func checkSteps(
        _ steps: [ScenarioStep],
        _ saved: SavedTypes,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        var saved = saved
        for step in steps {
            switch step.action {
            case .call(_, _, let arguments), .control(_, _, let arguments):
                guard let overload = context.index.overload(of: step.action) else { break }
                let role: ValueCheck.Role = step.fails == nil ? .passing : .failing
                checkArguments(arguments, of: overload, saved, as: role, context, into: &diagnostics)
                saved.add(step, context.index)
                guard let returns = step.returns else { break }
                let answer = overload.returns.value
                if answer == .void {
                    let cause = Cause.untypedAnswer(of: overload.id)
                    diagnostics.add(finding("`\(overload.id)` gives no answer", at: returns.location, of: cause))
                } else {
                    report(returns, as: answer, claim(saved, context), into: &diagnostics)
                }
            case .configure(let constant, let value):
                guard let declared = context.index.constants[constant.value] else { break }
                report(value, as: declared.type, claim(saved, context), into: &diagnostics)
            case .advance, .edition: break
            }
            for event in step.events.flatMap(\.events) {
                let name = event.name.value
                guard let payload = event.payload, let declared = context.index.events[name] else { continue }
                let type = declared.payload.value
                if type == .void {
                    diagnostics.add(finding("`\(name)` carries nothing", at: payload.location))
                } else {
                    report(payload, as: type, claim(saved, context), into: &diagnostics)
                }
            }
        }
    }

    private func claim(_ saved: SavedTypes, _ context: RuleContext) -> ValueCheck {
        ValueCheck(context.index, saved, context.behaviour.defaultTags, as: .claim)
    }

    private func checkArguments(
        _ arguments: [ExampleMember],
        of overload: Overload,
        _ saved: SavedTypes,
        as role: ValueCheck.Role,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        var check = ValueCheck(context.index, saved, context.behaviour.defaultTags, as: role)
        check.checkMembers(arguments, of: overload.parameters)
        report(check, into: &diagnostics)
    }

    private func report(
        _ value: Located<ExampleValue>,
        as type: TypeReference,
        _ check: ValueCheck,
        into diagnostics: inout Diagnostics
    ) {
        var check = check
        check.check(value, as: type)
        report(check, into: &diagnostics)
    }

    private func report(_ check: ValueCheck, into diagnostics: inout Diagnostics) {
        for problem in check.problems {
            diagnostics.add(finding(problem.message, at: problem.location, help: problem.help, of: problem.cause))
        }
    }
}
