import SDKSpec

/// An argument of a closed type that isn't one of the declared values or forms is refused, and so is an identifier that
/// doesn't match its pattern.
struct ClosedCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.flatMap { cases(of: $0, base) }
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        guard case .named(let name) = parameter.type.value.unwrapped, let type = base.context.index.types[name],
            // A payload that the tag announces would have to change with it.
            !base.overload.parameters.contains(where: { $0.tagField?.value == parameter.name.value })
        else { return [] }
        return Self.strangers(to: type).map { fact, value in
            base.draft(
                "\(base.overload.id).\(parameter.name.value)/\(fact)",
                "`\(parameter.name.value)` can't be \(value.json).",
                facts: [fact],
                steps: [base.step(base.with(parameter.name.value, value), .fails(base.context.error(nil), fact: fact))]
            )
        }
    }

    /// A value for each demand of a type that breaks just that one.
    private static func strangers(to type: TypeDeclaration) -> [(fact: String, value: CaseValue)] {
        let name = type.name.value
        let pattern = type.demands.pattern.flatMap { TextPattern($0.value) }
        var strangers: [(fact: String, value: CaseValue)] = []
        switch type.shape {
        case .enumeration(let raw, let values) where type.demands.closed != nil:
            let known = values.map { ExampleTranslator.raw($0.wire, as: raw) }
            let candidates: [CaseValue] =
                raw == .string
                ? ["unheard-of", "unheard-of-too"].map { .string($0) } : (7001...7100).map { .number($0) }
            if let value = candidates.first(where: { !known.contains($0) }) {
                strangers.append((FactID.closed(type: name), value))
            }
        case .identifier(let forms):
            if type.demands.closed != nil, let form = TextPattern(forms.pattern),
                let text = texts.first(where: { !form.matches($0) && pattern?.matches($0) != false })
            {
                strangers.append((FactID.closed(type: name), .string(text)))
            }
            let form = type.demands.closed == nil ? nil : TextPattern(forms.pattern)
            if let pattern, let text = texts.first(where: { !pattern.matches($0) && form?.matches($0) != false }) {
                strangers.append((FactID.pattern(type: name), .string(text)))
            }
        case .enumeration, .record, .union: break
        }
        return strangers
    }

    private static let texts = [
        "unheard-of", "unheardof", "UNHEARDOF", "12345", "u", "?", "un heard of", "\u{e9}", "Unheard_of1",
    ]
}
