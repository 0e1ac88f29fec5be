import SDKSpec

/// Says in words when each failure happens, by its fact.
struct FailureReasons: Sendable {
    private var reasons: [FactID: String] = [:]
    private var explanations: [FactID: [String]] = [:]

    /// - Parameter owners: Whose failures are told; nil for those of all.
    init(_ input: GenerationInput, of owners: Set<BehaviourOwner>? = nil) {
        for (owner, failures) in input.behaviour.failures
        where !failures.isEmpty && owners?.contains(owner) ?? true {
            let paths = FailurePaths(input.behaviour.statements(of: owner), input.behaviour.procedures).found
            let prose = FailureProse(input, of: owner)
            let texts = Dictionary(grouping: paths, by: \.place).compactMapValues(prose.text)
            let names = ExplainedNames(input, of: owner)
            let byPlace = Dictionary(grouping: paths, by: \.place)
            for failure in failures {
                reasons[failure.fact] = texts[failure.place]
                guard let reason = texts[failure.place] else { continue }
                explanations[failure.fact] = byPlace[failure.place, default: []].flatMap { path in
                    names.sentences(on: reason, telling: path.expressions, path.definitions)
                }
            }
        }
    }

    /// When a failure happens, as a clause; nil where nothing more than the error's own summary is known.
    func reason(of failure: Failure) -> String? { reasons[failure.fact] }

    /// What the names that the clause has, and that the behaviour gives, stand for, as sentences; one may come twice.
    func explanations(of failure: Failure) -> [String] { explanations[failure.fact] ?? [] }
}

/// Writes the ways in which something comes to fail as clauses.
private struct FailureProse {
    private let circumstances: CircumstanceProse
    private var conditions: ConditionProse { circumstances.conditions }
    private var values: ValueProse { circumstances.values }

    /// Nobody reads on for longer: then the error's own summary has to do.
    private static let longestReason = 2_000

    init(_ input: GenerationInput, of owner: BehaviourOwner) {
        circumstances = CircumstanceProse(input, parameters: input.index.parameters(of: owner))
    }

    /// The ways that lead to one statement, each once. Nil where one of them says nothing, and where they are too many.
    func text(of paths: [FailurePath]) -> String? {
        var seen: Set<String> = []
        let texts = paths.map { circumstances.text($0.around, and: clause(of: $0.cause)) }
        if texts.contains("") { return nil }
        let text = texts.filter { seen.insert($0).inserted }.joined(separator: ", or ")
        return text.utf8.count > Self.longestReason ? nil : text
    }

    private func clause(of cause: FailurePath.Cause) -> Clause? {
        switch cause {
        case .always: nil
        case .condition(let condition): .condition(condition, holds: true)
        case .missing(let value): .text(conditions.presence(of: value, false))
        case .absent(let value): .text(absence(of: value))
        }
    }

    private func absence(of value: TypedExpression) -> String {
        switch value.kind {
        case .lookup(let base, let key): "\(values.noun(key)) isn't in \(values.noun(base))"
        case .comprehension(.first, let variable, let list, let body) where !body.isTrue:
            "there is no `\(variable)` in \(values.noun(list)) for which \(conditions.clause(body))"
        default: conditions.presence(of: value, false)  // Is missed as anything else is.
        }
    }
}
