import SDKSpec

/// Says what to do about each failure, by its fact, where the statement tells: what isn't in a store, a method puts there;
/// what is too much, can be made less.
struct FailureRemedies: Sendable {
    private var remedies: [FactID: String] = [:]

    init(_ input: GenerationInput, _ uses: StoreUses) {
        let behaviour = input.behaviour
        let kept = RemedyProse.Kept(input, uses)
        for (owner, failures) in behaviour.failures where !failures.isEmpty {
            let prose = RemedyProse(kept, of: owner, given: input.index.parameters(of: owner))
            let paths = FailurePaths(behaviour.statements(of: owner), behaviour.procedures).found
            let byPlace = Dictionary(grouping: paths, by: \.place)
            for failure in failures { remedies[failure.fact] = prose.remedy(against: byPlace[failure.place] ?? []) }
        }
    }

    /// What to do about a failure; nil where its statement doesn't tell.
    func remedy(of failure: Failure) -> String? { remedies[failure.fact] }
}
