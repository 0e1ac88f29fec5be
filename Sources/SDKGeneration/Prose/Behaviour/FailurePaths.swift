import SDKSpec

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
            statement.visitPerformed { perform($0, $1, known) }
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

    private mutating func perform(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ known: Circumstances
    ) {
        guard let body = procedures[name], !body.errors.isEmpty, visits.enter(name) else { return }
        visit(body.statements, known.performing(name, arguments))
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
