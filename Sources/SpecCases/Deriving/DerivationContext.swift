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
    /// The types with `checks`, and those that such a one is in.
    let checking: TypeReach
    /// The ids of the overloads whose arguments are held to a rule that looks at what is left to defaults.
    let looksAtDefaults: Set<String>
    /// The texts and numbers that behaviour compares others with, and those with which stores begin.
    let comparedValues: Set<String>

    /// The figures of the spec, of which none is changed.
    let figures: ConfiguredFigures

    // Many examples start from the same fixture, many fixtures call the same methods, and many methods stand behind the
    // same gates.
    private let preparations = OncePerKey<String?, Preparation>()
    private let calledChanges = OncePerKey<CalledInSetup, [BehaviourTrace.Change]>()
    private let gateReads = OncePerKey<[String], GateReads>()

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
        checking = TypeReach(index, where: { _ in false }, orType: { !$0.demands.checks.isEmpty })
        looksAtDefaults = Self.looksAtDefaults(index)
        comparedValues = behaviour.comparedValues.union(behaviour.firstValues(of: index.specification.state))
        figures = ConfiguredFigures(index, behaviour)
    }

    /// Where values are measured as JSON or may be empty records, and where one that is left out counts as given with
    /// others.
    private static func looksAtDefaults(_ index: SpecificationIndex) -> Set<String> {
        let looks = { (field: Field) in
            field.limits.contains(where: \.measuresJSON) || field.emptyIsMissing && field.holdsFields(index)
        }
        let holders = TypeReach(index, where: looks)
        let overloads = index.specification.methods.flatMap(\.overloads).filter { overload in
            let groups = (overload.atLeastOne + overload.notTogether).flatMap(\.value)
            return overload.parameters.contains { parameter in
                looks(parameter) || holders.contains(parameter.type.value)
                    || (parameter.defaultValue != nil || parameter.holdsFields(index))
                        && groups.contains(parameter.name.value)
            }
        }
        return Set(overloads.map(\.id))
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
        checking = other.checking
        looksAtDefaults = other.looksAtDefaults
        comparedValues = other.comparedValues
        figures = other.figures
    }

    /// An error by name; nil stands for the product's argument error.
    func error(_ name: String?) -> StepDraft.ErrorReference {
        let name = name ?? specification.product.argumentError.value
        return .init(name: name, code: index.errors[name]?.code)
    }

    /// Whether the `checks` of a record ask about one of its fields.
    func checks(of type: TypeReference, askAbout field: String) -> Bool {
        guard case .named(let name) = type.unwrapped else { return false }
        return behaviour.typeChecks[name]?.asks(about: field) ?? false
    }

    /// What can happen in the body of an overload.
    func trace(of overload: Overload) -> BehaviourTrace { BehaviourTrace(overload, behaviour) }

    /// What some gates ask about.
    func reads(of gates: [String]) -> GateReads {
        gateReads.value(of: gates) { GateReads(gates, behaviour) }
    }

    /// What a fixture has done; without one, nothing has happened.
    func preparation(_ fixture: String?) -> Preparation {
        preparations.value(of: fixture) { Preparation(fixture, self) }
    }

    /// What a step of a preparation may change, at once or later: its gates and its body, or what remains of it where it
    /// fails.
    func changes(of step: ScenarioStep) -> [BehaviourTrace.Change] {
        guard let target = step.action.performed?.target.value, let overload = index.overloads[target] else {
            return []
        }
        let isFailing = step.fails != nil
        return calledChanges.value(of: CalledInSetup(overload: target, isFailing: isFailing)) {
            if isFailing { return BehaviourTrace(failed: overload, behaviour).allChanges }
            let gates = index.owners[target].map { specification.gateNames(before: $0) } ?? []
            return gates.flatMap { BehaviourTrace(gate: $0, behaviour).allChanges } + trace(of: overload).allChanges
        }
    }

    /// What is called in a preparation, and whether the call fails.
    private struct CalledInSetup: Hashable {
        let overload: String
        let isFailing: Bool
    }
}

extension Limit {
    /// Whether it counts the bytes of JSON.
    fileprivate var measuresJSON: Bool {
        if case .range(_, _, unit: .encodedBytes) = rule { true } else { false }
    }
}

extension Field {
    /// Whether its values are records, which may be more than what is written of them.
    fileprivate func holdsFields(_ index: SpecificationIndex) -> Bool {
        index.fields(of: type.value.unwrapped) != nil
    }
}
