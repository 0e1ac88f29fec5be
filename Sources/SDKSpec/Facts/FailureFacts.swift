/// Finds the failures that a body can end in, those of the procedures that it performs included.
struct FailureFacts {
    private typealias Place = (id: String, error: String, statement: TypedStatement)

    let procedures: [String: ResolvedBehaviour.Body]

    /// The failures of a body in the order in which they are reached; with it the second one with an error and those
    /// after it are counted.
    ///
    /// - Parameter owner: What the ids of the facts begin with: the overload's id, or `gate.` and the gate's name.
    func failures(of statements: [TypedStatement], owner: String) -> [Failure] {
        var visited: Set<String> = []
        var counts: [String: Int] = [:]
        return collect(statements, visited: &visited).map { place in
            let number = counts[place.error, default: 0] + 1
            counts[place.error] = number
            return Failure(
                place: place.id,
                number: number,
                fact: FactID.failure(owner: owner, error: place.error, number: number),
                error: place.error,
                location: place.statement.location,
                provenance: place.statement.provenance
            )
        }
    }

    private func collect(_ statements: [TypedStatement], visited: inout Set<String>) -> [Place] {
        statements.flatMap { collect($0, visited: &visited) }
    }

    private func collect(_ statement: TypedStatement, visited: inout Set<String>) -> [Place] {
        var failures: [Place] = []
        // What a statement computes, it computes before it fails or looks into its blocks.
        for expression in statement.expressions {
            var procedures: [String] = []
            expression.walk { if case .procedure(let name, _) = $0.kind { procedures.append(name) } }
            for procedure in procedures { failures += collect(procedure: procedure, visited: &visited) }
        }
        switch statement.kind {
        case .fail(let error, _, let place), .failUnlessPresent(let error, _, let place),
            .bindOrFail(_, _, let error, let place):
            failures.append((place, error, statement))
        case .perform(let procedure, _):
            failures += collect(procedure: procedure, visited: &visited)
        default:
            break
        }
        return failures + collect(statement.children, visited: &visited)
    }

    /// A procedure fails with the same facts however often it is performed; one look also ends recursion.
    private func collect(procedure: String, visited: inout Set<String>) -> [Place] {
        guard visited.insert(procedure).inserted, let body = procedures[procedure] else { return [] }
        return collect(body.statements, visited: &visited)
    }
}
