/// Finds out what the names of an expression mean and of which type it is.
///
/// A function that returns nil has said why in the diagnostics, once; whoever called it just gives up.
struct ExpressionTyper {
    let index: SpecificationIndex
    var scope: BehaviourScope
    var diagnostics = Diagnostics()
    /// The types that containers wanted of what is looked for in them, where it had another one by itself. Who comes there
    /// again knows it beforehand: in each other, they would take twice as long level by level.
    var wantedElements: [SourceLocation: TypeReference] = [:]

    init(index: SpecificationIndex, scope: BehaviourScope) {
        self.index = index
        self.scope = scope
    }

    /// The expression as a value of the expected type, turned into it where nothing is lost.
    mutating func type(_ expression: Expression, as expected: TypeReference) -> TypedExpression? {
        guard let typed = type(expression, hint: expected) else { return nil }
        return convert(typed, to: expected)
    }

    /// The expression with a type of its own; the hint types what has none, such as `[]`.
    mutating func type(_ expression: Expression, hint: TypeReference? = nil) -> TypedExpression? {
        switch expression.kind {
        case .literal(let literal): typedLiteral(literal, hint: hint, at: expression.location)
        case .name(let name): typedName(name, hint: hint, at: expression.location)
        case .impliedMember(let name): typedImpliedMember(name, hint: hint, at: expression.location)
        case .member(let base, let name): typedMember(base, name, at: expression.location)
        case .lookup(let base, let key): typedLookup(base, key, at: expression.location)
        case .call(let callee, let arguments): typedCall(callee, arguments, hint: hint, at: expression.location)
        case .comprehension(let function, let variable, let list, let body):
            typedComprehension(function, variable, list, body, at: expression.location)
        case .unary(let sign, let operand): typedUnary(sign, operand, hint: hint, at: expression.location)
        case .binary(let sign, let left, let right): typedBinary(sign, left, right, hint: hint, at: expression.location)
        case .exists(let operand): typedExists(operand, at: expression.location)
        case .conditional(let condition, let then, let otherwise):
            typedConditional(condition, then, otherwise, hint: hint, at: expression.location)
        case .list(let items): typedList(items, hint: hint, at: expression.location)
        case .map(let entries): typedMap(entries, hint: hint, at: expression.location)
        }
    }

    /// Reports a problem; the nil is for returning.
    mutating func refuse(_ diagnostic: Diagnostic) -> TypedExpression? {
        diagnostics.add(diagnostic)
        return nil
    }

    func make(_ kind: TypedExpression.Kind, _ type: TypeReference, at location: SourceLocation) -> TypedExpression {
        TypedExpression(kind: kind, type: type, location: location)
    }
}

// Literals and names.
extension ExpressionTyper {
    private mutating func typedLiteral(
        _ literal: Literal,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        switch literal {
        case .string: return make(.literal(literal), .string, at: location)
        case .bool: return make(.literal(literal), .bool, at: location)
        case .int(let number):
            return make(.literal(literal), numberType(.int(number), hint: hint) ?? .int, at: location)
        case .uint(let number):
            return make(.literal(literal), numberType(.uint(number), hint: hint) ?? .uint, at: location)
        case .double: return make(.literal(literal), .double, at: location)
        case .none:
            guard let hint else { return refuse(.untypedLiteral("none", at: location)) }
            guard hint.isOptional else { return refuse(.neverAbsent(hint, at: location)) }
            return make(.literal(literal), hint, at: location)
        case .emptyMap:
            if hint?.unwrapped == .json { return make(.literal(literal), .json, at: location) }
            guard let hint else { return refuse(.untypedLiteral("{}", at: location)) }
            guard case .map = hint.unwrapped else {
                return refuse(.empty("{}", "an empty map", expected: hint.unwrapped, at: location))
            }
            return make(.literal(literal), hint.unwrapped, at: location)
        }
    }

    /// The type that the context wants of a number, if it is one of those types.
    private func numberType(_ number: NumberLiteral, hint: TypeReference?) -> TypeReference? {
        hint.map(\.unwrapped).flatMap { $0.isNumber && number.fits($0) ? $0 : nil }
    }

