/// Finds out which methods can fail after they have changed the state.
///
/// All others leave the state as it was when they fail, without anybody's help, and so the mock lets them work on it
/// where it stands. Ids that were drawn, events and what is scheduled are the call's own until it succeeds; they are no
/// changes here.
package struct LateFailures {
    /// The ids of the overloads, in the order of the spec.
    package let overloads: [String]

    /// Looks through all behaviour.
    package init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        var procedures: [String: CallPath.Effects] = [:]
        var isSettled = false
        let order = behaviour.procedureOrder
        // What a procedure reaches through events climbs, and the last round finds nothing new.
        while !isSettled {
            isSettled = true
            for name in order {
                var path = CallPath(procedures: procedures, carries: behaviour.carries)
                path.follow(behaviour.procedures[name]?.statements ?? [])
                guard procedures[name] != path.effects else { continue }
                procedures[name] = path.effects
                isSettled = false
            }
        }
        overloads = specification.calls.flatMap(\.overloads).map(\.id).filter { overload in
            guard let body = behaviour.overloads[overload] else { return false }
            var path = CallPath(procedures: procedures, carries: behaviour.carries)
            if let quota = behaviour.quotas[overload] { path.check(quota) }
            path.follow(body.statements)
            path.follow(behaviour.failed[overload]?.statements ?? [])
            return path.effects.failsLate
        }
    }
}
