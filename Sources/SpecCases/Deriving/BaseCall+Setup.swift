import SDKSpec

// What the preparation of an example has done, and what it has put off.
extension BaseCall {
    /// What the preparation has put off that may come while a case waits for so many seconds.
    func changesInSetup(dueWithin seconds: Int) -> [BehaviourTrace.Change] {
        let steps = preparation.steps
        var passing = steps.reduce(0) { $0 + $1.action.wait }
        var changes: [BehaviourTrace.Change] = []
        for (step, made) in zip(steps, preparation.changes) {
            passing -= step.action.wait
            changes += made.filter { change in
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

extension ScenarioStep.Action {
    /// For how long it waits, as far as it matters to a case.
    fileprivate var wait: Int {
        if case .advance(let seconds) = self { min(seconds, CaseBudget.longestWait) } else { 0 }
    }
}
