import SDKSpec

extension BehaviourTrace {
    /// Follows statements, each reached under the conditions given and those that the statements before it leave.
    mutating func follow(_ statements: [TypedStatement], _ start: BehaviourFrame, _ given: [Condition]) {
        var (frame, conditions) = (start, given)
        for statement in statements {
            budget -= 1
            guard budget > 0 else {
                failures.append([Condition(kind: .unknown, frame: frame)])
                return
            }
            followProcedures(in: statement, frame, conditions)
            conditions += follow(statement, &frame, conditions)
        }
    }

    /// Follows one statement, which may give a name to something for those behind it.
    ///
    /// - Returns: what else must hold for the next one to be reached in a call that succeeds.
    private mutating func follow(
        _ statement: TypedStatement,
        _ frame: inout BehaviourFrame,
        _ conditions: [Condition]
    ) -> [Condition] {
        let here = frame
        func condition(_ kind: Condition.Kind) -> Condition { Condition(kind: kind, frame: here) }
        switch statement.kind {
        case .fail(_, let expression, _):
            failures.append(conditions + (expression.map { [condition(.truth($0, is: true))] } ?? []))
        case .failUnlessPresent(_, let variable, _):
            failures.append(conditions + [condition(.given(variable: variable, is: false))])
        case .notModelled: failures.append(conditions)
        case .let(let name, let value): frame = frame.naming(name, value)
        case .letOrFail(let name, let value, _, _):
            failures.append(conditions + [condition(.presence(value, is: false))])
            frame = frame.naming(name, value)
        case .set(let place, let value): change(.set(value), place, frame, conditions)
        case .ensure(let map, let key): ensure(key, in: map, frame, conditions)
        case .add(let value, let place): change(.add(value), place, frame, conditions)
        case .remove(let value, let place): change(.remove(value), place, frame, conditions)
        case .if(let expression, let then, let otherwise):
            return follow(
                then: (then, [condition(.truth(expression, is: true))]),
                otherwise: (otherwise, [condition(.truth(expression, is: false))]),
                frame,
                conditions
            )
        case .ifPresent(let variable, let expression, let then, let otherwise):
            let truth = expression.map { [condition(.truth($0, is: true))] } ?? []
            let absence = expression == nil ? condition(.given(variable: variable, is: false)) : condition(.unknown)
            return follow(
                then: (then, [condition(.given(variable: variable, is: true))] + truth),
                otherwise: (otherwise, [absence]),
                frame,
                conditions
            )
        case .for(let variable, let list, let body):
            let inner = frame.nested(variable, in: list)
            follow(body, inner, conditions + [condition(.item(of: list))])
            return body.contains(where: \.canEndCall) ? [condition(.unknown)] : []
        case .perform(let procedure, let arguments): follow(procedure, arguments, frame, conditions)
        case .after(let seconds, let body): followLater(body, seconds, frame, conditions + [condition(.unknown)])
        case .emit, .return: break
        }
        return []
    }

    private mutating func followLater(
        _ body: [TypedStatement],
        _ seconds: TypedExpression,
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        let (outer, before) = (delay, changes.count)
        delay = (outer ?? 0) + (behaviour.figure(seconds) ?? 0)
        follow(body, frame, conditions)
        delay = outer
        // What only tells somebody something makes no difference to any call.
        if changes.count > before { isDelayed = true }
    }

    private mutating func follow(
        then: (statements: [TypedStatement], conditions: [Condition]),
        otherwise: (statements: [TypedStatement], conditions: [Condition]),
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) -> [Condition] {
        follow(then.statements, frame, conditions + then.conditions)
        follow(otherwise.statements, frame, conditions + otherwise.conditions)
        if then.statements.alwaysEnds { return otherwise.conditions }
        if otherwise.statements.alwaysEnds { return then.conditions }
        let canEnd = (then.statements + otherwise.statements).contains(where: \.canEndCall)
        return canEnd ? [Condition(kind: .unknown, frame: frame)] : []
    }

    private mutating func change(
        _ kind: Change.Kind,
        _ place: TypedExpression,
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        guard !place.isWithinVariable else { return }
        let key: TypedExpression? = if case .lookup(_, let key) = place.kind { key } else { nil }
        let store = frame.place(of: place)
        append(kind, at: store, key: key, frame, conditions)
    }

    /// An entry is made. A store that comes into being by it is one that nothing was known of.
    private mutating func ensure(
        _ key: TypedExpression,
        in map: TypedExpression,
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        guard !map.isWithinVariable, var place = frame.place(of: map), !place.steps.isEmpty else { return }
        place.steps.append(.entry(frame.path(of: key)))
        append(.ensure, at: place, key: key, frame, conditions)
    }

    private mutating func append(
        _ kind: Change.Kind,
        at place: StorePlace?,
        key: TypedExpression?,
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        changes.append(
            Change(kind: kind, place: place, key: key, conditions: conditions, frame: frame, delay: delay)
        )
    }

    private mutating func follow(
        _ procedure: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        if let last = begun.last(where: { $0.procedure == procedure }) {
            period = min(period ?? .max, max((delay ?? 0) - last.delay, 1))
        }
        guard let body = behaviour.procedures[procedure], performing.begin(procedure, arguments.count) else { return }
        begun.append((procedure, delay ?? 0))
        defer {
            begun.removeLast()
            performing.end(procedure)
        }
        follow(body.statements, BehaviourFrame(arguments, from: frame), conditions)
    }

    /// Procedures that give something back are called in expressions.
    private mutating func followProcedures(
        in statement: TypedStatement,
        _ frame: BehaviourFrame,
        _ conditions: [Condition]
    ) {
        var calls: [(name: String, arguments: [(label: String, value: TypedExpression)])] = []
        statement.walkExpressions { expression in
            if case .procedure(let name, let arguments) = expression.kind { calls.append((name, arguments)) }
        }
        for call in calls { follow(call.name, call.arguments, frame, conditions) }
    }
}

extension ResolvedBehaviour {
    /// What a figure comes to that consists of literals and constants; nil for one that depends on a call, or is below
    /// zero.
    fileprivate func figure(_ value: TypedExpression) -> Int? {
        switch value.kind {
        case .literal(.int(let figure)): return figure < 0 ? nil : min(figure, CaseBudget.longestWait)
        case .constant(let name): return constantValues[name].flatMap(figure)
        case .binary(.times, let left, let right):
            guard let left = figure(left), let right = figure(right) else { return nil }
            let (product, isBeyond) = left.multipliedReportingOverflow(by: right)
            return isBeyond ? CaseBudget.longestWait : min(product, CaseBudget.longestWait)
        default: return nil  // Known only when the call is made.
        }
    }
}

extension TypedStatement {
    /// Whether the body may end at it, or at a statement inside it, with an answer.
    fileprivate var canEndCall: Bool {
        if case .return = kind { return true }
        return children.contains(where: \.canEndCall)
    }
}

extension TypedExpression {
    /// Whether it is a place within a `let`, which is a copy: changing it changes no store.
    fileprivate var isWithinVariable: Bool {
        switch kind {
        case .variable: true
        case .member(let base, _), .lookup(let base, _): base.isWithinVariable
        default: false  // Starts from no variable.
        }
    }
}
