import SDKSpec

/// The call that frees a place of a full quota.
struct FreeingCall {
    /// The overload that is called.
    let overload: String
    /// The call, and the wait behind it where the next one wouldn't fit into a rate that both share.
    let steps: [StepDraft]

    /// Makes the call that takes the first of a quota's things away; nil where it isn't certain to.
    ///
    /// - Parameter edition: The edition in which it is full; nil for the one that the preparation leaves.
    init?(_ quota: Quota, _ plan: QuotaPlan, in edition: String?, _ base: BaseCall) {
        let edition = edition ?? base.preparation.edition
        let gates = base.gateReads
        guard let name = quota.freedBy?.value, let method = base.context.index.methods[name], let growth = plan.growth,
            let first = plan.firstValue,
            // A quota of its own may be full by then.
            method.quota == nil, base.passesGates(of: method)
        else { return nil }
        let shared = base.method.rate.flatMap { $0.methods.contains(name) ? $0 : nil }
        // What the preparation has called may fill the window of a rate that nobody waits for.
        if shared == nil, let rate = method.rate, base.isCalledInSetup(rate) { return nil }
        for overload in method.overloads {
            guard let call = BaseCall(overload, of: method, base.context), call.isAllowed(in: edition) else { continue }
            let trace = base.context.trace(of: overload)
            let others = trace.changes.filter { !($0.place?.overlaps(growth.place) ?? false) }
            guard !gates.areTouched(by: trace.changes), !base.failsBy(others, varied: plan.variation.varied),
                let path = Removal(trace, growth.place)?.path,
                let arguments = Self.arguments(of: call, path, first), !arguments.contains(where: \.value.hasHoles),
                call.keepsRules(arguments), call.field(at: path)?.leavesAlone(first) == true
            else { continue }
            self.overload = overload.id
            let step = call.step(arguments, from: base.device, .succeeds)
            if let shared, shared.calls == 1 {
                steps = [step, StepDraft(action: .advance(seconds: shared.seconds))]
            } else {
                steps = [step]
            }
            return
        }
        return nil
    }

    private static func arguments(of call: BaseCall, _ path: ArgumentPath, _ value: CaseValue) -> [CaseValue.Member]? {
        switch path.steps {
        case []: call.with(path.parameter, value)
        case [ArgumentPath.items]: call.with(path.parameter, .array([value]))
        default: nil  // Too deep to be made up.
        }
    }
}

extension BaseCall {
    /// Whether one of some changes may be a change of what makes a call fail that names something new.
    func failsBy(_ changes: [BehaviourTrace.Change], varied: [ArgumentPath]) -> Bool {
        if changes.isEmpty { return false }
        let trace = context.trace(of: overload)
        let call = RepeatedCall(base: self, trace: trace, varied: varied)
        return trace.failures.contains { conditions in
            if conditions.contains(where: { call.truth(of: $0) == false }) { return false }
            return conditions.flatMap { $0.reads(context.behaviour) }.contains { place in
                changes.contains { $0.place?.overlaps(place) ?? true }
            }
        }
    }
}

extension BehaviourTrace.Condition {
    /// The stores that it looks at.
    fileprivate func reads(_ behaviour: ResolvedBehaviour) -> [StorePlace] {
        switch kind {
        case .truth(let value, _), .presence(let value, _), .item(let value):
            BehaviourReads(value, in: frame, behaviour).places
        case .given(let variable, _):
            switch frame[variable] {
            case .value(let value, let frame)?, .item(let value, let frame)?:
                BehaviourReads(value, in: frame, behaviour).places
            case .argument?, nil: []
            }
        case .unknown: []
        }
    }
}

/// What a body takes away from a store, where it does so in every call that names something that is there.
private struct Removal {
    /// The part of the arguments that names what is taken away.
    let path: ArgumentPath
    private let place: StorePlace

    init?(_ trace: BehaviourTrace, _ place: StorePlace) {
        let changes = trace.changes.filter { $0.place?.overlaps(place) ?? true }
        guard changes.count == 1, let change = changes.first, change.place == place, place.steps.count == 1,
            // A key of the one call says nothing about the other.
            place.keys.isEmpty, case .remove(let value) = change.kind, let path = change.frame.path(of: value)
        else { return nil }
        self.path = path
        self.place = place
        let isReached = change.conditions.allSatisfy { condition in
            if case .item = condition.kind { true } else { holds(condition) == true }
        }
        guard isReached, trace.failures.allSatisfy({ $0.contains { holds($0) == false } }) else { return nil }
    }

    private func holds(_ condition: BehaviourTrace.Condition) -> Bool? {
        switch condition.kind {
        case .truth(let expression, let expected): holds(expression, condition.frame).map { $0 == expected }
        case .presence(let value, let expected): isThere(value, condition.frame).map { $0 == expected }
        case .given, .item, .unknown: nil
        }
    }

    private func holds(_ expression: TypedExpression, _ frame: BehaviourFrame) -> Bool? {
        expression.truth { part in
            switch part.kind {
            case .exists(let value): return isThere(value, frame)
            case .contains(let container, let element, let negated):
                guard frame.place(of: container) == place, frame.path(of: element) == path else { return nil }
                return !negated
            default: return nil  // Not decidable beforehand.
            }
        }
    }

    private func isThere(_ value: TypedExpression, _ frame: BehaviourFrame) -> Bool? {
        guard case .lookup(let base, let key) = value.kind, frame.place(of: base) == place,
            frame.path(of: key) == path
        else { return nil }
        return true
    }
}
