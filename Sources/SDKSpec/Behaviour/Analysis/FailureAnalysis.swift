/// Finds out which procedures and events can fail, so that `throws` and `try` stand just where they are needed.
package struct FailureAnalysis {
    /// The procedures that can fail.
    package private(set) var procedures: Set<String> = []
    /// The events whose own content can fail.
    package private(set) var events: Set<String> = []

    /// Looks through all behaviour.
    package init(_ behaviour: ResolvedBehaviour) {
        var size = -1
        let order = behaviour.procedureOrder
        // Through events a failure climbs one call a round; the round that finds nothing new is the last.
        while procedures.count + events.count != size {
            size = procedures.count + events.count
            for name in order {
                let statements = behaviour.procedures[name]?.statements ?? []
                if Self.canFail(statements, procedures: procedures, events: events) { procedures.insert(name) }
            }
            for (name, content) in behaviour.carries where Self.canFail(content, failing: procedures) {
                events.insert(name)
            }
        }
    }

    /// Whether statements can fail; what they do later doesn't count.
    package static func canFail(_ statements: [TypedStatement], procedures: Set<String>, events: Set<String>) -> Bool {
        statements.contains { statement in
            if statement.expressions.contains(where: { canFail($0, failing: procedures) }) { return true }
            switch statement.kind {
            case .fail, .failUnlessPresent, .letOrFail, .notModelled: return true
            case .perform(let name, _): return procedures.contains(name)
            case .emit(let event, _, let payload): return payload == nil && events.contains(event)
            case .after: return false
            case .if, .ifPresent, .for:
                return canFail(statement.children, procedures: procedures, events: events)
            case .let, .set, .ensure, .add, .remove, .return: return false
            }
        }
    }

    /// Whether an expression calls a procedure that can fail.
    package static func canFail(_ expression: TypedExpression, failing: Set<String>) -> Bool {
        var fails = false
        expression.walk { part in
            if case .procedure(let name, _) = part.kind, failing.contains(name) { fails = true }
        }
        return fails
    }
}
