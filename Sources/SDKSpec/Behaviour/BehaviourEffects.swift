/// What bodies do beyond themselves: the events and errors that they reach through procedures, whether they change
/// anything.
struct BehaviourEffects {
    private let procedures: [String: [TypedStatement]]

    init(procedures: [String: [TypedStatement]]) {
        self.procedures = procedures
    }

    /// A body together with its effects.
    func body(_ statements: [TypedStatement]) -> ResolvedBehaviour.Body {
        var effects = Effects()
        var visited: Set<String> = []
        collect(statements, into: &effects, visited: &visited)
        return ResolvedBehaviour.Body(
            statements: statements,
            events: effects.events,
            errors: effects.errors,
            notModelled: effects.reasons,
            isMutating: effects.isMutating,
            usedVariables: Self.usedVariables(in: statements)
        )
    }

    /// The procedures that a procedure performs, directly or through others; itself among them when it recurs.
    static func reached(from name: String, in procedures: [String: [TypedStatement]]) -> Set<String> {
        var reached: Set<String> = []
        var open = performed(by: procedures[name] ?? [])
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            open += performed(by: procedures[next] ?? [])
        }
        return reached
    }

    private struct Effects {
        var events: [String] = []
        var errors: [String] = []
        var reasons: [String] = []
        var isMutating = false
    }

    private func collect(_ statements: [TypedStatement], into effects: inout Effects, visited: inout Set<String>) {
        statements.walk { statement in
            collect(statement, into: &effects)
            for name in Self.performed(by: statement) where visited.insert(name).inserted {
                collect(procedures[name] ?? [], into: &effects, visited: &visited)
            }
        }
    }

    private func collect(_ statement: TypedStatement, into effects: inout Effects) {
        switch statement.kind {
        case .fail(let error, _, _), .failUnlessPresent(let error, _, _), .bindOrFail(_, _, let error, _):
            if !effects.errors.contains(error) { effects.errors.append(error) }
        case .notModelled(let reason):
            if !effects.reasons.contains(reason) { effects.reasons.append(reason) }
        case .emit(let event, _, _):
            if !effects.events.contains(event) { effects.events.append(event) }
            effects.isMutating = true
        case .set(let place, _), .add(_, let place), .remove(_, let place), .ensure(let place, _):
            if place.isStored { effects.isMutating = true }
        case .after: effects.isMutating = true
        default: break
        }
        for expression in statement.expressions where expression.drawsID { effects.isMutating = true }
    }

    /// The procedures that statements perform themselves, in the order of the text.
    static func performed(by statements: [TypedStatement]) -> [String] {
        var names: [String] = []
        statements.walk { names += performed(by: $0) }
        return names
    }

    /// The procedures that a statement performs itself, not those inside it.
    static func performed(by statement: TypedStatement) -> [String] {
        var names: [String] = []
        if case .perform(let name, _) = statement.kind { names.append(name) }
        for expression in statement.expressions {
            expression.walk { part in
                if case .procedure(let name, _) = part.kind { names.append(name) }
            }
        }
        return names
    }

    private static func usedVariables(in statements: [TypedStatement]) -> Set<String> {
        var used: Set<String> = []
        statements.walk { statement in
            if case .whenPresent(let variable, _, _) = statement.kind { used.insert(variable) }
            for expression in statement.expressions {
                expression.walk { part in
                    if case .variable(let name) = part.kind { used.insert(name) }
                }
            }
        }
        return used
    }
}

extension TypedExpression {
    /// Whether the place lies in a store, not in a variable of the body's own.
    fileprivate var isStored: Bool {
        switch kind {
        case .root: true
        case .member(let base, _), .lookup(let base, _): base.isStored
        default: false
        }
    }

    /// Whether it asks for a new id, which moves the source of ids on.
    fileprivate var drawsID: Bool {
        var draws = false
        walk { part in
            if case .function(.newID, _) = part.kind { draws = true }
        }
        return draws
    }
}
