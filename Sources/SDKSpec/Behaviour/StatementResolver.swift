/// Resolves the statements of one body: what names mean, whether types fit, where failures hang.
struct StatementResolver {
    let index: SpecificationIndex
    var diagnostics = Diagnostics()
    var scope: BehaviourScope
    /// How often each error has been met, to tell the places of several failures.
    private var failures: [String: Int] = [:]

    init(index: SpecificationIndex, scope: BehaviourScope) {
        self.index = index
        self.scope = scope
    }

    /// The statements of a whole body; one that must answer is held to answer on every path.
    mutating func body(
        _ statements: [Statement],
        isWhole: Bool,
        at location: SourceLocation
    ) -> [TypedStatement] {
        let typed = block(statements)
        if scope.owner.returns != .void, !typed.alwaysEnds, isWhole, !diagnostics.hasErrors {
            diagnostics.add(.missingReturn(scope.owner.returns, at: statements.last?.location ?? location))
        }
        return typed
    }

    /// The statements of a block; names bound in it end with it.
    private mutating func block(_ statements: [Statement]) -> [TypedStatement] {
        let outer = scope
        defer { scope = outer }
        var typed: [TypedStatement] = []
        for statement in statements {
            if typed.last?.alwaysEnds == true {
                diagnostics.add(.unreachable(at: statement.location))
                break
            }
            typed += resolve(statement)
        }
        return typed
    }

    /// One statement, or as many as an `update` has fields.
    private mutating func resolve(_ statement: Statement) -> [TypedStatement] {
        if case .update(let place, let fields) = statement.kind { return update(place, fields) }
        guard let kind = kind(of: statement) else { return [] }
        let provenance = statement.provenance ?? scope.owner.provenance
        return [TypedStatement(kind: kind, location: statement.location, provenance: provenance)]
    }

    private mutating func kind(of statement: Statement) -> TypedStatement.Kind? {
        switch statement.kind {
        case .fail(let error, let condition, let negated): fail(error, condition, negated: negated)
        case .notModelled(let reason): .notModelled(reason: reason)
        case .bind(let name, let value, let error): bind(name, value, orFail: error)
        case .set(let place, let value): set(place, value)
        case .update: nil
        case .ensure(let place): ensure(place)
        case .add(let value, let place): add(value, place)
        case .remove(let value, let place): remove(value, place)
        case .when(let condition, let then, let otherwise): when(condition, then, otherwise)
        case .forEach(let variable, let list, let body): forEach(variable, list, body)
        case .emit(let event, let audience, let payload): emit(event, audience, payload)
        case .perform(let expression): perform(expression)
        case .after(let seconds, let body): after(seconds, body)
        case .giveBack(let value): giveBack(value, at: statement.location)
        }
    }

    /// Runs the typer in the present scope and takes over what it found wrong.
    private mutating func typing<Result>(_ work: (inout ExpressionTyper) -> Result) -> Result {
        var typer = ExpressionTyper(index: index, scope: scope)
        let result = work(&typer)
        diagnostics.add(contentsOf: typer.diagnostics.found)
        return result
    }
}

// Failing and naming.
extension StatementResolver {
    private mutating func fail(
        _ error: Located<String>,
        _ condition: Expression?,
        negated: Bool
    ) -> TypedStatement.Kind? {
        guard let place = failure(error) else { return nil }
        guard let condition else { return .fail(error: error.value, condition: nil, place: place) }
        if negated, let variable = presenceTested(by: condition) {
            scope.narrow(variable)
            return .failUnlessPresent(error: error.value, variable: variable, place: place)
        }
        guard let typed = typing({ $0.type(condition, as: .bool) }) else { return nil }
        return .fail(error: error.value, condition: negated ? typed.negated : typed, place: place)
    }

    /// The place of the next failure with an error, nil for an unknown one.
    private mutating func failure(_ error: Located<String>) -> String? {
        guard index.errors[error.value] != nil else {
            diagnostics.add(.unknownError(error.value, known: index.errors.keys.sorted(), at: error.location))
            return nil
        }
        let count = failures[error.value, default: 0] + 1
        failures[error.value] = count
        return FactID.failure(owner: scope.owner.placePrefix, error: error.value, number: count)
    }

