// Operators, conditions and functions over lists.
extension ExpressionTyper {
    mutating func typedUnary(
        _ sign: UnaryOperator,
        _ operand: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        switch sign {
        case .not:
            guard let operand = type(operand, as: .bool) else { return nil }
            return make(.unary(sign, operand), .bool, at: location)
        case .negative:
            guard let operand = number(operand, hint: hint) else { return nil }
            return make(.unary(sign, operand), operand.type, at: location)
        }
    }

    mutating func typedBinary(
        _ sign: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        switch sign {
        case .and, .or: return typedLogic(sign, left, right, at: location)
        case .equal, .notEqual: return typedEquality(sign, left, right, at: location)
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return typedOrder(sign, left, right, at: location)
        case .plus, .minus, .times, .dividedBy, .modulo:
            return typedArithmetic(sign, left, right, hint: hint, at: location)
        case .isIn, .isNotIn: return typedContainment(left, right, negated: sign == .isNotIn, at: location)
        case .orElse: return typedFallback(left, right, hint: hint, at: location)
        case .hasForm: return typedForm(left, right, at: location)
        }
    }

    private mutating func typedEquality(
        _ sign: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        if case .literal(.none) = right.kind {
            guard let presence = typedExists(left, at: location) else { return nil }
            return sign == .notEqual ? presence : make(.unary(.not, presence), .bool, at: location)
        }
        guard let (left, right) = operands(left, right) else { return nil }
        guard left.type.unwrapped == right.type.unwrapped else {
            let help = advice(forEither: left, or: right)
            return refuse(.incomparable(left.type, right.type, at: location, help: help))
        }
        if left.type.isOfStores { return refuse(.storeCompared(left.type, at: location)) }
        return make(.binary(sign, left, right), .bool, at: location)
    }

    private mutating func typedOrder(
        _ sign: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let (left, right) = presentOperands(left, right) else { return nil }
        for operand in [left, right] where operand.type.isOptional {
            return refuse(.mayBeAbsent(operand.type, at: operand.location))
        }
        guard left.type == right.type, left.type.isOrdered(in: index) else {
            let help = advice(forEither: left, or: right)
            return refuse(.incomparable(left.type, right.type, at: location, help: help))
        }
        return make(.binary(sign, left, right), .bool, at: location)
    }

    private mutating func typedArithmetic(
        _ sign: BinaryOperator,
        _ left: Expression,
        _ right: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let (left, right) = presentOperands(left, right, hint: hint) else { return nil }
        for operand in [left, right] where operand.type.isOptional {
            return refuse(.mayBeAbsent(operand.type, at: operand.location))
        }
        let isText = left.type == .string || left.type.isList
        guard left.type == right.type, left.type.isNumber || (sign == .plus && isText) else {
            let canBeJoined = sign == .plus || (left.type.isNumber && right.type.isNumber)
            let help = canBeJoined ? advice(forEither: left, or: right) : nil
            return refuse(.noArithmetic(sign, left.type, right.type, at: location, help: help))
        }
        return make(.binary(sign, left, right), left.type, at: location)
    }

    /// Types both operands; the one that is just a literal takes the other's type.
    private mutating func operands(_ left: Expression, _ right: Expression) -> (TypedExpression, TypedExpression)? {
        if left.isLiteral, !right.isLiteral {
            guard let right = type(right), let left = type(left, hint: right.type) else { return nil }
            return alike(left, right)
        }
        guard let left = type(left), let right = type(right, hint: left.type) else { return nil }
        return alike(left, right)
    }

    /// The same for operands that both have to be there. Whether the left one is, doesn't depend on what the right one
    /// does.
    private mutating func presentOperands(
        _ left: Expression,
        _ right: Expression,
        hint: TypeReference? = nil
    ) -> (TypedExpression, TypedExpression)? {
        if left.isLiteral, !right.isLiteral {
            guard let right = presentOperand(right, hint: hint), let left = presentOperand(left, hint: right.type)
            else { return nil }
            return alike(left, right)
        }
        guard let left = presentOperand(left, hint: hint), let right = presentOperand(right, hint: left.type)
        else { return nil }
        return alike(left, right)
    }

