/// Lists everything that a spec claims, a fact at a time.
///
/// The order is that of the spec: methods with all that belongs to them, then gates, types, errors, events and
/// constants. Of several facts with one id the first counts, so every id is unique.
public struct FactCollector: Sendable {
    private let specification: Specification
    private let behaviour: ResolvedBehaviour
    private let status: FactStatusRule
    private let reach: ModelReach
    /// Why each gate is believed.
    private let gates: [String: Provenance]
    /// The procedures that each procedure performs itself.
    private let performed: [String: [String]]
    private var facts: [Fact] = []
    /// Facts whose id another one had before, from another place.
    private var repeated: [Fact] = []
    private var ids: [String: SourceLocation] = [:]

    /// The facts of a spec.
    public static func facts(of specification: Specification, behaviour: ResolvedBehaviour) -> [Fact] {
        collected(specification, behaviour).facts
    }

    /// The facts of a spec, and those that were passed over since another one has their id.
    static func collected(
        _ specification: Specification,
        _ behaviour: ResolvedBehaviour
    ) -> (facts: [Fact], repeated: [Fact]) {
        var collector = FactCollector(specification, behaviour)
        let empty = collector
        // Methods claim the most by far, and none needs to know what another one claims.
        let ofMethods = specification.methods.mapSideBySide { method in
            var collector = empty
            collector.collect(method)
            return (collector.facts, collector.repeated)
        }
        for (facts, repeated) in ofMethods {
            for fact in facts { collector.add(fact) }
            collector.repeated += repeated
        }
        specification.gates.forEach { collector.collect($0) }
        specification.types.forEach { collector.collect($0) }
        specification.errors.forEach { collector.collect($0) }
        specification.events.forEach { collector.collect($0) }
        specification.constants.forEach { collector.collect($0) }
        return (collector.facts, collector.repeated)
    }

