import SDKSpec

/// A device on which nobody ever logged in doesn't get through the first gate.
///
/// Only where the gate's checks can be worked out for such a device; what other gates hold back is told by scenarios.
struct GateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let gate = base.method.gates.first?.value,
            let body = base.context.behaviour.gates[gate], let changed = base.preparation.fieldsOfAllDevices,
            let failure = FreshDevice(state: base.context.specification.state, changed: changed)
                .firstFailure(of: body.statements)
        else { return [] }
        let need = { FactID.gate(method: $0, gate: gate) }
        return [
            base.draft(
                .fact(need, of: base.overload, "stranger"),
                Self.summary(of: body),
                facts: [need(base.method.name.value), failure.fact],
                steps: [base.step(from: base.stranger, .fails(base.context.error(failure.error), fact: failure.fact))]
            )
        ]
    }
}

extension GateCases {
    /// What the case shows, in words.
    private static func summary(of gate: ResolvedBehaviour.Body) -> String {
        let frame = BehaviourFrame.empty
        var asksForUser = false
        gate.statements.walk { statement in
            statement.visitExpressions { expression in
                expression.walk { if frame.place(of: $0)?.isUser ?? false { asksForUser = true } }
            }
        }
        let place = asksForUser ? "Where nobody is logged in" : "From a device on which nothing has happened yet"
        return "\(place) the call fails."
    }
}

extension StorePlace {
    /// Whether it is who is logged in on the device that calls.
    fileprivate var isUser: Bool { owner == .device && steps == [.member("user")] }
}

extension BaseCall {
    /// A device that the preparation leaves alone.
    fileprivate var stranger: String {
        let devices = preparation.steps.compactMap(\.action.device)
        let taken = Set(devices + devices.compactMap { $0.split(separator: "/").first.map(String.init) })
        let names = ["stranger"] + (2...taken.count + 2).map { "stranger\($0)" }
        return names.first { !taken.contains($0) } ?? names[0]
    }
}
