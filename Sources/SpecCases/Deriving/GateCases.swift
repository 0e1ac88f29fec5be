import SDKSpec

/// A device on which nobody ever logged in doesn't get through the first gate.
///
/// Only where the gate's checks can be worked out for such a device; what other gates hold back is told by scenarios.
struct GateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let gate = base.method.gates.first?.value,
            let body = base.context.behaviour.gates[gate], let changed = base.changedOnAllDevices,
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
        let frame = BehaviourFrame()
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
    /// The fields that the preparation may have changed on any device, also on one that nobody has used: it may reach all
    /// there are. Nil where it isn't known.
    fileprivate var changedOnAllDevices: Set<String>? {
        context.fieldsChanged(by: given) { fieldsChangedOnAllDevices }
    }

    private var fieldsChangedOnAllDevices: Set<String>? {
        var changed: Set<String> = []
        for change in context.steps(of: given).flatMap(context.changes) {
            guard let place = change.place else { return nil }
            switch place.owner {
            case .devices:
                guard case .member(let name)? = place.steps.first else { return nil }
                if !change.keepsFresh(context.specification.state) { changed.insert(name) }
            case .caller, .users, .device, .world: break  // Not a device that never called.
            }
        }
        return changed
    }

    /// A device that the preparation leaves alone.
    fileprivate var stranger: String {
        let devices = context.steps(of: given).compactMap(\.action.device)
        let taken = Set(devices + devices.compactMap { $0.split(separator: "/").first.map(String.init) })
        let names = ["stranger"] + (2...taken.count + 2).map { "stranger\($0)" }
        return names.first { !taken.contains($0) } ?? names[0]
    }
}

extension BehaviourTrace.Change {
    /// Whether it sets a field of a device to what the field begins with.
    fileprivate func keepsFresh(_ state: StateDeclaration) -> Bool {
        guard case .set(let value) = kind, let place, place.steps.count == 1, case .member(let name) = place.steps[0]
        else { return false }
        switch (state.device.named(name)?.defaultValue?.value.kind, value.kind) {
        case (nil, .literal(.none)): return true
        case (.literal(.bool(let first))?, .literal(.bool(let second))): return first == second
        default: return false  // Nothing that is asked of such a device.
        }
    }
}
