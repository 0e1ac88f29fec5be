extension ExpressionTyper {
    /// The value as one of the expected type: the same, one that may be absent made of one that isn't, a number with a
    /// fraction made of a whole one, an identifier made of a text that is written out, or JSON made of anything.
    mutating func convert(_ value: TypedExpression, to expected: TypeReference) -> TypedExpression? {
        if value.type == expected { return value }
        let value = expected.isOptional || expected == .json ? value : present(value)
        if value.type == expected { return value }
        if expected.unwrapped == .json, !value.type.travels(in: index) {
            return refuse(.internalValue(value.type, at: value.location))
        }
        if expected == .json { return json(of: value) }
        if expected == .double, value.type.isWhole { return make(.asDouble(value), .double, at: value.location) }
        if let identifier = identifier(value, as: expected.unwrapped) { return convert(identifier, to: expected) }
        if case .optional(let wrapped) = expected {
            if wrapped == .double, value.type.isWhole {
                return make(.asDouble(value), expected, at: value.location)
            }
            if value.type == wrapped { return make(value.kind, expected, at: value.location) }
            if wrapped == .json { return json(of: value, as: expected) }
        }
        if value.type.isOptional, value.type.unwrapped == expected {
            return refuse(.mayBeAbsent(value.type, at: value.location))
        }
        let help = advice(for: value, as: expected)
        return refuse(.mismatch(expected: expected, found: value.type, at: value.location, help: help))
    }

    /// The identifier that a text written out stands for; nil when it is none.
    func identifier(_ value: TypedExpression, as expected: TypeReference) -> TypedExpression? {
        guard case .literal(.string) = value.kind, value.type == .string, case .named(let name) = expected,
            case .identifier? = index.types[name]?.shape
        else { return nil }
        return make(.identifierFromText(type: name, text: value), expected, at: value.location)
    }
}

extension ExpressionTyper {
    /// Two numbers of which one has a fraction, both as such; an identifier and a text written out, both as identifiers;
    /// anything else as it is.
    func alike(_ left: TypedExpression, _ right: TypedExpression) -> (TypedExpression, TypedExpression) {
        if let left = identifier(left, as: right.type.unwrapped) { return (left, right) }
        if let right = identifier(right, as: left.type.unwrapped) { return (left, right) }
        if left.type.unwrapped == .double, right.type.isWhole { return (left, asDouble(right)) }
        if right.type.unwrapped == .double, left.type.isWhole { return (asDouble(left), right) }
        return (left, right)
    }

    /// A whole number as one with a fraction.
    func asDouble(_ whole: TypedExpression) -> TypedExpression {
        make(.asDouble(whole), .double, at: whole.location)
    }
}
