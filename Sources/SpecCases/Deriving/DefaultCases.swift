import SDKSpec

/// A call without an argument does what the call with the default does.
struct DefaultCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.compactMap { draft(for: $0, base) }
    }

    private func draft(for parameter: Field, _ base: BaseCall) -> CaseDraft? {
        let name = parameter.name.value
        let exclusive = base.overload.notTogether.contains { $0.value.contains(name) }
        let constants = ConstantValue(index: base.context.index)
        guard !exclusive, let expression = parameter.defaultValue?.value,
            let value = constants.value(of: expression, as: parameter.type.value)
        else { return nil }
        let fact = FactID.defaultValue(overload: base.overload.id, parameter: name)
        return base.draft(
            "\(fact)/left-out",
            "Leaving `\(name)` out is the same as giving \(expression.text).",
            facts: [fact],
            steps: [base.step(base.without([name]), .succeeds)],
            twin: [base.step(base.with(name, value), .succeeds)]
        )
    }
}
