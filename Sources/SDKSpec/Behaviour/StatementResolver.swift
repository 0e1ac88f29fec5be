/// Resolves the statements of one body: what names mean, whether types fit, where failures hang.
struct StatementResolver {
    let index: SpecificationIndex
    var diagnostics = Diagnostics()
    var scope: BehaviourScope
    /// What is generated may need a block in a block for what stands behind each early exit, of which Swift takes 256.
    private static let mostExits = 200
    /// In how many of those the present statement stands.
    private var exits = 0
    /// How often each error has been met, to tell the places of several failures.
    var failures: [String: Int] = [:]

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
        if !scope.owner.returns.holdsVoid, !typed.alwaysEnds, isWhole, !diagnostics.hasErrors {
            diagnostics.add(.missingReturn(scope.owner.returns, at: statements.last?.location ?? location))
        }
        return typed
    }

    /// The statements of a block; names bound in it end with it.
    mutating func block(_ statements: [Statement]) -> [TypedStatement] {
        let outer = scope
        defer { scope = outer }
        var typed: [TypedStatement] = []
        for (place, statement) in statements.enumerated() {
            if typed.last?.alwaysEnds == true {
                diagnostics.add(.unreachable(at: statement.location))
                break
            }
            let rest = statements[(place + 1)...]
            // Behind a block for the case that something is absent, it is present.
            if let name = statement.namePresent(in: rest), scope.mayBeAbsent(name) {
                guard exits < Self.mostExits else {
                    diagnostics.add(.tooManyExits(at: statement.location))
                    return typed
                }
                exits += 1
                defer { exits -= 1 }
                return typed + resolve(statement.taking(rest))
            }
            typed += resolve(statement)
            takeNote(of: statement)
        }
        return typed
    }

    /// One statement, or as many as an `update` has fields.
    private mutating func resolve(_ statement: Statement) -> [TypedStatement] {
        if case .update(let place, let fields) = statement.kind { return update(place, fields) }
        let provenance = statement.provenance ?? scope.owner.provenance
        return kinds(of: statement).map {
            TypedStatement(kind: $0, location: statement.location, provenance: provenance)
        }
    }

    /// What a statement does: one thing, or for a failure that makes sure of something one after the other.
    private mutating func kinds(of statement: Statement) -> [TypedStatement.Kind] {
        if case .fail(let error, let condition?, let negated) = statement.kind {
            return fail(error, condition, negated: negated, at: statement)
        }
        return kind(of: statement).map { [$0] } ?? []
    }

    private mutating func kind(of statement: Statement) -> TypedStatement.Kind? {
        switch statement.kind {
        case .fail(let error, _, _): failure(error).map { .fail(error: error.value, condition: nil, place: $0) }
        case .notModelled(let reason): .notModelled(reason: reason)
        case .let(let name, let value, let error): resolveLet(name, value, orFail: error)
        case .set(let place, let value): set(place, value)
        case .update: nil
        case .ensure(let place): ensure(place)
        case .add(let value, let place): add(value, place)
        case .remove(let value, let place): remove(value, place)
        case .if(let condition, let then, let otherwise): resolveIf(condition, then, otherwise)
        case .for(let variable, let list, let body): resolveFor(variable, list, body)
        case .emit(let event, let audience, let payload): emit(event, audience, payload)
        case .perform(let expression): perform(expression)
        case .after(let seconds, let body): after(seconds, body)
        case .return(let value): resolveReturn(value, at: statement.location)
        }
    }

    /// What is there behind a statement, and what may have changed by it.
    private mutating func takeNote(of statement: Statement) {
        for (condition, holding) in statement.conditionsBehind { assume(condition, holding: holding) }
        scope.forget(statement.change(index))
    }

    /// Takes note of what is there when a condition holds, or when it doesn't.
    mutating func assume(_ condition: Expression, holding: Bool) {
        var typer = ExpressionTyper(index: index, scope: scope)
        typer.assume(condition, holding: holding)
        scope = typer.scope
    }

    /// The statements of a block that is reached when a condition holds, or when it doesn't.
    mutating func block(_ statements: [Statement], behind condition: Expression, holding: Bool) -> [TypedStatement] {
        let outer = scope
        defer { scope = outer }
        assume(condition, holding: holding)
        return block(statements)
    }

    /// Runs the typer in the present scope and takes over what it found wrong.
    mutating func typing<Result>(_ work: (inout ExpressionTyper) -> Result) -> Result {
        var typer = ExpressionTyper(index: index, scope: scope)
        let result = work(&typer)
        scope.takeChanges(of: typer.scope)
        diagnostics.add(contentsOf: typer.diagnostics.found)
        return result
    }
}
