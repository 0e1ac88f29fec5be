import SDKSpec

/// Each value of an enumeration is understood as an argument. Values that the spec doesn't know go to the service,
/// which may know them, so nothing is said about those.
struct EnumerationCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.flatMap { cases(of: $0, base) }
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        guard case .named(let type) = parameter.type.value.unwrapped,
            case .enumeration(let raw, let values)? = base.context.index.types[type]?.shape,
            // A payload that the tag announces would have to change with it.
            !base.overload.parameters.contains(where: { $0.tagField?.value == parameter.name.value })
        else { return [] }
        let name = parameter.name.value
        return values.compactMap { value in
            let fact = FactID.value(type: type, value: value.name.value)
            guard base.asksFor(fact) else { return nil }
            let error = base.context.error(nil)
            let outcome = StepDraft.Outcome.avoids(error, fact: fact)
            let arguments = base.giving(name, ExampleTranslator.raw(value.wire, as: raw))
            guard base.keepsRules(arguments), base.checksAvoid(error, arguments, varying: name) == true else {
                return nil
            }
            return base.draft(
                .argument(name, of: base.overload, value.name.value),
                "`\(name)` can be \(value.wire).",
                facts: [fact],
                steps: [base.step(arguments, outcome)]
            )
        }
    }
}
