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
