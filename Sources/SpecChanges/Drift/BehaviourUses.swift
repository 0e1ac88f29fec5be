import SDKSpec

/// What the behaviour of a method uses, that of the procedures that it performs included.
struct BehaviourUses {
    /// The names of constants.
    private(set) var constants: Set<String> = []
    /// The numbers and texts that are written out.
    private(set) var texts: [String] = []
    /// The events that it causes.
    private(set) var events: Set<String> = []
    /// The names of the errors that it ends in.
    private(set) var errors: Set<String> = []
    private var procedures: Set<String> = []

    init(_ method: MethodDeclaration, _ behaviour: ResolvedBehaviour) {
        for shape in method.overloads {
            let bodies = [behaviour.checks, behaviour.overloads, behaviour.failed].compactMap { $0[shape.id] }
            for body in bodies {
                events.formUnion(body.events)
                errors.formUnion(body.errors)
                visit(body.statements, behaviour)
            }
            if let quota = behaviour.quotas[shape.id] {
                visit(quota.counts, behaviour)
                if let adds = quota.adds { visit(adds, behaviour) }
            }
        }
        if let constant = method.quota?.constant { constants.insert(constant.value) }
    }

    private mutating func visit(_ statements: [TypedStatement], _ behaviour: ResolvedBehaviour) {
        var parts: [TypedExpression] = []
        var performed: [String] = []
        statements.walk { statement in
            if case .perform(let name, _) = statement.kind { performed.append(name) }
            statement.walkExpressions { parts.append($0) }
        }
        for part in parts { note(part, behaviour) }
        for name in performed { perform(name, behaviour) }
    }

    private mutating func visit(_ expression: TypedExpression, _ behaviour: ResolvedBehaviour) {
        var parts: [TypedExpression] = []
        expression.walk { parts.append($0) }
        for part in parts { note(part, behaviour) }
    }

    private mutating func note(_ part: TypedExpression, _ behaviour: ResolvedBehaviour) {
        switch part.kind {
        case .constant(let name):
            guard constants.insert(name).inserted, let value = behaviour.constants[name] else { return }
            visit(value, behaviour)
        case .procedure(let name, _): perform(name, behaviour)
        case .literal(.int(let number)): texts.append("\(number)")
        case .literal(.string(let text)): texts.append(text)
        default: break  // All else has no figure of its own.
        }
    }

    private mutating func perform(_ name: String, _ behaviour: ResolvedBehaviour) {
        guard procedures.insert(name).inserted, let body = behaviour.procedures[name] else { return }
        visit(body.statements, behaviour)
    }
}
