extension TypedExpression {
    /// Looks at the expression and at all that it consists of, in the order of the text.
    public func walk(_ visit: (TypedExpression) -> Void) {
        visit(self)
        visitChildren { $0.walk(visit) }
    }

    /// Looks at the expressions that it consists of itself. No list of them is made: everything is walked through many times.
    package func visitChildren(_ visit: (TypedExpression) -> Void) {
        switch kind {
        case .literal, .variable, .constant, .root, .enumerationValue, .emptyTyped: break
        case .member(let base, _), .identifierPart(let base, _), .hasForm(let base, _), .unionPayload(let base, _):
            visit(base)
        case .lookup(let base, let key):
            visit(base)
            visit(key)
        case .identifier(_, _, let part): if let part { visit(part) }
        case .identifierFromText(_, let inner), .textOf(let inner), .unionValue(_, _, let inner), .exists(let inner),
            .unary(_, let inner), .asJSON(let inner), .asDouble(let inner), .present(let inner),
            .bounded(let inner, _):
            visit(inner)
        case .record(_, let fields): for field in fields { visit(field.value) }
        case .list(let items): items.forEach(visit)
        case .map(let entries):
            for entry in entries {
                visit(entry.key)
                visit(entry.value)
            }
        case .binary(_, let left, let right), .orElse(let left, let right), .contains(let left, let right, _):
            visit(left)
            visit(right)
        case .conditional(let condition, let then, let otherwise):
            visit(condition)
            visit(then)
            visit(otherwise)
        case .choice(let conditions, let then, let otherwise):
            conditions.forEach(visit)
            visit(then)
            visit(otherwise)
        case .comprehension(_, _, let list, let body):
            visit(list)
            visit(body)
        case .function(_, let arguments): arguments.forEach(visit)
        case .procedure(_, let arguments): for argument in arguments { visit(argument.value) }
        }
    }

    /// The names of the constants that it is made of, in the order of the text.
    package var constants: [String] {
        var names: [String] = []
        walk { part in
            if case .constant(let name) = part.kind { names.append(name) }
        }
        return names
    }

    /// The names of the procedures that it calls, in the order of the text.
    package var procedures: [String] {
        var names: [String] = []
        walk { part in
            if case .procedure(let name, _) = part.kind { names.append(name) }
        }
        return names
    }

    /// Whether nothing in it depends on a call, a world or a constant: literals alone, however they are put together.
    package var isOfLiterals: Bool {
        var isOfLiterals = true
        walk { part in
            switch part.kind {
            case .variable, .constant, .root, .procedure, .comprehension: isOfLiterals = false
            case .function(let function, _) where function.needsWorld: isOfLiterals = false
            default: break  // Only combines what is looked at.
            }
        }
        return isOfLiterals
    }

    /// The opposite of a truth value, without a double `not`.
    public var negated: TypedExpression {
        switch kind {
        case .literal(.bool(let truth)): TypedExpression(kind: .literal(.bool(!truth)), type: type, location: location)
        case .unary(.not, let operand): operand
        case .choice(let conditions, let then, let otherwise):
            TypedExpression(
                kind: .choice(conditions: conditions, then: then.negated, otherwise: otherwise.negated),
                type: type,
                location: location
            )
        case .contains(let container, let element, let negated):
            TypedExpression(
                kind: .contains(container: container, element: element, negated: !negated),
                type: type,
                location: location
            )
        // Has no opposite that is said without `not`.
        default: TypedExpression(kind: .unary(.not, self), type: type, location: location)
        }
    }
}
