import SDKSpec

/// A way in which a call comes to fail.
struct FailurePath {
    /// Why it fails there.
    enum Cause {
        /// It always does.
        case always
        /// A condition holds.
        case condition(TypedExpression)
        /// A value isn't there that has to be given.
        case missing(TypedExpression)
        /// A value isn't there that is looked for.
        case absent(TypedExpression)
    }

    /// Where the statement stands.
    let place: FailurePlace
    let cause: Cause
    /// What holds there.
    let around: [Circumstances.Surrounding]
    /// What the names in the cause were read from, where that is a store.
    let places: [String: TypedExpression]
    /// What the names there were given by.
    let definitions: [String: TypedExpression]

    /// The names that the path is told with and that were given, each with what it was given by, in the order of the text.
    var names: [(name: String, value: TypedExpression)] {
        var names: [String] = []
        var bound: Set<String> = []
        for expression in around.flatMap(\.expressions) + cause.expressions {
            expression.walk { part in
                switch part.kind {
                case .variable(let name) where !names.contains(name): names.append(name)
                case .comprehension(_, let variable, _, _): bound.insert(variable)
                default: break  // Only combines what is looked at.
                }
            }
        }
        return names.filter { !bound.contains($0) }.compactMap { name in definitions[name].map { (name, $0) } }
    }
}

/// Finds the ways in which calls come to fail, those through procedures too.
struct FailurePaths {
    private(set) var found: [FailurePath] = []
    private let procedures: [String: ResolvedBehaviour.Body]
    private var visits = ProcedureVisits()

    init(_ statements: [TypedStatement], _ procedures: [String: ResolvedBehaviour.Body]) {
        self.procedures = procedures
        visit(statements, Circumstances())
    }

    private mutating func visit(_ statements: [TypedStatement], _ known: Circumstances) {
        var known = known
        for statement in statements {
            performAll(in: statement, known)
            if let (cause, place) = statement.failure {
                let cause = cause.substituting(known.values)
                found.append(
                    FailurePath(
                        place: place,
                        cause: cause,
                        around: known.around,
                        places: known.places,
                        definitions: known.definitions
                    )
                )
            }
            for body in known.bodies(of: statement) { visit(body.statements, body.known) }
            known.pass(statement)
        }
    }

    private mutating func performAll(in statement: TypedStatement, _ known: Circumstances) {
        if case .perform(let name, let arguments) = statement.kind { perform(name, arguments, known) }
        statement.walkExpressions { part in
            if case .procedure(let name, let arguments) = part.kind { perform(name, arguments, known) }
        }
    }

    private mutating func perform(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ known: Circumstances
    ) {
        guard let body = procedures[name], !body.errors.isEmpty, visits.enter(name) else { return }
        visit(body.statements, known.performing(name, arguments))
    }
}

extension FailurePath.Cause {
    fileprivate var expressions: [TypedExpression] {
        switch self {
        case .always: []
        case .condition(let value), .missing(let value), .absent(let value): [value]
        }
    }

    fileprivate func substituting(_ values: [String: TypedExpression]) -> Self {
        switch self {
        case .always: .always
        case .condition(let condition): .condition(condition.substituting(values))
        case .missing(let value): .missing(value.substituting(values))
        case .absent(let value): .absent(value.substituting(values))
        }
    }
}

extension Circumstances.Surrounding {
    fileprivate var expressions: [TypedExpression] {
        switch self {
        case .condition(let condition, _): [condition]
        case .present(let value, let condition, _): [value] + [condition].compactMap(\.self)
        case .item(_, let list): [list]
        }
    }
}

extension TypedStatement {
    /// Why and where it fails itself.
    fileprivate var failure: (FailurePath.Cause, FailurePlace)? {
        switch kind {
        case .fail(_, let condition, let place): (condition.map { .condition($0) } ?? .always, place)
        case .failUnlessPresent(_, let variable, let place): (.missing(.variable(variable, at: location)), place)
        case .letOrFail(_, let value, _, let place): (.absent(value), place)
        case .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform, .after, .return:
            nil
        }
    }
}
