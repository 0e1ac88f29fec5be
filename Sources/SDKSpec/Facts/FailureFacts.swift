/// Finds the failures that a body can end in, those of the procedures that it performs included.
struct FailureFacts {
    /// One failure.
    struct Failure {
        /// The id of the fact.
        let fact: String
        /// The error's name.
        let error: String
        /// Where it stands.
        let location: SourceLocation
        /// Why it is believed, if the statement says so itself.
        let provenance: Provenance?
    }

    let behaviour: ResolvedBehaviour

    /// The failures of an overload's body in the order of the text, each fact once.
    func failures(of statements: [TypedStatement], performedBy overload: String) -> [Failure] {
        var visited: Set<String> = []
        var seen: Set<String> = []
        return collect(statements, visited: &visited).compactMap { failure in
            let fact = FactID.failure(failure.fact, performedBy: overload)
            guard seen.insert(fact).inserted else { return nil }
            return Failure(
                fact: fact,
                error: failure.error,
                location: failure.location,
                provenance: failure.provenance
            )
        }
    }

    private func collect(_ statements: [TypedStatement], visited: inout Set<String>) -> [Failure] {
        statements.flatMap { collect($0, visited: &visited) }
    }

    private func collect(_ statement: TypedStatement, visited: inout Set<String>) -> [Failure] {
        var failures: [Failure] = []
        // What a statement computes, it computes before it fails or looks into its blocks.
        for expression in statement.expressions {
            var procedures: [String] = []
            expression.walk { if case .procedure(let name, _) = $0.kind { procedures.append(name) } }
            for procedure in procedures { failures += collect(procedure: procedure, visited: &visited) }
        }
        switch statement.kind {
        case .fail(let error, _, let fact), .failUnlessPresent(let error, _, let fact),
            .bindOrFail(_, _, let error, let fact):
            failures.append(
                Failure(fact: fact, error: error, location: statement.location, provenance: statement.provenance)
            )
        case .perform(let procedure, _):
            failures += collect(procedure: procedure, visited: &visited)
        default:
            break
        }
        return failures + collect(statement.children, visited: &visited)
    }

    /// A procedure fails with the same facts however often it is performed; one look also ends recursion.
    private func collect(procedure: String, visited: inout Set<String>) -> [Failure] {
        guard visited.insert(procedure).inserted, let body = behaviour.procedures[procedure] else { return [] }
        return collect(body.statements, visited: &visited)
    }
}
