import SDKSpec
import SpecCases
import Synchronization

/// What every output is made from: a spec that was read, checked and resolved.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class GenerationInput: Sendable {
    /// The spec.
    public let specification: Specification
    /// Its declarations by name.
    public let index: SpecificationIndex
    /// Its behaviour with every type known.
    public let behaviour: ResolvedBehaviour
    /// Everything that it claims, in order.
    public let facts: [Fact]
    /// What is generated, and how.
    public let options: GenerationOptions
    /// What calls look like on the wire, where that was recorded.
    public let recordings: Recordings
    /// The names that generated Swift uses.
    public let names: SwiftNames
    /// Says in words what the spec claims.
    let prose: SpecProse
    /// The limits of what types are made of.
    let nested: NestedLimits
    /// The functions of the protocol, lists in pages and the stream of events among them.
    let apiMembers: Set<String>

    // Deriving cases takes as long as reading the spec, and some outputs need none.
    private let derivedCases = Mutex<CasePlan?>(nil)

    /// Puts together what every output is made from, for a spec that has passed every check.
    public convenience init(
        _ checked: CheckedSpecification,
        options: GenerationOptions,
        recordings: Recordings = Recordings()
    ) {
        self.init(
            checked.index,
            behaviour: checked.behaviour,
            facts: checked.facts,
            options: options,
            recordings: recordings
        )
    }

    /// Puts it together for a spec whose declarations are known by name already.
    public init(
        _ index: SpecificationIndex,
        behaviour: ResolvedBehaviour,
        facts: [Fact],
        options: GenerationOptions,
        recordings: Recordings = Recordings()
    ) {
        let specification = index.specification
        self.specification = specification
        self.index = index
        self.behaviour = behaviour
        self.facts = facts
        self.options = options
        self.recordings = recordings
        prose = SpecProse(specification, behaviour)
        nested = NestedLimits(index)
        apiMembers = Set(
            ["events"]
                + specification.methods.flatMap { method in
                    [method.name.value] + method.overloads.compactMap { $0.paging?.name.value }
                }
        )
        names = SwiftNames(
            module: options.module,
            prefix: specification.product.prefix.value,
            types: specification.types
        )
    }

    /// The cases that the spec owes, derived once, when an output first asks for them.
    var cases: CasePlan {
        derivedCases.withLock { derived in
            let plan = derived ?? newCases
            derived = plan
            return plan
        }
    }

    /// The ids of the cases that cover each fact. The cases themselves are let go before that is put together, since they
    /// take as much memory as a part of the spec does: who asks for this comes last.
    func takeCoverage() -> [FactID: [CaseID]] {
        let pins = derivedCases.withLock { derived in
            let pins = (derived ?? newCases).pins
            derived = nil
            return pins
        }
        return CasePlan.coverage(of: pins)
    }

    private var newCases: CasePlan { CasePlan(index, behaviour: behaviour, facts: facts) }
}
