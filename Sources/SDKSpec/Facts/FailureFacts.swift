/// Finds the failures that a body can end in, those of the procedures that it performs included, and of those by which an
/// event that it emits says what it carries.
struct FailureFacts {
    private typealias Place = (place: FailurePlace, statement: TypedStatement)

    /// What matters here of a body.
    private enum Step: Sendable {
        case fails(Place)
        case performs(String)
    }

    private let procedures: [String: [Step]]
    /// The procedures by which events say what they carry.
    private let carried: [String: [String]]

    init(procedures: [String: ResolvedBehaviour.Body], carries: [String: TypedExpression]) {
        let carried = carries.mapValues(\.procedures)
        let steps = Array(procedures).mapSideBySide { ($0.key, Self.steps(of: $0.value.statements, carried)) }
        self.procedures = Dictionary(uniqueKeysWithValues: steps)
        self.carried = carried
    }

    /// The failures of a body in the order in which they are reached; with it the second one with an error and those
    /// after it are counted.
    ///
    /// - Parameters:
    ///   - owner: What the body belongs to.
    ///   - asked: The procedures that are performed before it.
    func failures(of statements: [TypedStatement], owner: BehaviourOwner, behind asked: [String] = []) -> [Failure] {
        var visited: Set<String> = []
        var counts: [String: Int] = [:]
        var places: Set<FailurePlace> = []
        // A failure that is looked at condition by condition is one all the same.
        let steps = asked.map(Step.performs) + Self.steps(of: statements, carried)
        return collect(steps, visited: &visited).filter { places.insert($0.place).inserted }.map {
            place,
            statement in
            let number = counts[place.error, default: 0] + 1
            counts[place.error] = number
            return Failure(
                place: place,
                number: number,
                fact: FactID.failure(of: owner, error: place.error, number: number),
                location: statement.location,
                provenance: statement.provenance
            )
        }
    }

    private func collect(_ steps: [Step], visited: inout Set<String>) -> [Place] {
        var places: [Place] = []
        for step in steps {
            switch step {
            case .fails(let place): places.append(place)
            case .performs(let procedure):
                // A procedure fails with the same facts however often it is performed; one look also ends recursion.
                guard visited.insert(procedure).inserted, let body = procedures[procedure] else { continue }
                places += collect(body, visited: &visited)
            }
        }
        return places
    }

    private static func steps(of statements: [TypedStatement], _ carried: [String: [String]]) -> [Step] {
        var steps: [Step] = []
        for statement in statements {
            // What a statement computes, it computes before it fails or looks into its blocks.
            statement.walkExpressions { part in
                if case .procedure(let name, _) = part.kind { steps.append(.performs(name)) }
            }
            switch statement.kind {
            case .fail(_, _, let place), .failUnlessPresent(_, _, let place), .letOrFail(_, _, _, let place):
                steps.append(.fails((place, statement)))
            case .perform(let procedure, _): steps.append(.performs(procedure))
            case .emit(let event, _, nil): steps += carried[event, default: []].map(Step.performs)
            case .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .after,
                .return:
                break
            }
            steps += Self.steps(of: statement.children, carried)
        }
        return steps
    }
}
