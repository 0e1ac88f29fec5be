/// Lists everything that a spec claims, a fact at a time.
///
/// The order is that of the spec: methods with all that belongs to them, then controls, gates, types, errors, events and
/// constants. Of several facts with one id the first counts, so every id is unique.
public struct FactCollector: Sendable {
    let specification: Specification
    let behaviour: ResolvedBehaviour
    let status: FactStatusRule
    let reach: ModelReach
    /// Why each gate is believed.
    let gates: [String: Provenance]
    private var facts: [Fact] = []
    /// Facts whose id another one had before, from another place.
    private var repeated: [Fact] = []
    private var ids: [FactID: SourceLocation] = [:]

    /// The facts of a spec.
    public static func facts(of specification: Specification, behaviour: ResolvedBehaviour) -> [Fact] {
        collected(SpecificationIndex(specification), behaviour).facts
    }

    /// The facts of a spec, and those that were passed over since another one has their id.
    static func collected(
        _ index: SpecificationIndex,
        _ behaviour: ResolvedBehaviour
    ) -> (facts: [Fact], repeated: [Fact]) {
        let specification = index.specification
        let empty = FactCollector(index, behaviour)
        // None needs to know what another one claims.
        let claims = Declaration.all(of: specification).mapSideBySide { declaration in
            var collector = empty
            collector.collect(declaration)
            return (collector.facts, collector.repeated)
        }
        var collector = empty
        for (facts, repeated) in claims {
            for fact in facts { collector.add(fact) }
            collector.repeated += repeated
        }
        return (collector.facts, collector.repeated)
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

    private init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        specification = index.specification
        self.behaviour = behaviour
        status = FactStatusRule(specification)
        reach = ModelReach(index, behaviour)
        gates = specification.gates.reduce(into: [:]) { $0[$1.name.value] = $1.provenance }
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
        add(
            Fact(
                id: id,
                kind: kind,
                value: value,
                unit: unit,
                provenance: provenance,
                status: status.status(of: id, provenance: provenance),
                location: location,
                isTestable: isTestable
            )
        )
    }

    private mutating func add(_ fact: Fact) {
        guard let first = ids[fact.id] else {
            ids[fact.id] = fact.location
            facts.append(fact)
            return
        }
        if !first.isSame(as: fact.location) { repeated.append(fact) }
    }
}