    private mutating func bind(
        _ name: Located<String>,
        _ value: Expression,
        orFail error: Located<String>?
    ) -> TypedStatement.Kind? {
        let typed = typing { $0.type(value) }
        guard isFree(name) else { return nil }
        guard let typed else { return nil }
        guard let error else {
            scope.define(name.value, typed.type, isChangeable: true)
            return .bind(name: name.value, value: typed)
        }
        scope.define(name.value, typed.type.unwrapped, isChangeable: true)
        guard let place = failure(error) else { return nil }
        guard typed.type.isOptional else {
            diagnostics.add(.neverAbsent(typed.type, at: typed.location))
            return nil
        }
        return .bindOrFail(name: name.value, value: typed, error: error.value, place: place)
    }

    /// Whether a name can be given: it mustn't hide another one.
    private mutating func isFree(_ name: Located<String>) -> Bool {
        let isTaken =
            scope[name.value] != nil || StateRoot(rawValue: name.value) != nil
            || index.constants[name.value] != nil || index.types[name.value] != nil
        if isTaken { diagnostics.add(.nameTaken(name.value, at: name.location)) }
        return !isTaken
    }

    /// The variable when the condition is just `variable exists` of one that may be absent.
    private func presenceTested(by condition: Expression) -> String? {
        guard case .exists(let operand) = condition.kind, case .name(let name) = operand.kind else { return nil }
        return scope[name]?.type.isOptional == true ? name : nil
    }
}

// Changing places.
extension StatementResolver {
    private mutating func set(_ place: Expression, _ value: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(place) else { return nil }
        guard let value = typing({ $0.type(value, as: type) }) else { return nil }
        return .set(place: place, value: value)
    }

    /// An assignment a field, of one that may be absent only where it is there.
    private mutating func update(_ record: Expression, _ fields: [Located<String>]) -> [TypedStatement] {
        guard let (_, type) = resolvePlace(record) else { return [] }
        guard case .named(let name) = type.unwrapped, let declared = index.fields(of: name) else {
            diagnostics.add(.notARecord(type, at: record.location))
            return []
        }
        let known = declared.map(\.name.value)
        var statements: [TypedStatement] = []
        for field in fields {
            guard known.contains(field.value) else {
                diagnostics.add(.unknownMember(field.value, of: name, known: known, at: field.location))
                continue
            }
            guard let variable = scope[field.value] else {
                diagnostics.add(.unknownName(field.value, known: scope.names, at: field.location))
                continue
            }
            let place = Expression(kind: .member(base: record, name: field.value), location: field.location)
            let value = Expression(kind: .name(field.value), location: field.location)
            let outer = scope
            scope.narrow(field.value)
            let set = set(place, value).map { TypedStatement(kind: $0, location: field.location, provenance: nil) }
            scope = outer
            guard let set else { continue }
            guard variable.type.isOptional else {
                statements.append(set)
                continue
            }
            let kind = TypedStatement.Kind.whenPresent(
                variable: field.value,
                condition: nil,
                then: [set],
                otherwise: []
            )
            statements.append(TypedStatement(kind: kind, location: field.location, provenance: nil))
        }
        return statements
    }

