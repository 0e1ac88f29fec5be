/// What stories refer to has been saved.
struct UnknownReference: Rule {
    static let summary =
        "What `$name` refers to is saved by a step before, of the story or of the fixtures that it starts from."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
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
            check(fixture.steps, saved, into: &diagnostics)
        }
        for scenario in context.specification.scenarios {
            guard let saved = saved(before: scenario.given) else { continue }
            check(scenario.steps, saved, into: &diagnostics)
        }
        for (_, overload) in context.overloads {
            guard let example = overload.example, let saved = saved(before: example.given) else { continue }
            for argument in example.arguments { report(argument.value, unlessIn: saved, into: &diagnostics) }
        }
    }

    private func check(
        _ steps: [ScenarioStep],
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
            let cause = Cause.absent("saved value", name: name)
            diagnostics.add(finding("no step before has saved `\(name)`", at: value.location, help: help, of: cause))
        case .list(let items), .joined(let items):
            for item in items { report(item, unlessIn: saved, into: &diagnostics) }
        case .object(let members):
            for member in members { report(member.value, unlessIn: saved, into: &diagnostics) }
        case .counted(let item, _, _): report(item, unlessIn: saved, into: &diagnostics)
        case .scalar, .repeated, .now, .absent: break
        }
    }
}
