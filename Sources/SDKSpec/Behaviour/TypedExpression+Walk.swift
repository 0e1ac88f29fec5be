extension TypedExpression {
    /// The expressions that it consists of.
    public var children: [TypedExpression] {
        switch kind {
        case .literal, .variable, .constant, .root, .enumerationValue, .emptyList: []
        case .member(let base, _), .identifierPart(let base, _), .hasForm(let base, _), .unionPayload(let base, _):
            [base]
        case .lookup(let base, let key): [base, key]
        case .identifier(_, _, let part): [part].compactMap(\.self)
        case .identifierFromText(_, let inner), .textOf(let inner), .unionValue(_, _, let inner), .exists(let inner),
            .unary(_, let inner), .asJSON(let inner):
            [inner]
        case .record(_, let fields): fields.map(\.value)
        case .list(let items): items
        case .binary(_, let left, let right), .orElse(let left, let right): [left, right]
        case .contains(let container, let element, _): [container, element]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .comprehension(_, _, let list, let body): [list, body]
        case .function(_, let arguments): arguments
        case .procedure(_, let arguments): arguments.map(\.value)
        }
    }

    /// Looks at the expression and at all that it consists of, in the order of the text.
    public func walk(_ visit: (TypedExpression) -> Void) {
        visit(self)
        for child in children { child.walk(visit) }
    }

    /// The opposite of a truth value, without a double `not`.
    var negated: TypedExpression {
        switch kind {
        case .unary(.not, let operand): operand
        case .contains(let container, let element, let negated):
            TypedExpression(
                kind: .contains(container: container, element: element, negated: !negated),
                type: type,
                location: location
            )
        default: TypedExpression(kind: .unary(.not, self), type: type, location: location)
        }
    }
}
