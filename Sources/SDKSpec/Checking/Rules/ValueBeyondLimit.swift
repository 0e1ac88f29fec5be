/// Values that have to pass keep the limits of their places, and what their types demand.
struct ValueBeyondLimit: Rule {
    static let summary =
        "Arguments of examples and of steps that succeed, and defaults, keep the limits of fields and the demands of types."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var check = LimitCheck(context.index, context.behaviour)
        for (_, overload) in context.overloads {
            if let example = overload.example { check.checkFields(example.arguments, of: overload.parameters) }
        }
        for step in context.steps where step.fails == nil {
            guard let overload = context.index.overload(of: step.action) else { continue }
            // Numbers rise from time to time, and texts grow with them.
            let times = step.times > 1 ? [step.time(1), step.time(step.times)] : [step]
            for arguments in times.compactMap(\.action.performed?.arguments) {
                check.checkFields(arguments, of: overload.parameters)
            }
        }
        for owner in context.steps.filter({ $0.fails == nil }).compactMap({ $0.user(context.index) }) {
            let type = context.specification.product.userType
            let field = Field(name: owner, summary: "", type: Located(.named(type.value), at: type.location))
            check.checkField(Located(.scalar(text: owner.value, isQuoted: true), at: owner.location), as: field)
        }
        for (owner, field) in context.fields {
            guard let value = field.defaultValue,
                let typed = context.behaviour.defaultValues["\(owner).\(field.name.value)"],
                let fixed = ExampleValue(fixed: typed, at: value.location, context.index)
            else { continue }
            check.checkField(Located(fixed, at: value.location), as: field)
        }
        for breach in check.breaches {
            diagnostics.add(
                finding(
                    breach.message,
                    at: breach.location,
                    notes: [Diagnostic.Note("it is demanded here", at: breach.origin)],
                    help: "allowed: \(breach.demand)"
                )
            )
        }
    }
}

extension ScenarioStep {
    /// The user whom a control acts for.
    fileprivate func user(_ index: SpecificationIndex) -> Located<String>? {
        guard case .control(let name, let owner?, _) = action, index.controls[name.value]?.actor == .user,
            !ExampleValue.counts(owner.value)
        else { return nil }
        return owner
    }
}
