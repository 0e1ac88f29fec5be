/// Lists everything that a spec claims, a fact at a time.
///
/// The order is that of the spec: methods with all that belongs to them, then controls, gates, types, errors, events and
/// constants. Of several facts with one id the first counts, so every id is unique.
public struct FactCollector: Sendable {
    private let ground: Ground
    /// What the facts belong to.
    private let holder: FactHolder
    private var list = FactList()

    /// What any fact may need to know, however small what claims it.
    private struct Ground: Sendable {
        let specification: Specification
        let behaviour: ResolvedBehaviour
        let status: FactStatusRule
        let reach: ModelReach
        let gates: [String: Provenance]
    }

    var specification: Specification { ground.specification }
    var behaviour: ResolvedBehaviour { ground.behaviour }
    var reach: ModelReach { ground.reach }
    /// Why each gate is believed.
    var gates: [String: Provenance] { ground.gates }

    /// The facts of a spec, and those that were passed over since another one has their id.
    package static func collected(
        _ index: SpecificationIndex,
        _ behaviour: ResolvedBehaviour
    ) -> (facts: [Fact], repeated: [Fact]) {
        let specification = index.specification
        let ground = Ground(
            specification: specification,
            behaviour: behaviour,
            status: FactStatusRule(specification),
            reach: ModelReach(index, behaviour),
            gates: specification.gates.reduce(into: [:]) { $0[$1.name.value] = $1.provenance }
        )
        // None needs to know what another one claims.
        let lists = Declaration.all(of: specification).mapSideBySide { declaration in
            var collector = FactCollector(ground: ground, holder: declaration.holder)
            collector.collect(declaration)
            return collector.list
        }
        var whole = FactList()
        for list in lists { whole.add(list) }
        return (withoutUnshownErrors(whole.facts, specification), whole.repeated)
    }

    /// No case is owed to an error that only facts end in to which none is.
    private static func withoutUnshownErrors(_ facts: [Fact], _ specification: Specification) -> [Fact] {
        let rules = RuleErrors(specification)
        let ends = rules.errors(of: facts.filter { !$0.isTestable })
        let unshown = ends.isEmpty ? ends : ends.subtracting(rules.errors(of: facts.filter(\.isTestable)))
        guard !unshown.isEmpty else { return facts }
        let errors = Set(unshown.map(FactID.error))
        return facts.map { errors.contains($0.id) ? $0.untestable : $0 }
    }

    /// Something that claims facts.
    private enum Declaration: Sendable {
        case method(MethodDeclaration)
        case control(ControlDeclaration)
        case gate(GateDeclaration)
        case type(TypeDeclaration)
        case error(ErrorDeclaration)
        case event(EventDeclaration)
        case constant(ConstantDeclaration)

        /// Every declaration of a spec, in the order of the facts.
        static func all(of specification: Specification) -> [Declaration] {
            var all = specification.methods.map(method) + specification.controls.map(control)
            all += specification.gates.map(gate) + specification.types.map(type)
            all += specification.errors.map(error) + specification.events.map(event)
            return all + specification.constants.map(constant)
        }

        /// The declaration, as what facts belong to.
        var holder: FactHolder {
            switch self {
            case .method(let method): .method(method.name.value)
            case .control(let control): .control(control.name.value)
            case .gate(let gate): .gate(gate.name.value)
            case .type(let type): .type(type.name.value)
            case .error(let error): .error(error.name.value)
            case .event(let event): .event(event.name.value)
            case .constant(let constant): .constant(constant.name.value)
            }
        }
    }

    private mutating func collect(_ declaration: Declaration) {
        switch declaration {
        case .method(let method): collectMethod(method)
        case .control(let control): collectControl(control)
        case .gate(let gate): collectGate(gate)
        case .type(let type): collectType(type)
        case .error(let error): collectError(error)
        case .event(let event): collectEvent(event)
        case .constant(let constant): collectConstant(constant)
        }
    }

    mutating func add(
        _ id: FactID,
        _ kind: Fact.Kind,
        _ value: String,
        unit: String? = nil,
        because provenance: Provenance?,
        at location: SourceLocation,
        isTestable: Bool = true
    ) {
        list.add(
            Fact(
                id: id,
                kind: kind,
                holder: holder,
                value: value,
                unit: unit,
                provenance: provenance,
                status: ground.status.status(of: id, provenance: provenance),
                location: location,
                isTestable: isTestable
            )
        )
    }
}

/// Facts, of which no two have one id.
private struct FactList: Sendable {
    private(set) var facts: [Fact] = []
    /// Facts whose id another one had before, from another place.
    private(set) var repeated: [Fact] = []
    private var ids: [FactID: SourceLocation] = [:]

    mutating func add(_ fact: Fact) {
        guard let first = ids[fact.id] else {
            ids[fact.id] = fact.location
            facts.append(fact)
            return
        }
        if first != fact.location { repeated.append(fact) }
    }

    mutating func add(_ other: FactList) {
        for fact in other.facts { add(fact) }
        repeated += other.repeated
    }
}
