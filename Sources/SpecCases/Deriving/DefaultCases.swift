import SDKSpec

/// A call without an argument does what the call with the default does, and so does an empty one that counts as missing.
struct DefaultCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.flatMap { drafts(for: $0, base) }
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        base.overload.parameters.compactMap { parameter in
            let name = parameter.name.value
            let fact = FactID.defaultValue(overload: base.overload.id, parameter: name)
            guard base.asksFor(fact), drafts(for: parameter, base).isEmpty else { return nil }
            let reason =
                base.excludes(name)
                ? "no case gives the default of a parameter that can't be given together with others"
                : "leaving `\(name)` out of the example, or giving its default there, breaks another rule"
            return CaseGap(fact: fact, reason: reason, help: "name it in the `covers` of a scenario that shows it")
        }
    }

    private func drafts(for parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        let name = parameter.name.value
        let fact = FactID.defaultValue(overload: base.overload.id, parameter: name)
        guard base.asksFor(fact) else { return [] }
        let defaults = base.context.behaviour.defaultValues
        let fixed = defaults["\(base.overload.id).\(name)"]
        guard !base.excludes(name), let expression = parameter.defaultValue?.value,
            let value = fixed.flatMap({ ConstantValue(index: base.context.index, defaults: defaults).value(of: $0) })
        else { return [] }
        let (left, given) = (base.without([name]), base.with(name, value))
        guard base.keepsRules(left), base.keepsRules(given) else { return [] }
        // The two calls end in the same way. That the example succeeds is claimed by its own case.
        let twin = [base.step(given, .anything)]
        let without = base.draft(
            .fact(fact, "left-out"),
            "Leaving `\(name)` out is the same as giving \(expression.text).",
            facts: [fact],
            steps: [base.step(left, .anything)],
            twin: twin
        )
        guard parameter.emptyIsMissing, let empty = CaseValue.empty(parameter.type.value, base.context.index) else {
            return [without]
        }
        let withEmpty = base.draft(
            .fact(fact, "empty"),
            "An empty `\(name)` is the same as giving \(expression.text).",
            facts: [fact],
            steps: [base.step(base.with(name, empty), .anything)],
            twin: twin
        )
        return [without, withEmpty]
    }
}

extension BaseCall {
    /// Whether a parameter is one of several that can't be given together.
    fileprivate func excludes(_ parameter: String) -> Bool {
        overload.notTogether.contains { $0.value.contains(parameter) }
    }
}