    private mutating func ensure(_ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression) else { return nil }
        guard case .lookup(let map, let key) = place.kind, case .named(let record) = type.unwrapped,
            let fields = index.fields(of: record), !fields.contains(where: \.isRequired), !key.type.isOptional
        else {
            diagnostics.add(.cannotEnsure(at: expression.location))
            return nil
        }
        return .ensure(map: map, key: key)
    }

    private mutating func add(_ value: Expression, _ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression) else { return nil }
        guard case .list(let item) = type.unwrapped else {
            diagnostics.add(.notAList(type, at: expression.location))
            return nil
        }
        guard let value = typing({ $0.type(value, as: item) }) else { return nil }
        return .add(value: value, place: place)
    }

    private mutating func remove(_ value: Expression, _ expression: Expression) -> TypedStatement.Kind? {
        guard let (place, type) = resolvePlace(expression) else { return nil }
        let wanted: TypeReference
        switch type.unwrapped {
        case .list(let item): wanted = item
        case .map(let key, _): wanted = key
        default:
            diagnostics.add(.holdsNothing(type, at: expression.location))
            return nil
        }
        guard let value = typing({ $0.type(value, as: wanted) }) else { return nil }
        return .remove(value: value, place: place)
    }

    /// A place that can be changed, and the type of what it takes.
    private mutating func resolvePlace(_ expression: Expression) -> (TypedExpression, TypeReference)? {
        guard let place = typing({ $0.type(expression) }) else { return nil }
        guard isChangeable(place), let type = placeType(place) else {
            diagnostics.add(.notAPlace(at: expression.location))
            return nil
        }
        return (place, type)
    }

    /// Whether the place lies in a store or in a `let` of one's own.
    private func isChangeable(_ place: TypedExpression) -> Bool {
        switch place.kind {
        case .root(let root): root != .myself && root != .thisDevice
        case .variable(let name): scope[name]?.isChangeable == true
        case .member(let base, _), .lookup(let base, _): isChangeable(base)
        default: false
        }
    }

    /// What a place takes: of a field its declared type even when its record may be absent, of a map's entry a value.
    private func placeType(_ place: TypedExpression) -> TypeReference? {
        switch place.kind {
        case .member(let base, let name):
            guard case .named(let record) = base.type.unwrapped else { return nil }
            return index.fields(of: record)?.first { $0.name.value == name }?.type.value
        case .lookup(let base, _):
            guard case .map(_, let value) = base.type.unwrapped else { return nil }
            return value
        case .variable, .root(.users), .root(.devices): return place.type
        default: return nil
        }
    }
}

// Choosing and repeating.
extension StatementResolver {
    private mutating func when(
        _ condition: Expression,
        _ then: [Statement],
        _ otherwise: [Statement]
    ) -> TypedStatement.Kind? {
        let conditions = condition.conjuncts
        if let variable = presenceTested(by: conditions[0]) {
            return whenPresent(variable, conditions.dropFirst(), then, otherwise, at: condition.location)
        }
        // Without another way to go, what is tested later is present within `then` too.
        if otherwise.isEmpty, let place = conditions.firstIndex(where: { presenceTested(by: $0) != nil }) {
            let inner = Self.nested(conditions[place...], then, at: condition.location)
            return when(conditions[..<place], [inner], [])
        }
        return when(conditions[...], then, otherwise)
    }

    private mutating func when(
        _ conditions: ArraySlice<Expression>,
        _ then: [Statement],
        _ otherwise: [Statement]
    ) -> TypedStatement.Kind? {
        guard let condition = Expression.all(conditions), let typed = typing({ $0.type(condition, as: .bool) }) else {
            _ = block(then) + block(otherwise)
            return nil
        }
        return .when(condition: typed, then: block(then), otherwise: block(otherwise))
    }

    /// - Parameter rest: What has to hold besides.
    private mutating func whenPresent(
        _ variable: String,
        _ rest: ArraySlice<Expression>,
        _ then: [Statement],
        _ otherwise: [Statement],
        at location: SourceLocation
    ) -> TypedStatement.Kind? {
        let outer = scope
        scope.narrow(variable)
        guard !otherwise.isEmpty, let condition = Expression.all(rest) else {
            let then = rest.isEmpty ? then : [Self.nested(rest, then, at: location)]
            let inner = block(then)
            scope = outer
            return .whenPresent(variable: variable, condition: nil, then: inner, otherwise: block(otherwise))
        }
        let typed = typing { $0.type(condition, as: .bool) }
        let inner = block(then)
        scope = outer
        let other = block(otherwise)
        guard let typed else { return nil }
        return .whenPresent(variable: variable, condition: typed, then: inner, otherwise: other)
    }

