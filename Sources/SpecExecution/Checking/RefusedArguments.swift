import SDKRuntime
import SDKSpec
import SpecCases
import SpecContracts

/// Examples and steps that say that a call succeeds, though what is asked of its arguments together refuses it: `checks`,
/// `atLeastOne`, `notTogether`, that a union is what its tag says. (What is asked of each argument by itself is looked at
/// where the spec is checked.) Of arguments that only a running case knows, such as what an earlier step saved, nothing
/// is assumed.
public struct RefusedArguments: Sendable {
    private let specification: Specification
    private let index: SpecificationIndex
    private let behaviour: ResolvedBehaviour
    private let facts: [String: SourceLocation]
    /// The figures as the spec says them.
    private let unchanged: ConfiguredFigures
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
        unchanged = ConfiguredFigures(index, behaviour)
        demanding = Self.methods(specification, SpecCompiler(index, checked.behaviour))
        guard !demanding.isEmpty else { return }
        let fixtures = specification.fixtures.map { ($0.given, $0.steps) }
        let stories = fixtures + specification.scenarios.map { ($0.given, $0.steps) }
        findings = examples + stories.mapSideBySide(steps).flatMap(\.self)
    }

    private static func methods(_ specification: Specification, _ compiler: SpecCompiler) -> [String: SpecMethod] {
        var maker = MethodMaker(compiler)
        let recordsAsk = specification.types.contains { !$0.demands.checks.isEmpty }
        var methods: [String: SpecMethod] = [:]
        for method in specification.calls {
            for overload in method.overloads {
                let mayDisagree =
                    compiler.types.hasUnionDefaults || maker.parameters(of: overload).contains(where: \.mayDisagree)
                guard overload.asksTogether || mayDisagree || recordsAsk && maker.holdsTypes(overload) else { continue }
                methods[overload.id] = maker.contractOnly(overload, of: method, withTypes: recordsAsk)
            }
        }
        return methods
    }

    private var examples: [Diagnostic] {
        specification.methods.flatMap(\.overloads).compactMap { overload in
            guard let example = overload.example else { return nil }
            let figures = figures(behind: example.given)
            guard figures.areKnown else { return nil }
            return finding(example.arguments, of: overload.id, with: figures.wire, at: example.location)
        }
    }

    /// The figures that a fixture leaves, on which checks may depend.
    private func figures(behind fixture: Located<String>?) -> ConfiguredFigures {
        var figures = unchanged
        guard let declared = fixture.flatMap({ index.fixtures[$0.value] }) else { return figures }
        for step in index.chain(of: declared).reversed().flatMap(\.steps) { figures.take(step) }
        return figures
    }

    /// The calls of a story, as long as the figures are known.
    @Sendable private func steps(_ story: (given: Located<String>?, steps: [ScenarioStep])) -> [Diagnostic] {
        var figures = figures(behind: story.given)
        var wire = figures.wire
        var findings: [Diagnostic] = []
        for step in story.steps {
            if case .configure = step.action {
                figures.take(step)
                wire = figures.wire
            }
            guard figures.areKnown else { break }
            guard step.fails == nil, let performed = step.action.performed,
                let overload = index.overload(of: step.action)
            else { continue }
            let found = (1...min(step.times, Self.mostTimes)).lazy.compactMap { number in
                finding(performed.arguments, number, of: overload.id, with: wire, at: performed.target.location)
            }
            if let first = found.first { findings.append(first) }
        }
        return findings
    }

    /// How many times of a step that is done several times are looked at.
    private static let mostTimes = 100

    private func finding(
        _ arguments: [ExampleMember],
        _ number: Int = 1,
        of overload: String,
        with figures: [String: WireValue],
        at location: SourceLocation
    ) -> Diagnostic? {
        guard let method = demanding[overload], let declared = index.overloads[overload] else { return nil }
        let known = known(arguments, number, of: declared)
        let request = WireRequest(method: overload, arguments: known.wire)
        guard let values = try? method.arguments(of: request, leavingOpen: known.open) else { return nil }
        var arguments = method.wire(of: values)
        if let disagreement = arguments.disagreement {
            return finding(method.contract.violation(disagreement), notes: [], at: location)
        }
        // Whatever they are, that they are there may be what is wrong.
        for name in known.certainlyGiven { arguments[name] = true }
        let refusal = method.contract.leavingOpen(known.open)
            .violations(in: arguments.wire, constants: figures).first
        guard let refusal = refusal ?? recordRefusal(of: known, by: method.contract, declared, with: figures),
            let fact = refusal.fact
        else { return nil }
        return finding(refusal, notes: [Diagnostic.Note("`\(fact)` stands here", at: facts[fact])], at: location)
    }

    /// What is wrong with the first record in arguments that aren't known as a whole.
    private func recordRefusal(
        of known: KnownArguments,
        by contract: MethodContract,
        _ overload: Overload,
        with figures: [String: WireValue]
    ) -> SDKError? {
        guard !known.open.isEmpty else { return nil }
        let records = GivenRecords(index, behaviour).records(in: known.given, of: overload, within: known.open)
        return records.lazy.compactMap { record in
            guard let checks = contract.types[record.type]?.checks, !checks.isEmpty else { return nil }
            let asked = MethodContract(
                id: contract.id,
                method: contract.method,
                checks: checks,
                argumentError: contract.argumentError
            )
            return asked.leavingOpen(record.fields.openNames)
                .violations(in: .object(record.fields.wire), constants: figures).first
        }.first
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

    private func known(_ arguments: [ExampleMember], _ number: Int, of overload: Overload) -> KnownArguments {
        let given = CaseValue.arguments(arguments, of: overload, counting: number, index, behaviour).filled()
        guard case .object(let members) = given else { return KnownArguments([], of: overload) }
        return KnownArguments(members, of: overload)
    }
}

extension Overload {
    /// Whether something is asked of the arguments together.
    fileprivate var asksTogether: Bool { !checks.isEmpty || !atLeastOne.isEmpty || !notTogether.isEmpty }
}

extension ConfiguredFigures {
    /// The figures that have changed, as they travel.
    fileprivate var wire: [String: WireValue] { values.compactMapValues(\.wire) }
}