    private init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        self.specification = specification
        self.behaviour = behaviour
        status = FactStatusRule(specification)
        reach = ModelReach(specification, behaviour)
        gates = specification.gates.reduce(into: [:]) { $0[$1.name.value] = $1.provenance }
        performed = behaviour.procedures.mapValues { BehaviourEffects.performed(by: $0.statements) }
    }

    private mutating func add(
        _ id: String,
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

// MARK: - Methods

extension FactCollector {
    private mutating func collect(_ method: MethodDeclaration) {
        let name = method.name.value
        // Of a call that isn't modelled nothing can be told.
        let isModelled = method.overloads.contains { $0.behaviour != nil }
        func add(
            _ id: String,
            _ kind: Fact.Kind,
            _ value: String,
            unit: String? = nil,
            because provenance: Provenance? = nil,
            at location: SourceLocation,
            isWithinBudget: Bool = true
        ) {
            let provenance = provenance ?? method.provenance
            let isTestable = isModelled && isWithinBudget
            self.add(id, kind, value, unit: unit, because: provenance, at: location, isTestable: isTestable)
        }
        for gate in method.gates {
            // A gate says itself which calls have to pass it.
            let provenance = self.gates[gate.value] ?? Provenance.conclusion(from: method.provenance)
            add(FactID.gate(method: name, gate: gate.value), .gate, gate.value, because: provenance, at: gate.location)
        }
        if let edition = method.edition {
            add(FactID.edition(method: name), .edition, edition.value, at: edition.location)
        }
        if let rate = method.rate {
            let id = FactID.rate(method: name)
            let location = method.sharedRate?.location ?? rate.location
            let unit = rate.unitText(at: name)
            let isShort = rate.calls <= CaseBudget.mostCalls
            add(
                id,
                .rate,
                "\(rate.calls)",
                unit: unit,
                because: rate.provenance,
                at: location,
                isWithinBudget: isShort
            )
        }
        if let quota = method.quota {
            let id = FactID.quota(method: name)
            let isSmall = quota.maximum.isEmpty || quota.maximum.contains { $0.count <= CaseBudget.mostCalls }
            add(
                id,
                .quota,
                quota.valueText,
                because: quota.provenance,
                at: quota.location,
                isWithinBudget: isSmall
            )
        }
        method.overloads.forEach { collect($0, of: method) }
    }

    private mutating func collect(_ overload: Overload, of method: MethodDeclaration) {
        for parameter in overload.parameters { collect(parameter, of: overload, because: method.provenance) }
        let isModelled = overload.behaviour != nil
        let combinations =
            overload.atLeastOne.enumerated().map { (FactID.atLeastOne(overload: overload.id, number: $0 + 1), $1) }
            + overload.notTogether.enumerated().map { (FactID.notTogether(overload: overload.id, number: $0 + 1), $1) }
        for (id, group) in combinations {
            let value = group.value.joined(separator: ", ")
            add(id, .combination, value, because: method.provenance, at: group.location, isTestable: isModelled)
        }
        for failure in behaviour.failures[overload.id] ?? [] {
            let provenance = failure.provenance ?? .conclusion(from: method.provenance)
            add(failure.fact, .failure, failure.error, because: provenance, at: failure.location)
        }
        guard let body = behaviour.overloads[overload.id] else { return }
        let remaining = behaviour.failed[overload.id]?.statements ?? []
        let bodies = bodies(reachedFrom: body.statements) + bodies(reachedFrom: remaining)
        for event in behaviour.events(of: overload.id) {
            let id = FactID.event(overload: overload.id, event: event)
            let provenance = bodies.lazy.compactMap { $0.provenance(ofEvent: event) }.first
            let believed = provenance ?? .conclusion(from: method.provenance)
            add(id, .event, event, because: believed, at: overload.location)
        }
        if overload.returns.value != .void {
            let id = FactID.answer(overload: overload.id)
            let value = overload.returns.value.description
            add(id, .answer, value, because: method.provenance, at: overload.returns.location)
        }
    }

    /// The statements themselves and the bodies of the procedures that they perform, the nearest first: the first `emit`
    /// of an event that says so itself tells why the event is believed.
    private func bodies(reachedFrom statements: [TypedStatement]) -> [[TypedStatement]] {
        var bodies = [statements]
        var waiting = BehaviourEffects.performed(by: statements)
        var visited: Set<String> = []
        while !waiting.isEmpty {
            let next = waiting.filter { visited.insert($0).inserted }
            bodies += next.compactMap { behaviour.procedures[$0]?.statements }
            waiting = next.flatMap { performed[$0] ?? [] }
        }
        return bodies
    }

    private mutating func collect(_ parameter: Field, of overload: Overload, because inherited: Provenance?) {
        let provenance = parameter.provenance ?? inherited
        let name = parameter.name.value
        let isModelled = overload.behaviour != nil
        if parameter.isRequired {
            let id = FactID.required(overload: overload.id, parameter: name)
            let value = parameter.emptyIsMissing ? "required and not empty" : "required"
            let provenance = parameter.emptyIsMissing ? emptiness(of: parameter, because: inherited) : provenance
            add(id, .required, value, because: provenance, at: parameter.name.location, isTestable: isModelled)
        }
        if let value = parameter.defaultValue {
            let id = FactID.defaultValue(overload: overload.id, parameter: name)
            let text = value.value.text
            add(id, .defaultValue, text, because: provenance, at: value.location, isTestable: isModelled)
        }
        if let edition = parameter.edition {
            let id = FactID.edition(overload: overload.id, parameter: name)
            add(id, .edition, edition.value, because: provenance, at: edition.location, isTestable: isModelled)
        }
        collectLimits(of: parameter, owner: overload.id, because: provenance, isTestable: isModelled)
    }

    /// Why an empty value counts as missing: what is said of the parameter, or of all parameters of the product.
    private func emptiness(of parameter: Field, because inherited: Provenance?) -> Provenance? {
        if let provenance = parameter.provenance { return provenance }
        if let whole = specification.product.emptyIsMissing { return whole.joined(with: inherited) }
        return .conclusion(from: inherited)
    }

    private mutating func collectLimits(
        of field: Field,
        owner: String,
        because provenance: Provenance?,
        isTestable: Bool
    ) {
        for limit in field.limits {
            let id = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
            let provenance = limit.provenance ?? provenance
            add(
                id,
                .limit,
                limit.valueText,
                unit: limit.unitText,
                because: provenance,
                at: limit.location,
                isTestable: isTestable && limit.isWithinBudget
            )
        }
    }
}

// MARK: - Declarations

extension FactCollector {
    private mutating func collect(_ gate: GateDeclaration) {
        for failure in behaviour.failures[FactID.gate(gate.name.value)] ?? [] {
            let provenance = failure.provenance ?? gate.provenance
            add(failure.fact, .failure, failure.error, because: provenance, at: failure.location)
        }
    }

    /// What a type demands of its values wherever they are arguments.
    private mutating func collectDemands(of type: TypeDeclaration) {
        let name = type.name.value
        let isReached = reach.types.contains(name)
        if let location = type.demands.closed {
            let id = FactID.closed(type: name)
            add(id, .limit, "closed", because: type.provenance, at: location, isTestable: isReached)
        }
        if let pattern = type.demands.pattern {
            let id = FactID.pattern(type: name)
            add(id, .limit, pattern.value, because: type.provenance, at: pattern.location, isTestable: isReached)
        }
        for failure in behaviour.typeChecks[name] == nil ? [] : behaviour.failures[name] ?? [] {
            let provenance = failure.provenance ?? type.provenance
            add(failure.fact, .failure, failure.error, because: provenance, at: failure.location, isTestable: isReached)
        }
    }

    private mutating func collect(_ type: TypeDeclaration) {
        collectDemands(of: type)
        switch type.shape {
        case .enumeration(_, let values):
            for value in values {
                let id = FactID.value(type: type.name.value, value: value.name.value)
                let text = "\(value.constant ?? value.name.value) = \(value.wire)"
                let provenance = value.provenance ?? type.provenance
                // Most values only name what others may have sent: one that no case sends or expects isn't a gap.
                add(id, .value, text, because: provenance, at: value.name.location, isTestable: false)
            }
        case .record(let fields):
            for field in fields {
                collectLimits(
                    of: field,
                    owner: type.name.value,
                    because: field.provenance ?? type.provenance,
                    isTestable: reach.types.contains(type.name.value)
                )
            }
        case .identifier, .union:
            break
        }
    }

    private mutating func collect(_ error: ErrorDeclaration) {
        let id = FactID.error(error.name.value)
        let value = error.code.map { String($0) } ?? "no code"
        let isReached = reach.errors.contains(error.name.value)
        add(id, .error, value, because: error.provenance, at: error.name.location, isTestable: isReached)
    }

    private mutating func collect(_ event: EventDeclaration) {
        guard event.payload.value != .void else { return }
        add(
            FactID.payload(event: event.name.value),
            .payload,
            event.payload.value.description,
            because: event.provenance,
            at: event.payload.location,
            isTestable: reach.events.contains(event.name.value)
        )
    }

    private mutating func collect(_ constant: ConstantDeclaration) {
        let id = FactID.constant(constant.name.value)
        let unit = constant.unit.isEmpty ? nil : constant.unit
        let value = constant.value.value.text
        add(id, .constant, value, unit: unit, because: constant.provenance, at: constant.value.location)
    }
}

extension [TypedStatement] {
    /// Why the first `emit` of an event among the statements is believed, if it says so itself.
    fileprivate func provenance(ofEvent event: String) -> Provenance? {
        var provenance: Provenance?
        walk { statement in
            if case .emit(event, _, _) = statement.kind { provenance = provenance ?? statement.provenance }
        }
        return provenance
    }
}

extension Rate {
    /// What a rate counts: `calls in 5 s, per user, with those of setAttributes`.
    package func unitText(at method: String) -> String {
        let others = partners(of: method)
        let together = others.isEmpty ? "" : ", with those of \(others.joined(separator: ", "))"
        return "calls in \(seconds) s, per \(scope.rawValue)\(together)"
    }
}

extension Limit {
    /// Whether a value at one of the bounds can be made.
    fileprivate var isWithinBudget: Bool {
        guard case .range(let minimum, let maximum, let unit) = rule, unit != .value else { return true }
        let bounds = [minimum, maximum].compactMap(\.self)
        return bounds.isEmpty || bounds.contains { $0 < CaseBudget.largestSize }
    }
}

extension Quota {
    /// What the quota claims: `20`, by edition `free 10, premium 20`, or the name of a constant.
    package var valueText: String {
        if let constant { return constant.value }
        return
            maximum
            .map { $0.edition == "*" ? "\($0.count)" : "\($0.edition) \($0.count)" }
            .joined(separator: ", ")
    }
}
