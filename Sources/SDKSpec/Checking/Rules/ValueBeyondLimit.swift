/// Values that have to pass keep the limits of their places, and what their types demand.
struct ValueBeyondLimit: Rule {
    static let summary =
        "Arguments of examples and of steps that succeed, and defaults, keep the limits of fields and the demands of types."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var check = LimitCheck(context.index)
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
                let fixed = ExampleValue(typed, at: value.location, context.index)
            else { continue }
            check.checkField(Located(fixed, at: value.location), as: field, among: [])
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

extension ExampleValue {
    /// A value that is fixed beforehand as an example would have it; nil for one that has to be worked out.
    fileprivate init?(_ expression: TypedExpression, at location: SourceLocation, _ index: SpecificationIndex) {
        switch expression.kind {
        case .literal(.string(let text)): self = .scalar(text: text, isQuoted: true)
        case .literal(.int(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .literal(.uint(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .literal(.double(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .enumerationValue(_, let value): self = .scalar(text: value, isQuoted: false)
        case .literal(.emptyMap): self = .object([])
        case .emptyList: self = .list([])
        case .list(let items):
            let values = items.compactMap { ExampleValue($0, at: location, index) }
            guard values.count == items.count else { return nil }
            self = .list(values.map { Located($0, at: location) })
        case .identifierFromText(_, let text):
            guard let text = ExampleValue(text, at: location, index) else { return nil }
            self = text
        case .identifier(let type, let form, let part):
            guard case .identifier(let forms)? = index.types[type]?.shape,
                let prefix = forms.first(where: { $0.name.value == form })?.prefix
            else { return nil }
            var text = prefix
            if let part {
                guard case .scalar(let rest, _)? = ExampleValue(part, at: location, index) else { return nil }
                text += rest
            }
            self = .scalar(text: text, isQuoted: true)
        case .record(_, let fields):
            self = .object(
                fields.compactMap { field in
                    ExampleValue(field.value, at: location, index).map {
                        ExampleMember(Located(field.name, at: location), Located($0, at: location))
                    }
                }
            )
        default: return nil  // Not known beforehand.
        }
    }
}