    private static func nested(
        _ conditions: ArraySlice<Expression>,
        _ then: [Statement],
        at location: SourceLocation
    ) -> Statement {
        // There is one condition at least.
        let condition = Expression.all(conditions) ?? conditions[conditions.startIndex]
        return Statement(kind: .when(condition: condition, then: then, otherwise: []), location: location)
    }

    private mutating func forEach(
        _ variable: Located<String>,
        _ list: Expression,
        _ body: [Statement]
    ) -> TypedStatement.Kind? {
        guard let list = typing({ $0.type(list) }) else { return nil }
        guard case .list(let item) = list.type else {
            diagnostics.add(.notAList(list.type, at: list.location))
            return nil
        }
        guard isFree(variable) else { return nil }
        let outer = scope
        scope.define(variable.value, item)
        defer { scope = outer }
        return .forEach(variable: variable.value, list: list, body: block(body))
    }
}

// What leaves the body: events, procedures, timers, answers.
extension StatementResolver {
    private mutating func emit(
        _ name: Located<String>,
        _ audience: Statement.Audience,
        _ payload: Expression?
    ) -> TypedStatement.Kind? {
        guard let event = index.events[name.value] else {
            diagnostics.add(.unknownEvent(name.value, known: index.events.keys.sorted(), at: name.location))
            return nil
        }
        guard let audience = typed(audience) else { return nil }
        guard let payload else {
            if event.carries == nil, event.payload.value != .void {
                diagnostics.add(.missingPayload(name.value, event.payload.value, at: name.location))
                return nil
            }
            return .emit(event: name.value, audience: audience, payload: nil)
        }
        guard let typed = typing({ $0.type(payload, as: event.payload.value) }) else { return nil }
        return .emit(event: name.value, audience: audience, payload: typed)
    }

    private mutating func typed(_ audience: Statement.Audience) -> TypedAudience? {
        switch audience {
        case .me: return .me
        case .thisDevice: return .thisDevice
        case .myOtherDevices: return .myOtherDevices
        case .expression(let expression):
            guard let typed = typing({ $0.type(expression) }) else { return nil }
            let user = TypeReference.named(index.specification.product.userType.value)
            switch typed.type {
            case user: return .user(typed)
            case .list(user): return .users(typed)
            case .string: return .device(typed)
            default:
                diagnostics.add(.noAudience(typed.type, user: user, at: typed.location))
                return nil
            }
        }
    }

    private mutating func perform(_ expression: Expression) -> TypedStatement.Kind? {
        guard case .call(let callee, let arguments) = expression.kind, case .name(let name) = callee.kind else {
            diagnostics.add(.notCallable(at: expression.location))
            return nil
        }
        guard let procedure = index.procedures[name] else {
            let known = index.procedures.keys.sorted()
            diagnostics.add(.unknownFunction(name, known: known, at: callee.location))
            return nil
        }
        let values = typing { $0.procedureArguments(procedure, arguments, at: expression.location) }
        return values.map { .perform(procedure: name, arguments: $0) }
    }

    private mutating func after(_ seconds: Expression, _ body: [Statement]) -> TypedStatement.Kind? {
        guard let seconds = typing({ $0.type(seconds, as: .int) }) else { return nil }
        let outer = scope
        defer { scope = outer }
        // Nobody waits for the answer of what happens later.
        scope = outer.answering(.void)
        return .after(seconds: seconds, body: block(body))
    }

    private mutating func giveBack(_ value: Expression?, at location: SourceLocation) -> TypedStatement.Kind? {
        let wanted = scope.owner.returns
        guard let value else {
            guard wanted == .void else {
                diagnostics.add(.missingReturn(wanted, at: location))
                return nil
            }
            return .giveBack(nil)
        }
        guard wanted != .void else {
            diagnostics.add(.answersNothing(at: value.location))
            return nil
        }
        return typing { $0.type(value, as: wanted) }.map { .giveBack($0) }
    }
}
