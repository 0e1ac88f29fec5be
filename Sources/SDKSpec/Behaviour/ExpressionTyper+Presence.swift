// Conditions that make sure of names which may be absent: what comes behind them can use the names.
extension ExpressionTyper {
    /// `a and b`, `a or b`.
    mutating func typedLogic(
        _ sign: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        let whole = Expression(kind: .binary(sign, left, right), location: location)
        let conditions = whole.conjuncts(holding: sign == .and)
        guard let (position, name) = scope.assurance(conditions) else {
            guard let first = type(left, as: .bool),
                let second = assuming(left, holding: sign == .and, { $0.type(right, as: .bool) })
            else { return nil }
            return make(.binary(sign, first, second), .bool, at: location)
        }
        // An `or` holds unless the opposites of its parts do, one after the other.
        let isTurned = sign == .or
        let outer = scope
        defer { scope.leave(to: outer) }
        let before = conditions[..<position].map { condition in
            let typed = type(condition, as: .bool)
            assume(condition, holding: true)
            return typed
        }
        guard !before.contains(where: { $0 == nil }), let presence = type(conditions[position], as: .bool),
            let rest = Expression.all(conditions[(position + 1)...])
        else { return nil }
        scope.narrow(name, isAssured: true)
        guard let typed = type(rest, as: .bool) else { return nil }
        let otherwise = make(.literal(.bool(isTurned)), .bool, at: location)
        let then = isTurned ? typed.negated : typed
        let choice = make(.choice(conditions: [presence], then: then, otherwise: otherwise), .bool, at: location)
        return before.compactMap(\.self).reversed().reduce(choice) { all, condition in
            make(.binary(sign, isTurned ? condition.negated : condition, all), .bool, at: location)
        }
    }

    /// A choice between two values, the first of which can use what the conditions make sure of.
    mutating func typedChoice(
        _ conditions: [Expression],
        _ then: Expression,
        _ otherwise: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        let outer = scope
        var typed: [TypedExpression] = []
        for condition in conditions {
            guard let value = type(condition, as: .bool) else {
                scope.leave(to: outer)
                return nil
            }
            typed.append(value)
            if let name = condition.nameTested { scope.narrow(name, isAssured: true) }
            assume(condition, holding: true)
        }
        let values = choiceValues(then, otherwise, hint: hint, outer)
        scope.leave(to: outer)
        guard let values, let (then, otherwise) = common(values.then, values.otherwise, hint: hint) else { return nil }
        return make(.choice(conditions: typed, then: then, otherwise: otherwise), then.type, at: location)
    }

    /// Types both values of a choice, the second one with what is known there. Without a type that the context wants, one
    /// value says what a literal beside it is.
    mutating func choiceValues(
        _ then: Expression,
        _ otherwise: Expression,
        hint: TypeReference?,
        _ outer: BehaviourScope
    ) -> (then: TypedExpression, otherwise: TypedExpression)? {
        let inner = scope
        func hinted(_ expression: Expression, by type: TypeReference?) -> TypeReference? {
            hint ?? type.map { expression.mayEndInNone ? .optional($0.unwrapped) : $0 }
        }
        if then.isLiteral, !otherwise.isLiteral, !(then.saysItsType && otherwise.mayEndInNone) {
            scope.turn(to: outer)
            guard let second = value(otherwise, hint: hint) else { return nil }
            scope.turn(to: inner)
            return value(then, hint: hinted(then, by: second.type)).map { ($0, second) }
        }
        guard let first = value(then, hint: hint) else { return nil }
        scope.turn(to: outer)
        return value(otherwise, hint: hinted(otherwise, by: first.type)).map { (first, $0) }
    }

    /// A value of a choice; where one that may be absent will do, nothing has to be made sure of.
    private mutating func value(_ expression: Expression, hint: TypeReference?) -> TypedExpression? {
        guard let typed = type(expression, hint: hint) else { return nil }
        if let hint, let identifier = identifier(typed, as: hint.unwrapped) { return identifier }
        return hint?.isOptional == true ? typed : present(typed)
    }

    /// Two values as values of one type: that of the first one, unless the second one is what the context wants.
    mutating func common(
        _ then: TypedExpression,
        _ otherwise: TypedExpression,
        hint: TypeReference?
    ) -> (TypedExpression, TypedExpression)? {
        let (then, otherwise) = alike(then, otherwise)
        let isOptional = then.type.isOptional || otherwise.type.isOptional
        let wanted = otherwise.type.unwrapped == hint?.unwrapped ? otherwise.type : then.type
        let common: TypeReference = isOptional ? .optional(wanted.unwrapped) : wanted
        guard let then = convert(then, to: common), let otherwise = convert(otherwise, to: common) else { return nil }
        return (then, otherwise)
    }

    /// Whether a condition has made sure of a name, so that asking for its absence is needless.
    func isAssured(_ expression: TypedExpression) -> Bool {
        guard case .variable(let name) = expression.kind else { return false }
        return scope[name]?.isAssured == true && !expression.type.isOptional
    }
}

extension Expression {
    /// Whether it is written out so that nothing around it has to say of which type it is.
    fileprivate var saysItsType: Bool {
        switch kind {
        case .literal(.string), .literal(.int), .literal(.uint), .literal(.double), .literal(.bool): true
        case .literal(.none), .literal(.emptyMap), .name, .member, .lookup, .impliedMember, .call, .comprehension,
            .unary, .binary, .exists, .conditional, .list, .map:
            false
        }
    }

    /// Whether it is `none`, or a choice of which a value is.
    fileprivate var mayEndInNone: Bool {
        switch kind {
        case .literal(.none): true
        case .conditional(_, let then, let otherwise): then.mayEndInNone || otherwise.mayEndInNone
        case .literal, .name, .member, .lookup, .impliedMember, .call, .comprehension, .unary, .binary, .exists, .list,
            .map:
            false
        }
    }
}