    private mutating func presentOperand(_ operand: Expression, hint: TypeReference?) -> TypedExpression? {
        type(operand, hint: hint).map { present($0) }
    }

    private mutating func typedContainment(
        _ element: Expression,
        _ container: Expression,
        negated: Bool,
        at location: SourceLocation
    ) -> TypedExpression? {
        let start = scope
        var typed: TypedExpression?
        if !element.isLiteral {
            typed = type(element, hint: wantedElements[location])
            guard typed != nil else { return nil }
        }
        // Numbers with fractions stand in no list of whole ones.
        let item = container.hasFractions ? nil : typed?.type.unwrapped
        let hint = item.map { TypeReference.list($0) }
        guard let container = type(container, hint: hint).map(present) else { return nil }
        let wanted: TypeReference
        switch container.type {
        case .list(let item): wanted = item
        case .map(let key, _): wanted = key
        case .optional: return refuse(.mayBeAbsent(container.type, at: container.location))
        default: return refuse(.holdsNothing(container.type, at: container.location))
        }
        let isSettled = typed?.type.unwrapped == wanted.unwrapped
        if !isSettled { wantedElements[location] = wanted }
        guard let untold = isSettled ? typed : again(element, hint: wanted, from: start) else { return nil }
        let isFraction = wanted.unwrapped == .double && untold.type.isWhole
        let element = identifier(untold, as: wanted.unwrapped) ?? (isFraction ? asDouble(untold) : untold)
        guard element.type.unwrapped == wanted.unwrapped else {
            let help = advice(for: element, as: wanted)
            return refuse(.mismatch(expected: wanted, found: element.type, at: element.location, help: help))
        }
        if wanted.isOfStores { return refuse(.storeCompared(wanted, at: element.location)) }
        return make(.contains(container: container, element: element, negated: negated), .bool, at: location)
    }

    /// Types an expression another time, with what was known when it was first typed.
    private mutating func again(
        _ expression: Expression,
        hint: TypeReference,
        from start: BehaviourScope
    ) -> TypedExpression? {
        let end = scope
        defer { scope.leave(to: end) }
        scope.turn(to: start)
        return type(expression, hint: hint)
    }

    private mutating func typedFallback(
        _ left: Expression,
        _ right: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let left = type(left, hint: hint.map { .optional($0.unwrapped) }) else { return nil }
        if isAssured(left) { return left }
        guard left.type.isOptional else { return refuse(.neverAbsent(left.type, at: left.location)) }
        guard let right = type(right, hint: left.type) else { return nil }
        let wanted: TypeReference = right.type.isOptional ? left.type : left.type.unwrapped
        guard let converted = convert(right, to: wanted) else { return nil }
        return make(.orElse(left, converted), wanted, at: location)
    }

    private mutating func typedForm(
        _ left: Expression,
        _ right: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let base = type(left).map(present) else { return nil }
        guard !base.type.isOptional else { return refuse(.mayBeAbsent(base.type, at: base.location)) }
        guard case .named(let name) = base.type, case .identifier(let forms)? = index.types[name]?.shape else {
            return refuse(.hasNoForms(base.type, at: base.location))
        }
        guard let form = right.formName, forms.contains(where: { $0.name.value == form }) else {
            let known = forms.map(\.name.value)
            return refuse(.unknownForm(of: name, known: known, at: right.location))
        }
        return make(.hasForm(base: base, form: form), .bool, at: location)
    }

    mutating func typedExists(_ operand: Expression, at location: SourceLocation) -> TypedExpression? {
        guard let operand = type(operand) else { return nil }
        if isAssured(operand) { return make(.literal(.bool(true)), .bool, at: location) }
        guard operand.type.isOptional else { return refuse(.neverAbsent(operand.type, at: operand.location)) }
        return make(.exists(operand), .bool, at: location)
    }

