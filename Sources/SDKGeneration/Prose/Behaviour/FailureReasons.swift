import SDKSpec

/// Says in words when each failure happens, by the place of its statement.
struct FailureReasons: Sendable {
    private var reasons: [FailurePlace: String] = [:]
    private let conditions: ConditionProse
    private let values: ValueProse

    init(_ input: GenerationInput) {
        conditions = ConditionProse(input.index)
        values = ValueProse(input.index)
        let behaviour = input.behaviour
        for bodies in [behaviour.checks, behaviour.overloads, behaviour.procedures, behaviour.gates] {
            for body in bodies.values { collect(body.statements, within: []) }
        }
    }

    /// When a failure happens, as a clause; nil where nothing more than the error's own summary is known.
    func reason(of failure: Failure) -> String? { reasons[failure.place] }

    private mutating func collect(_ statements: [TypedStatement], within enclosing: [String]) {
        for statement in statements {
            switch statement.kind {
            case .fail(_, let condition, let place):
                let own = condition.map { [conditions.clause($0)] } ?? []
                note(enclosing + own, at: place)
            case .failUnlessPresent(_, let variable, let place):
                note(enclosing + ["`\(variable)` isn't given"], at: place)
            case .letOrFail(_, let value, _, let place): note(enclosing + [absence(of: value)], at: place)
            case .if(let condition, let then, let otherwise):
                collect(then, within: enclosing + [conditions.clause(condition)])
                collect(otherwise, within: enclosing + [conditions.clause(condition, holds: false)])
            case .ifPresent(let variable, let condition, let then, let otherwise):
                let present = ["`\(variable)` is given"] + (condition.map { [conditions.clause($0)] } ?? [])
                collect(then, within: enclosing + present)
                let absent = condition.map { conditions.clause($0, holds: false) }
                collect(
                    otherwise,
                    within: enclosing + ["`\(variable)` isn't given" + (absent.map { " or \($0)" } ?? "")]
                )
            case .for(let variable, let list, let body):
                collect(body, within: enclosing + ["for some `\(variable)` in \(values.noun(list))"])
            case .after(_, let body): collect(body, within: enclosing)
            case .notModelled, .let, .set, .ensure, .add, .remove, .emit, .perform, .return: break
            }
        }
    }

    private mutating func note(_ clauses: [String], at place: FailurePlace) {
        guard !clauses.isEmpty else { return }
        reasons[place] = clauses.joined(separator: clauses.count > 2 ? ", and " : " and ")
    }

    private func absence(of value: TypedExpression) -> String {
        switch value.kind {
        case .lookup(let base, let key): "\(values.noun(key)) isn't in \(values.noun(base))"
        case .comprehension(.first, let variable, let list, let body):
            "for no `\(variable)` in \(values.noun(list)), \(conditions.clause(body))"
        default: "\(values.noun(value)) has no value"
        }
    }
}
