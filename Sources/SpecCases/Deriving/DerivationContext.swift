import SDKSpec

/// What derived cases are made from. A class, since every example that cases are derived from holds it.
final class DerivationContext: Sendable {
    let specification: Specification
    let index: SpecificationIndex
    let behaviour: ResolvedBehaviour
    /// The ids of the facts that there are to pin: a case never names another.
    let facts: Set<FactID>
    /// The types in which something is limited.
    let limited: TypeReach
    /// The types that are closed or have a pattern, and those that such a one is in.
    let demanding: TypeReach
    /// The types in which something is limited or demanded: values of others are refused for what isn't there alone.
    let restricted: TypeReach
    /// The texts and numbers that behaviour compares others with.
    let comparedValues: Set<String>

    init(_ index: SpecificationIndex, behaviour: ResolvedBehaviour, facts: [Fact]) {
        specification = index.specification
        self.index = index
        self.behaviour = behaviour
        self.facts = Set(facts.map(\.id))
        let isLimited = { (field: Field) in !field.limits.isEmpty }
        let isDemanding = { (type: TypeDeclaration) in type.demands.closed != nil || type.demands.pattern != nil }
        limited = TypeReach(index, where: isLimited)
        demanding = TypeReach(index, where: { _ in false }, orType: isDemanding)
        restricted = TypeReach(index, where: isLimited, orType: isDemanding)
        comparedValues = behaviour.comparedValues
    }

    /// The same, in which cases are derived for some facts alone.
    init(_ other: DerivationContext, only facts: Set<FactID>) {
        specification = other.specification
        index = other.index
        behaviour = other.behaviour
        self.facts = facts
        limited = other.limited
        demanding = other.demanding
        restricted = other.restricted
        comparedValues = other.comparedValues
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