    mutating func typedConditional(
        _ condition: Expression,
        _ then: Expression,
        _ otherwise: Expression,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        let kept = condition.conjuncts(holding: true)
        if scope.assurance(kept, before: then) != nil {
            return typedChoice(kept, then, otherwise, hint: hint, at: location)
        }
        let broken = condition.conjuncts(holding: false)
        if scope.assurance(broken, before: otherwise) != nil {
            return typedChoice(broken, otherwise, then, hint: hint, at: location)
        }
        guard let test = type(condition, as: .bool) else { return nil }
        let otherScope = assuming(condition, holding: false) { $0.scope }
        let values = assuming(condition, holding: true) { typer in
            typer.choiceValues(then, otherwise, hint: hint, otherScope)
        }
        guard let values, let (then, otherwise) = common(values.then, values.otherwise, hint: hint) else { return nil }
        return make(.conditional(condition: test, then: then, otherwise: otherwise), then.type, at: location)
    }

    mutating func typedComprehension(
        _ name: String,
        _ variable: String,
        _ list: Expression,
        _ body: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let function = ComprehensionFunction(rawValue: name), let list = type(list).map(present) else {
            return nil
        }
        guard case .list(let item) = list.type else { return refuse(.notAList(list.type, at: list.location)) }
        guard InvalidName.isValid(variable) else { return refuse(InvalidName.finding(variable, at: location)) }
        guard scope[variable] == nil, !index.hasName(variable) else {
            return refuse(.nameTaken(variable, at: location))
        }
        let outer = scope
        scope = outer.adding(variable, item)
        defer { scope.leave(to: outer) }
        // It is worked out for an item after it was for the ones before.
        scope.forget(body.change(index))
        let wanted: TypeReference? =
            switch function {
            case .all, .any, .filter, .first: .bool
            case .map, .compactMap, .sorted, .sum: nil
            }
        let isOptional = function == .compactMap
        guard let body = wanted.map({ type(body, as: $0) }) ?? type(body).map({ isOptional ? $0 : present($0) }) else {
            return nil
        }
        guard let type = resultType(function, item: item, body: body) else { return nil }
        return make(.comprehension(function, variable: variable, list: list, body: body), type, at: location)
    }

    private mutating func resultType(
        _ function: ComprehensionFunction,
        item: TypeReference,
        body: TypedExpression
    ) -> TypeReference? {
        switch function {
        case .all, .any: return .bool
        case .filter: return .list(item)
        case .first: return .optional(item.unwrapped)
        case .map: return .list(body.type)
        case .compactMap:
            if !body.type.isOptional { diagnostics.add(.neverAbsent(body.type, at: body.location)) }
            return .list(body.type.unwrapped)
        case .sum:
            guard body.type.isNumber else {
                diagnostics.add(.notANumber(body.type, at: body.location))
                return nil
            }
            return body.type
        case .sorted:
            guard body.type.isOrdered(in: index) else {
                diagnostics.add(.incomparable(body.type, body.type, at: body.location))
                return nil
            }
            return .list(item)
        }
    }

    /// The operand as a number that is always there.
    private mutating func number(_ operand: Expression, hint: TypeReference?) -> TypedExpression? {
        guard let operand = type(operand, hint: hint).map(present) else { return nil }
        guard !operand.type.isOptional else { return refuse(.mayBeAbsent(operand.type, at: operand.location)) }
        guard operand.type.isNumber else { return refuse(.notANumber(operand.type, at: operand.location)) }
        return operand
    }
}

extension Expression {
    /// Whether the context has to give it its exact type.
    var isLiteral: Bool {
        switch kind {
        case .literal, .impliedMember: true
        case .list(let items): items.allSatisfy(\.isLiteral)
        case .map(let entries): entries.allSatisfy { $0.key.isLiteral && $0.value.isLiteral }
        case .call(let callee, _): if case .impliedMember = callee.kind { true } else { false }
        case .unary(.negative, let operand): operand.isLiteral
        default: false  // Has a type of its own.
        }
    }
}

extension Expression {
    /// The form that it names behind `is`, where `none`, `true` and `false` are names as well.
    fileprivate var formName: String? {
        if case .name = kind { text } else if case .literal = kind { text } else { nil }
    }
}

extension Expression {
    /// Whether it is a list that is written out with a number that has a fraction.
    fileprivate var hasFractions: Bool {
        guard case .list(let items) = kind else { return false }
        return items.contains { item in
            if case .literal(.double) = item.kind { true } else { false }
        }
    }
}
