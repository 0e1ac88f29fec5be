// Choosing and repeating.
extension StatementResolver {
    /// A choice, with those that follow it by `else if` one after the other: a long chain isn't deep.
    mutating func resolveIf(
        _ condition: Expression,
        _ then: [Statement],
        _ otherwise: [Statement]
    ) -> TypedStatement.Kind? {
        let outer = scope
        defer { scope = outer }
        var links: [(link: ChoiceLink, next: Statement)] = []
        var (condition, then, otherwise) = (condition, then, otherwise)
        while let next = otherwise.onlyChoice, let link = link(condition, then) {
            links.append((link, next.statement))
            (condition, then, otherwise) = (next.condition, next.then, next.otherwise)
        }
        var kind = resolveLast(condition, then, otherwise)
        for (link, next) in links.reversed() {
            let provenance = next.provenance ?? scope.owner.provenance
            let last = kind.map { TypedStatement(kind: $0, location: next.location, provenance: provenance) }
            kind = link.kind(otherwise: last.map { [$0] } ?? [])
        }
        return kind
    }

    /// A choice that another one follows, without that; then the scope is the one of what follows.
    ///
    /// - Returns: nil for one behind which something is present that may be absent within it.
    private mutating func link(_ condition: Expression, _ then: [Statement]) -> ChoiceLink? {
        guard presenceTested(by: condition.conjuncts(holding: false)[0]) == nil else { return nil }
        let conditions = condition.conjuncts(holding: true)
        guard let variable = presenceTested(by: conditions[0]) else {
            guard let typed = typing({ $0.type(condition, as: .bool) }) else {
                _ = block(then)
                return .broken
            }
            let then = block(then, behind: condition, holding: true)
            assume(condition, holding: false)
            return .if(typed, then)
        }
        let outer = scope
        defer { scope = outer }
        scope.narrow(variable, isAssured: true)
        guard let rest = Expression.all(conditions.dropFirst()) else {
            return .ifPresent(variable, nil, block(then))
        }
        let typed = typing { $0.type(rest, as: .bool) }
        let then = block(then, behind: rest, holding: true)
        return typed.map { .ifPresent(variable, $0, then) } ?? .broken
    }

    /// A choice that is followed by no other one, or by one that isn't looked at alone.
    private mutating func resolveLast(
        _ condition: Expression,
        _ then: [Statement],
        _ otherwise: [Statement]
    ) -> TypedStatement.Kind? {
        let conditions = condition.conjuncts(holding: true)
        let opposite = condition.conjuncts(holding: false)
        // What has to be absent for `then` is present within `else`.
        if !otherwise.isEmpty, presenceTested(by: opposite[0]) != nil {
            return resolveIf(opposite[0], opposite.dropFirst(), otherwise, then, at: condition.location)
        }
        if presenceTested(by: conditions[0]) != nil {
            return resolveIf(conditions[0], conditions.dropFirst(), then, otherwise, at: condition.location)
        }
        // Without another way to go, what is tested later is present within `then` too.
        if otherwise.isEmpty, let place = conditions.firstIndex(where: { presenceTested(by: $0) != nil }) {
            let inner = Self.nested(conditions[place...], then, at: condition.location)
            guard let all = Expression.all(conditions[..<place]) else { return nil }
            return resolveIf(all, [inner], [])
        }
        guard let typed = typing({ $0.type(condition, as: .bool) }) else {
            _ = block(then) + block(otherwise)
            return nil
        }
        return .if(
            condition: typed,
            then: block(then, behind: condition, holding: true),
            otherwise: block(otherwise, behind: condition, holding: false)
        )
    }

    /// A choice whose first condition is that a name exists.
    private mutating func resolveIf(
        _ presence: Expression,
        _ rest: ArraySlice<Expression>,
        _ then: [Statement],
        _ otherwise: [Statement],
        at location: SourceLocation
    ) -> TypedStatement.Kind? {
        guard let variable = presenceTested(by: presence) else { return nil }
        return resolveIfPresent(variable, rest, then, otherwise, at: location)
    }

    /// - Parameter rest: What else has to hold.
    private mutating func resolveIfPresent(
        _ variable: String,
        _ rest: ArraySlice<Expression>,
        _ then: [Statement],
        _ otherwise: [Statement],
        at location: SourceLocation
    ) -> TypedStatement.Kind? {
        let outer = scope
        scope.narrow(variable, isAssured: true)
        guard !otherwise.isEmpty, let condition = Expression.all(rest) else {
            let then = rest.isEmpty ? then : [Self.nested(rest, then, at: location)]
            let inner = block(then)
            scope = outer
            return .ifPresent(variable: variable, condition: nil, then: inner, otherwise: block(otherwise))
        }
        let typed = typing { $0.type(condition, as: .bool) }
        let inner = block(then, behind: condition, holding: true)
        scope = outer
        let other = block(otherwise)
        guard let typed else { return nil }
        return .ifPresent(variable: variable, condition: typed, then: inner, otherwise: other)
    }

    private static func nested(
        _ conditions: ArraySlice<Expression>,
        _ then: [Statement],
        at location: SourceLocation
    ) -> Statement {
        // There is one condition at least.
        let condition = Expression.all(conditions) ?? conditions[conditions.startIndex]
        return Statement(kind: .if(condition: condition, then: then, otherwise: []), location: location)
    }

    mutating func resolveFor(
        _ variable: Located<String>,
        _ list: Expression,
        _ body: [Statement]
    ) -> TypedStatement.Kind? {
        guard let list = typing({ typer in typer.type(list).map(typer.present) }) else { return nil }
        guard case .list(let item) = list.type else {
            diagnostics.add(.notAList(list.type, at: list.location))
            return nil
        }
        guard isFree(variable) else { return nil }
        let outer = scope
        scope.define(variable.value, item)
        // The next time round starts with what the last one has changed.
        for statement in body { scope.forget(statement.change(index)) }
        defer { scope = outer }
        return .for(variable: variable.value, list: list, body: block(body))
    }
}

/// A choice of a chain, without what follows it.
private enum ChoiceLink {
    case `if`(TypedExpression, [TypedStatement])
    case ifPresent(String, TypedExpression?, [TypedStatement])
    /// Something is wrong with its condition.
    case broken

    func kind(otherwise: [TypedStatement]) -> TypedStatement.Kind? {
        switch self {
        case .if(let condition, let then): .if(condition: condition, then: then, otherwise: otherwise)
        case .ifPresent(let variable, let condition, let then):
            .ifPresent(variable: variable, condition: condition, then: then, otherwise: otherwise)
        case .broken: nil
        }
    }
}

extension [Statement] {
    /// The choice that they consist of; nil where they are anything else.
    fileprivate var onlyChoice:
        (statement: Statement, condition: Expression, then: [Statement], otherwise: [Statement])?
    {
        guard count == 1, case .if(let condition, let then, let otherwise) = self[0].kind else { return nil }
        return (self[0], condition, then, otherwise)
    }
}
