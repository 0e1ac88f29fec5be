import SDKSpec

/// What some gates ask about: where that changes, a call may be held back that passed before.
struct GateReads {
    /// Whether they ask what time it is.
    let dependOnTime: Bool
    /// Whether they ask for the edition.
    let dependOnEdition: Bool
    private let places: [StorePlace]
    /// Whether there is more of them than anybody looks at, or they draw new identifiers.
    private let areUnclear: Bool
    /// What they change on a call that passes.
    let changes: [BehaviourTrace.Change]
    /// Under which conditions the gates hold a call back.
    private let failures: [[BehaviourTrace.Condition]]
    private let behaviour: ResolvedBehaviour

    init(_ gates: [String], _ behaviour: ResolvedBehaviour) {
        let reads = gates.compactMap { behaviour.gates[$0] }
            .map { BehaviourReads($0.statements, in: .empty, behaviour) }
        dependOnTime = reads.contains(where: \.dependsOnTime)
        dependOnEdition = reads.contains(where: \.dependsOnEdition)
        places = reads.flatMap(\.places)
        areUnclear = reads.contains { $0.isUnclear || $0.drawsIDs }
        self.behaviour = behaviour
        let traces = gates.map { BehaviourTrace(gate: $0, behaviour) }
        changes = traces.flatMap(\.changes)
        failures = traces.flatMap(\.failures)
    }

    /// Whether a gate may hold a call back once one of some changes has come.
    func mayRefuse(after changes: [BehaviourTrace.Change]) -> Bool {
        changes.contains { areTouched(by: [$0]) && !keepsGatesOpen($0) }
    }

    /// Whether a change sets a truth value to what the gates want.
    private func keepsGatesOpen(_ change: BehaviourTrace.Change) -> Bool {
        guard case .set(let value) = change.kind, case .literal(.bool(let truth)) = value.kind, let place = change.place
        else { return false }
        return failures.allSatisfy { conditions in
            conditions.allSatisfy { !asks($0, about: place) }
                || conditions.contains { condition in
                    guard case .truth(let asked, let isFailing) = condition.kind else { return false }
                    return asked.truth(in: condition.frame, where: place, is: truth) == !isFailing
                }
        }
    }

    private func asks(_ condition: BehaviourTrace.Condition, about place: StorePlace) -> Bool {
        switch condition.kind {
        case .truth(let asked, _), .presence(let asked, _), .item(of: let asked):
            BehaviourReads(asked, in: condition.frame, behaviour).places.contains { $0.overlaps(place) }
        case .given, .unknown: true
        }
    }

    /// Whether one of some changes may be a change of it.
    func areTouched(by changes: [BehaviourTrace.Change]) -> Bool {
        if areUnclear { return !changes.isEmpty }
        return changes.contains { change in
            places.contains { place in change.place?.overlaps(place) ?? true }
        }
    }
}

extension BaseCall {
    /// The gates that the method has to pass, whether it names them or they guard it.
    var gates: [String] { context.specification.gateNames(before: method) }

    /// What the gates ask about that the method has to pass.
    var gateReads: GateReads { context.reads(of: gates) }

    /// Whether the example passes all gates that another method has to pass.
    func passesGates(of other: MethodDeclaration) -> Bool {
        Set(gates).isSuperset(of: context.specification.gateNames(before: other))
    }

    /// What a call may change, whether it succeeds or fails.
    var changes: [BehaviourTrace.Change] { changesOfSuccess + changesOfFailure }

    /// What a call that succeeds may change: its gates and its body.
    var changesOfSuccess: [BehaviourTrace.Change] { gateReads.changes + context.trace(of: overload).changes }

    /// What may remain of a call that fails.
    var changesOfFailure: [BehaviourTrace.Change] { BehaviourTrace(failed: overload, context.behaviour).changes }
}

extension TypedExpression {
    /// What it comes to where a place holds a truth value; nil where that depends on something else.
    fileprivate func truth(in frame: BehaviourFrame, where place: StorePlace, is truth: Bool) -> Bool? {
        self.truth { part in
            // Only what stands in the state is known.
            guard let asked = frame.place(of: part), asked.steps.count == place.steps.count, asked.overlaps(place)
            else { return nil }
            return truth
        }
    }
}
