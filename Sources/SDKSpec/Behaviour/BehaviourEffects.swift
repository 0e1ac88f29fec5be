/// What bodies do beyond themselves: the events and errors that they reach through procedures, whether they change
/// anything.
struct BehaviourEffects {
    /// What each procedure does itself, by its name.
    let procedures: [String: BodyTrace]

    /// A body together with its effects.
    func body(_ trace: BodyTrace) -> ResolvedBehaviour.Body {
        var reach = Reach()
        collect(trace, into: &reach)
        return ResolvedBehaviour.Body(
            statements: trace.statements,
            events: reach.events,
            errors: reach.errors,
            notModelled: reach.reasons,
            isMutating: reach.isMutating,
            readsDevice: reach.readsDevice,
            usedVariables: trace.variables,
            performed: trace.performed
        )
    }

    private struct Reach {
        var events: [String] = []
        var errors: [String] = []
        var reasons: [String] = []
        var isMutating = false
        var readsDevice = false
        var visited: Set<String> = []
    }

    private func collect(_ trace: BodyTrace, into reach: inout Reach) {
        for effect in trace.effects {
            switch effect {
            case .fails(let error): if !reach.errors.contains(error) { reach.errors.append(error) }
            case .emits(let event): if !reach.events.contains(event) { reach.events.append(event) }
            case .leavesOut(let reason): if !reach.reasons.contains(reason) { reach.reasons.append(reason) }
            case .performs(let name):
                guard reach.visited.insert(name).inserted, let trace = procedures[name] else { continue }
                collect(trace, into: &reach)
            }
        }
        reach.isMutating = reach.isMutating || trace.isMutating
        reach.readsDevice = reach.readsDevice || trace.readsDevice
    }
}
