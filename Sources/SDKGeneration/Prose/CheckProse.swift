import SDKSpec

/// Says what is asked of the fields of records, and of the arguments of calls, together.
struct CheckProse: Sendable {
    private let reasons: FailureReasons
    private let behaviour: ResolvedBehaviour

    /// For the checks of types.
    init(_ input: GenerationInput, of types: [TypeDeclaration]) {
        let owners = types.filter { !$0.demands.checks.isEmpty }.map { BehaviourOwner.type($0.name.value) }
        self.init(input, owners)
    }

    /// For the checks of calls.
    init(_ input: GenerationInput, of overloads: [Overload]) {
        self.init(input, overloads.filter { !$0.checks.isEmpty }.map { .call($0.id) })
    }

    private init(_ input: GenerationInput, _ owners: [BehaviourOwner]) {
        reasons = FailureReasons(input, of: Set(owners))
        behaviour = input.behaviour
    }

    /// What is asked of the fields of a record, a sentence for each check.
    func sentences(of type: TypeDeclaration) -> [String] {
        (behaviour.failures[.type(type.name.value)] ?? []).compactMap(sentence)
    }

    /// What is asked of the arguments of a call, a sentence for each check.
    func sentences(of overload: Overload) -> [String] {
        let places = Set(behaviour.checks[overload.id]?.statements.flatMap(\.failurePlaces) ?? [])
        return (behaviour.failures[.call(overload.id)] ?? []).filter { places.contains($0.place) }.compactMap(sentence)
    }

    private func sentence(_ failure: Failure) -> String? {
        reasons.reason(of: failure).map { "Ends in `\(failure.error)` if \($0.lowerFirst)." }
    }
}
