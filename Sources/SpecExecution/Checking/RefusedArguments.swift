import SDKRuntime
import SDKSpec
import SpecCases
import SpecContracts

/// Examples and steps that say that a call succeeds, though what is asked of its arguments together refuses it: `checks`,
/// `atLeastOne`, `notTogether`, that a union is what its tag says. (What is asked of each argument by itself is looked at where the spec is checked.)
public struct RefusedArguments: Sendable {
    private let specification: Specification
    private let index: SpecificationIndex
    private let behaviour: ResolvedBehaviour
    private let facts: [String: SourceLocation]
    /// The overloads whose arguments something is asked of together, by their ids.
    private let demanding: [String: SpecMethod]
    /// A finding for each call that is refused, where it stands.
    public private(set) var findings: [Diagnostic] = []

    /// Looks at a spec that has passed every check.
    public init(_ checked: CheckedSpecification) {
        specification = checked.specification
        index = checked.index
        behaviour = checked.behaviour
        facts = Dictionary(checked.facts.map { ($0.id.rawValue, $0.location) }) { first, _ in first }
        demanding = Self.methods(specification, SpecCompiler(index, checked.behaviour))
        guard !demanding.isEmpty else { return }
        let stories = specification.fixtures.map(\.steps) + specification.scenarios.map(\.steps)
        findings = examples + stories.mapSideBySide(steps).flatMap(\.self)
    }

    private static func methods(_ specification: Specification, _ compiler: SpecCompiler) -> [String: SpecMethod] {
        let data = ContractData(compiler.index, compiler.behaviour)
        let recordsAsk = specification.types.contains { !$0.demands.checks.isEmpty }
        var methods: [String: SpecMethod] = [:]
        var types: TypeContracts?
        for method in specification.calls {
            for overload in method.overloads {
                let holdsTypes = recordsAsk && data.holdsTypes(overload)
                let parameters = compiler.types.fields(overload.parameters)
                    .map { compiler.fixed.withDefault($0, owner: overload.id) }
                let mayDisagree = compiler.types.hasUnionDefaults || parameters.contains(where: \.mayDisagree)
                guard holdsTypes || overload.asksTogether || mayDisagree else { continue }
                if holdsTypes, types == nil { types = TypeContracts(data.types.json) }
                methods[overload.id] = SpecMethod(
                    contract: MethodContract(
                        data.contract(of: overload, method).json,
                        types: holdsTypes ? types ?? TypeContracts() : TypeContracts()
                    ),
                    parameters: parameters,
                    body: nil,
                    whenFailed: nil,
                    reading: compiler.reading
                )
            }
        }
        return methods
    }

    private var examples: [Diagnostic] {
        specification.methods.flatMap(\.overloads).compactMap { overload in
            overload.example.flatMap { finding($0.arguments, of: overload.id, at: $0.location) }
        }
    }

    /// The calls of a story up to where it changes a figure, on which checks may depend.
    @Sendable private func steps(_ steps: [ScenarioStep]) -> [Diagnostic] {
        steps.prefix { !$0.isConfiguring }.compactMap { step in
            guard step.fails == nil, let performed = step.action.performed,
                let overload = index.overload(of: step.action)
            else { return nil }
            return (1...min(step.times, Self.mostTimes)).lazy.compactMap { number in
                finding(performed.arguments, number, of: overload.id, at: performed.target.location)
            }.first
        }
    }

    /// How many times of a step that is done several times are looked at.
    private static let mostTimes = 100

    private func finding(
        _ arguments: [ExampleMember],
        _ number: Int = 1,
        of overload: String,
        at location: SourceLocation
    ) -> Diagnostic? {
        guard let method = demanding[overload], let declared = index.overloads[overload],
            let given = wire(arguments, number, of: declared),
            let values = try? method.arguments(of: WireRequest(method: overload, arguments: given))
        else { return nil }
        let arguments = method.wire(of: values)
        if let disagreement = arguments.disagreement {
            return finding(method.contract.violation(disagreement), notes: [], at: location)
        }
        guard let refusal = method.contract.violations(in: arguments.wire).first, let fact = refusal.fact else {
            return nil
        }
        return finding(refusal, notes: [Diagnostic.Note("`\(fact)` stands here", at: facts[fact])], at: location)
    }

    private func finding(_ refusal: SDKError, notes: [Diagnostic.Note], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            rule: CaseRules.refusedArguments,
            "no call with these arguments succeeds: \(refusal.message)",
            at: location,
            notes: notes
        )
    }

    /// The arguments as they travel; nil where only a running case knows them.
    private func wire(_ arguments: [ExampleMember], _ number: Int, of overload: Overload) -> WireValue? {
        CaseValue.arguments(arguments, of: overload, counting: number, index, behaviour).filled().wire
    }
}

extension Overload {
    /// Whether something is asked of the arguments together.
    fileprivate var asksTogether: Bool { !checks.isEmpty || !atLeastOne.isEmpty || !notTogether.isEmpty }
}

extension ScenarioStep {
    fileprivate var isConfiguring: Bool {
        if case .configure = action { true } else { false }
    }
}
