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
    /// The procedures that each procedure performs itself.
    let performed: [String: [String]]
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
        var collector = FactCollector(index, behaviour)
        let empty = collector
        // Methods claim the most by far, and none needs to know what another one claims.
        let ofMethods = specification.methods.mapSideBySide { method in
            var collector = empty
            collector.collectMethod(method)
            return (collector.facts, collector.repeated)
        }
        for (facts, repeated) in ofMethods {
            for fact in facts { collector.add(fact) }
            collector.repeated += repeated
        }
        for control in specification.controls { collector.collectControl(control) }
        for gate in specification.gates { collector.collectGate(gate) }
        for type in specification.types { collector.collectType(type) }
        for error in specification.errors { collector.collectError(error) }
        for event in specification.events { collector.collectEvent(event) }
        for constant in specification.constants { collector.collectConstant(constant) }
        return (collector.facts, collector.repeated)
    }

    private init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        specification = index.specification
        self.behaviour = behaviour
        status = FactStatusRule(specification)
        reach = ModelReach(index, behaviour)
        gates = specification.gates.reduce(into: [:]) { $0[$1.name.value] = $1.provenance }
        performed = behaviour.procedures.mapValues { BehaviourEffects.performed(by: $0.statements) }
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