    private mutating func typedList(
        _ items: [Expression],
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        // No JSON and no bytes look like an empty list too.
        if items.isEmpty, let hint = hint?.unwrapped, hint == .json || hint == .bytes {
            return make(.list([]), hint, at: location)
        }
        guard case .list(let element)? = hint?.unwrapped else {
            if items.isEmpty, let hint {
                return refuse(.empty("[]", "an empty list", expected: hint.unwrapped, at: location))
            }
            return untoldList(items, at: location)
        }
        var typed: [TypedExpression] = []
        for item in items {
            guard let item = type(item, as: element) else { return nil }
            typed.append(item)
        }
        return make(.list(typed), .list(element), at: location)
    }

    /// A list of which nothing around it says what it is one. The first item says what the others are, but that a number
    /// with a fraction makes all of them such.
    private mutating func untoldList(_ items: [Expression], at location: SourceLocation) -> TypedExpression? {
        var typed: [TypedExpression] = []
        var element: TypeReference?
        for item in items {
            guard let item = type(item, hint: element).map(present) else { return nil }
            let isFraction = item.type == .double && element?.isWhole == true
            element = isFraction ? .double : element ?? item.type
            typed.append(item)
        }
        guard let element else { return refuse(.untypedLiteral("[]", at: location)) }
        let converted = typed.compactMap { convert($0, to: element) }
        return converted.count == typed.count ? make(.list(converted), .list(element), at: location) : nil
    }

    private mutating func typedMap(
        _ entries: [Expression.Entry],
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        let isJSON = hint?.unwrapped == .json
        var types: (key: TypeReference, value: TypeReference)? = isJSON ? (.string, .json) : nil
        if case .map(let key, let value)? = hint?.unwrapped { types = (key, value) }
        var typed: [(key: TypedExpression, value: TypedExpression)] = []
        for entry in entries {
            // Where nothing around it says what it is one of, the first entry says what the others are.
            guard let key = type(entry.key, hint: types?.key).map(present) else { return nil }
            if types == nil, key.type.isOptional { return refuse(.mayBeAbsent(key.type, at: key.location)) }
            guard let ownKey = convert(key, to: types?.key ?? key.type),
                let value = type(entry.value, hint: types?.value),
                let ownValue = convert(value, to: types?.value ?? value.type)
            else { return nil }
            guard ownKey.type.isKey(in: index) else { return refuse(.noKey(ownKey.type, at: ownKey.location)) }
            types = types ?? (ownKey.type, ownValue.type)
            typed.append((ownKey, ownValue))
        }
        guard let types else { return nil }
        let map = make(.map(typed), .map(key: types.key, value: types.value), at: location)
        return isJSON ? json(of: map) : map
    }

    private mutating func typedName(
        _ name: String,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        if let variable = scope[name] { return make(.variable(name), variable.type, at: location) }
        if let root = StateRoot(rawValue: name) { return typedRoot(root, at: location) }
        if let constant = index.constants[name] { return make(.constant(name), constant.type, at: location) }
        if scope.siblings.contains(name) { return refuse(.parameterInDefault(name, at: location)) }
        guard !scope.isLost(name) else { return nil }
        let advice = advice(forName: name, as: hint)
        return refuse(.unknownName(name, known: visibleNames, at: location, advice: advice))
    }

    private mutating func typedRoot(_ root: StateRoot, at location: SourceLocation) -> TypedExpression? {
        guard scope.owner.seesState || (root == .myself && scope.owner.seesCaller) else {
            return refuse(outOfReach(root.rawValue, at: location))
        }
        return make(.root(root), type(of: root), at: location)
    }

    /// Why something that asks the running world can't be used.
    func outOfReach(_ name: String, at location: SourceLocation) -> Diagnostic {
        scope.owner.seesCaller ? .beyondArguments(name, at: location) : .stateOutOfReach(name, at: location)
    }

    func type(of root: StateRoot) -> TypeReference {
        let user = TypeReference.named(index.specification.product.userType.value)
        func record(_ part: StateDeclaration.Part) -> TypeReference { .named(StateDeclaration.recordName(part)) }
        return switch root {
        case .me: record(.user)
        case .device: record(.device)
        case .world: record(.world)
        case .users: .map(key: user, value: record(.user))
        case .devices: .map(key: .string, value: record(.device))
        case .myself: user
        case .thisDevice: .string
        }
    }

    private var visibleNames: [String] {
        scope.names + StateRoot.allCases.map(\.rawValue) + index.constants.keys.sorted()
            + index.procedures.keys.sorted() + BuiltInFunction.names
    }
}
