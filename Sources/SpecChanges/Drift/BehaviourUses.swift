import SDKSpec

/// What the behaviour of a method uses, that of the procedures that it performs included.
struct BehaviourUses: Sendable {
    /// The names of constants.
    private(set) var constants: Set<String> = []
    /// The numbers and texts that are written out.
    private(set) var texts: [String] = []
    /// The events that it causes.
    private(set) var events: Set<String> = []
    /// The names of the errors that it ends in.
    private(set) var errors: Set<String> = []

    init(_ method: MethodDeclaration, _ behaviour: ResolvedBehaviour) {
        var performed: [String] = []
        for shape in method.overloads {
            let bodies = [behaviour.checks, behaviour.overloads, behaviour.failed].compactMap { $0[shape.id] }
            for body in bodies {
                events.formUnion(body.events)
                errors.formUnion(body.errors)
                visit(body.statements, behaviour)
                performed += body.performed
            }
            let quota = behaviour.quotas[shape.id]
            for expression in [quota?.counts, quota?.adds].compactMap(\.self) {
                visit(expression, behaviour)
                performed += expression.procedures
            }
        }
        for procedure in behaviour.procedures(reachedFrom: performed) { visit(procedure.body.statements, behaviour) }
        if let constant = method.quota?.constant { constants.insert(constant.value) }
    }

    private mutating func visit(_ statements: [TypedStatement], _ behaviour: ResolvedBehaviour) {
        statements.walk { statement in
            statement.visitExpressions { visit($0, behaviour) }
        }
    }

    private mutating func visit(_ expression: TypedExpression, _ behaviour: ResolvedBehaviour) {
        expression.walk { note($0, behaviour) }
    }

    private mutating func note(_ part: TypedExpression, _ behaviour: ResolvedBehaviour) {
        switch part.kind {
        case .constant(let name):
            guard constants.insert(name).inserted, let value = behaviour.constants[name] else { return }
            visit(value, behaviour)
        case .literal(.int(let number)): texts.append("\(number)")
        case .literal(.string(let text)): texts.append(text)
        default: break  // All else has no figure of its own.
        }
    }
}
