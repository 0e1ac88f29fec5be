import SDKSpec

/// An argument that must be given is missed when it isn't there, and when it is empty where that counts as missing.
struct RequiredCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.filter(\.isRequired).flatMap { cases(of: $0, base) }
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        let name = parameter.name.value
        let fact = FactID.required(overload: base.overload.id, parameter: name)
        guard base.asksFor(fact) else { return [] }
        let error = base.context.error(nil)
        var cases: [CaseDraft] = []
        if base.breaks(fact, base.without([name])) {
            cases.append(
                base.draft(
                    .fact(fact, "missing"),
                    "Without `\(name)` the call fails.",
                    facts: [fact],
                    steps: [base.step(base.without([name]), .fails(error, fact: fact))]
                )
            )
        }
        if parameter.emptyIsMissing, let empty = CaseValue.empty(parameter.type.value, base.context.index),
            base.breaks(fact, base.with(name, empty))
        {
            cases.append(
                base.draft(
                    .fact(fact, "empty"),
                    "With an empty `\(name)` the call fails.",
                    facts: [fact],
                    steps: [base.step(base.with(name, empty), .fails(error, fact: fact))]
                )
            )
        }
        return cases
    }
}
