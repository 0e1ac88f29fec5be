import SDKSpec

/// An argument that must be given is missed when it isn't there, and when it is empty where that counts as missing.
struct RequiredCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.filter(\.isRequired).flatMap { cases(of: $0, base) }
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        let name = parameter.name.value
        let fact = FactID.required(overload: base.overload.id, parameter: name)
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
        if parameter.emptyIsMissing, let empty = empty(parameter.type.value, base),
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

    private func empty(_ type: TypeReference, _ base: BaseCall) -> CaseValue? {
        switch type.unwrapped {
        case .string: return .string("")
        case .list: return .array([])
        case .map, .json: return .object([])
        case .named(let name):
            switch base.context.index.types[name]?.shape {
            case .identifier?, .enumeration(raw: .string, _)?: return .string("")
            default: return nil
            }
        default: return nil
        }
    }
}
