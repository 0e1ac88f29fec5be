import SDKSpec

// What the preparation of an example has done, and what it has put off.
extension BaseCall {
    /// What the preparation has put off that may come while a case waits for so many seconds.
    func changesInSetup(dueWithin seconds: Int) -> [BehaviourTrace.Change] {
        let steps = context.steps(of: given)
        var passing = steps.reduce(0) { $0 + $1.action.wait }
        var changes: [BehaviourTrace.Change] = []
        for step in steps {
            passing -= step.action.wait
            changes += context.changes(of: step).filter { change in
                change.delay.map { $0 - passing <= seconds } ?? false
            }
        }
        let isConfigured = steps.contains { if case .configure = $0.action { true } else { false } }
        return isConfigured ? changes : changes.filter { !isNever($0) }
    }

    /// Whether the figures of the spec leave no room for a change.
    private func isNever(_ change: BehaviourTrace.Change) -> Bool {
        change.conditions.contains { condition in
            guard case .truth(let asked, let isNeeded) = condition.kind else { return false }
            return context.behaviour.fixedTruth(of: asked, context.index) == !isNeeded
        }
    }
}

extension DerivationContext {
    /// What a step of a preparation may change, at once or later: its gates and its body, or what remains of it where it
    /// fails.
    func changes(of step: ScenarioStep) -> [BehaviourTrace.Change] {
        guard let target = step.action.performed?.target.value, let overload = index.overloads[target] else {
            return []
        }
        guard step.fails == nil else { return BehaviourTrace(failed: overload, behaviour).allChanges }
        let gates = index.owners[target].map { specification.gateNames(before: $0) } ?? []
        return gates.flatMap { BehaviourTrace(gate: $0, behaviour).allChanges } + trace(of: overload).allChanges
    }
}

extension BehaviourTrace {
    /// The changes, and one of anything where the body is too long to be followed.
    fileprivate var allChanges: [Change] {
        guard budget <= 0 else { return changes }
        let unknown = Condition(kind: .unknown, frame: BehaviourFrame())
        return changes
            + [Change(kind: .ensure, place: nil, key: nil, conditions: [unknown], frame: unknown.frame, delay: nil)]
    }
}

extension ScenarioStep.Action {
    /// For how long it waits, as far as it matters to a case.
    fileprivate var wait: Int {
        if case .advance(let seconds) = self { min(seconds, CaseBudget.longestWait) } else { 0 }
    }
}
