import SDKSpec

/// A call without an argument does what the call with the default does.
struct DefaultCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.compactMap { draft(for: $0, base) }
    }

    private func draft(for parameter: Field, _ base: BaseCall) -> CaseDraft? {
        let name = parameter.name.value
        let exclusive = base.overload.notTogether.contains { $0.value.contains(name) }
        let fixed = base.context.behaviour.defaultValues["\(base.overload.id).\(name)"]
        guard !exclusive, let expression = parameter.defaultValue?.value,
            let value = fixed.flatMap({ ConstantValue(index: base.context.index).value(of: $0) })
        else { return nil }
        let (left, given) = (base.without([name]), base.with(name, value))
        guard base.keepsRules(left), base.keepsRules(given) else { return nil }
        // Where the example isn't one of the two calls, nothing says that they succeed: they end in the same way.
        let isExample = base.argument(name).map { $0 == value } ?? true
        let outcome = isExample ? StepDraft.Outcome.succeeds : .anything
        let fact = FactID.defaultValue(overload: base.overload.id, parameter: name)
        return base.draft(
            "\(fact)/left-out",
            "Leaving `\(name)` out is the same as giving \(expression.text).",
            facts: [fact],
            steps: [base.step(left, outcome)],
            twin: [base.step(given, outcome)]
        )
    }
}
