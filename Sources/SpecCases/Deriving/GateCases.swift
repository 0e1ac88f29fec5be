import SDKSpec

/// A device on which nobody ever logged in doesn't get through the first gate.
///
/// Only where the gate's checks can be worked out for such a device; what other gates hold back is told by scenarios.
struct GateCases: CaseDeriver {
    /// A device that no example and no scenario uses.
    private static let stranger = "stranger"

    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let gate = base.method.gates.first?.value,
            let body = base.context.behaviour.gates[gate],
            let failure = FreshDevice(state: base.context.specification.state).firstFailure(of: body.statements)
        else { return [] }
        let fact = FactID.gate(method: base.method.name.value, gate: gate)
        return [
            base.draft(
                "\(FactID.gate(method: base.overload.id, gate: gate))/stranger",
                "Where nobody is logged in the call fails.",
                facts: [fact, failure.fact],
                steps: [base.step(from: Self.stranger, .fails(base.context.error(failure.error), fact: failure.fact))]
            )
        ]
    }
}
