extension ResolvedBehaviour {
    /// The facts of failures that stand in the bodies of methods and gates, by their places. One in a procedure belongs to
    /// whatever method runs.
    package var factsByPlace: [FailurePlace: FactID] {
        let known = failures.values.joined().filter { !$0.isShared }
        return Dictionary(known.map { ($0.place, $0.fact) }) { first, _ in first }
    }

    /// Whether an expression changes something: it draws an id, counts numbers, or calls a procedure that does more than
    /// answer.
    package func isMutating(_ expression: TypedExpression) -> Bool {
        var changes = false
        expression.walk { part in
            switch part.kind {
            case .function(.newID, _), .function(.numbers, _): changes = true
            case .procedure(let name, _): changes = changes || procedures[name]?.isMutating == true
            default: break  // Only combines what is looked at.
            }
        }
        return changes
    }

    /// Whether an expression depends on the device that calls, through the procedures that it calls too.
    package func readsDevice(_ expression: TypedExpression) -> Bool {
        var reads = false
        expression.walk { part in
            switch part.kind {
            case .root(.device), .root(.thisDevice): reads = true
            case .procedure(let name, _): reads = reads || procedures[name]?.readsDevice == true
            default: break  // Only combines what is looked at.
            }
        }
        return reads
    }
}
