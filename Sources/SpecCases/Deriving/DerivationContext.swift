import SDKSpec

/// What derived cases are made from.
struct DerivationContext: Sendable {
    let specification: Specification
    let index: SpecificationIndex
    let behaviour: ResolvedBehaviour
    /// The ids of all facts: a case never names another.
    let facts: Set<FactID>
    /// The types in which something is limited.
    let limited: TypeReach
    /// The texts and numbers that behaviour compares others with.
    let comparedValues: Set<String>

    init(_ index: SpecificationIndex, behaviour: ResolvedBehaviour, facts: [Fact]) {
        specification = index.specification
        self.index = index
        self.behaviour = behaviour
        self.facts = Set(facts.map(\.id))
        limited = TypeReach(index) { !$0.limits.isEmpty }
        comparedValues = behaviour.comparedValues
    }

    /// An error by name; nil stands for the product's argument error.
    func error(_ name: String?) -> StepDraft.ErrorReference {
        let name = name ?? specification.product.argumentError.value
        return .init(name: name, code: index.errors[name]?.code)
    }

    /// What can happen in the body of an overload.
    func trace(of overload: Overload) -> BehaviourTrace { BehaviourTrace(overload, behaviour) }

    /// The steps of a fixture, those of the fixtures that it builds on first.
    func steps(of fixture: String?) -> [ScenarioStep] {
        var steps: [ScenarioStep] = []
        var visited: Set<String> = []
        var current = fixture
        while let name = current, visited.insert(name).inserted, let declared = index.fixtures[name] {
            steps = declared.steps + steps
            current = declared.given?.value
        }
        return steps
    }
}
