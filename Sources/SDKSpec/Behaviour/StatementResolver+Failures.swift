// Failing and naming.
extension StatementResolver {
    /// `fail … when` and `fail … unless`.
    ///
    /// What has to hold for the call to go on is looked at condition by condition, so that a name whose presence is one
    /// of them is known to be there behind it.
    mutating func fail(
        _ error: Located<String>,
        _ condition: Expression,
        negated: Bool,
        at statement: Statement
    ) -> [TypedStatement.Kind] {
        guard let place = failure(error) else { return [] }
        if negated, let variable = presenceTested(by: condition) {
            scope.narrow(variable)
            return [.failUnlessPresent(error: error.value, variable: variable, place: place)]
        }
        let kept = condition.conjuncts(holding: negated)
        if kept.contains(where: { presenceTested(by: $0) != nil }) {
            return kept.compactMap { keep($0, or: error.value, place) }
        }
        let broken = condition.conjuncts(holding: !negated)
        if scope.assurance(broken) != nil {
            return failing(broken, error.value, place, at: statement).map { [$0] } ?? []
        }
        guard let typed = typing({ $0.type(condition, as: .bool) }) else { return [] }
        return [.fail(error: error.value, condition: negated ? typed.negated : typed, place: place)]
    }

    /// Fails unless a condition holds; where it makes sure of a name, the name is present from here on.
    private mutating func keep(_ condition: Expression, or error: String, _ place: FailurePlace) -> TypedStatement.Kind?
    {
        if let variable = presenceTested(by: condition) {
            scope.narrow(variable, isAssured: true)
            return .failUnlessPresent(error: error, variable: variable, place: place)
        }
        guard let typed = typing({ $0.type(condition, as: .bool) }) else { return nil }
        assume(condition, holding: true)
        return .fail(error: error, condition: typed.negated, place: place)
    }

    /// Fails when all conditions hold; behind one that makes sure of a name, the name is present.
    private mutating func failing(
        _ conditions: [Expression],
        _ error: String,
        _ place: FailurePlace,
        at statement: Statement
    ) -> TypedStatement.Kind? {
        guard let (position, name) = scope.assurance(conditions) else {
            guard let all = Expression.all(conditions) else { return nil }
            return typing { $0.type(all, as: .bool) }.map { .fail(error: error, condition: $0, place: place) }
        }
        let before = Expression.all(conditions[..<position]).map { all in typing { $0.type(all, as: .bool) } }
        let outer = scope
        for condition in conditions[..<position] { assume(condition, holding: true) }
        scope.narrow(name, isAssured: true)
        let inner = failing(Array(conditions[(position + 1)...]), error, place, at: statement)
        scope = outer
        guard let inner else { return nil }
        func typed(_ kind: TypedStatement.Kind) -> TypedStatement {
            TypedStatement(
                kind: kind,
                location: statement.location,
                provenance: statement.provenance ?? scope.owner.provenance
            )
        }
        let present = TypedStatement.Kind.ifPresent(
            variable: name,
            condition: nil,
            then: [typed(inner)],
            otherwise: []
        )
        guard let before else { return present }
        return before.map { .if(condition: $0, then: [typed(present)], otherwise: []) }
    }

    /// Counts the failures of statements that a call goes through before.
    mutating func countFailures(in statements: [Statement]) {
        for statement in statements.flatMap(\.withChildren) {
            switch statement.kind {
            case .fail(let error, _, _), .let(_, _, let error?): failures[error.value, default: 0] += 1
            case .notModelled, .let, .set, .update, .ensure, .add, .remove, .if, .for, .emit, .perform, .after,
                .return:
                break
            }
        }
    }

    /// The place of the next failure with an error, nil for an unknown one.
    mutating func failure(_ error: Located<String>) -> FailurePlace? {
        guard index.errors[error.value] != nil else {
            diagnostics.add(.unknownError(error.value, known: index.errors.keys.sorted(), at: error.location))
            return nil
        }
        let count = failures[error.value, default: 0] + 1
        failures[error.value] = count
        return scope.owner.body.map { FailurePlace(body: $0, error: error.value, number: count) }
    }

    mutating func resolveLet(
        _ name: Located<String>,
        _ value: Expression,
        orFail error: Located<String>?
    ) -> TypedStatement.Kind? {
        let typed = typing { $0.type(value) }
        guard isFree(name) else { return nil }
        guard let typed else {
            scope.lose(name.value)
            return nil
        }
        guard let error else {
            let value = typing { $0.present(typed) }
            scope.define(
                name.value,
                value.type,
                isChangeable: true,
                isAssured: value.type != typed.type
            )
            return .let(name: name.value, value: value)
        }
        scope.define(name.value, typed.type.unwrapped, isChangeable: true)
        guard let place = failure(error) else { return nil }
        guard typed.type.isOptional else {
            diagnostics.add(.neverAbsent(typed.type, at: typed.location))
            return nil
        }
        // It is there under its own name too.
        if let path = typed.valuePath { scope.assure(path) }
        return .letOrFail(name: name.value, value: typed, error: error.value, place: place)
    }

    /// Whether a name can be given: it mustn't hide another one.
    mutating func isFree(_ name: Located<String>) -> Bool {
        let isTaken = scope[name.value] != nil || index.hasName(name.value)
        if isTaken { diagnostics.add(.nameTaken(name.value, at: name.location)) }
        return !isTaken
    }

    /// The variable when the condition is just `variable exists` of one that may be absent.
    func presenceTested(by condition: Expression) -> String? {
        condition.nameTested.flatMap { scope.mayBeAbsent($0) ? $0 : nil }
    }
}
