import SDKSpec

/// What the gates of a method ask about: where that changes, a call may be held back that passed before.
struct GateReads {
    /// Whether they ask what time it is.
    let dependOnTime: Bool
    /// Whether they ask for the edition.
    let dependOnEdition: Bool
    private let places: [StorePlace]
    /// Whether there is more of them than anybody looks at.
    private let areUnclear: Bool

    init(_ method: MethodDeclaration, _ behaviour: ResolvedBehaviour) {
        let reads = method.gates.compactMap { behaviour.gates[$0.value] }
            .map { BehaviourReads($0.statements, in: BehaviourFrame(), behaviour) }
        dependOnTime = reads.contains(where: \.dependsOnTime)
        dependOnEdition = reads.contains(where: \.dependsOnEdition)
        places = reads.flatMap(\.places)
        areUnclear = reads.contains(where: \.drawsIDs)
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
    /// What the gates of the method ask about.
    var gateReads: GateReads { GateReads(method, context.behaviour) }

    /// What a call may change, whether it succeeds or fails.
    var changes: [BehaviourTrace.Change] { changesOfSuccess + changesOfFailure }

    /// What a call that succeeds may change: its gates and its body.
    var changesOfSuccess: [BehaviourTrace.Change] {
        let gates = method.gates.flatMap { BehaviourTrace(gate: $0.value, context.behaviour).changes }
        return gates + context.trace(of: overload).changes
    }

    /// What may remain of a call that fails.
    var changesOfFailure: [BehaviourTrace.Change] { BehaviourTrace(failed: overload, context.behaviour).changes }
}
