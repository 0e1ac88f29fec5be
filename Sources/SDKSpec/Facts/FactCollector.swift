/// Lists everything that a spec claims, a fact at a time.
///
/// The order is that of the spec: methods with all that belongs to them, then gates, types, errors, events and
/// constants. Of several facts with one id the first counts, so every id is unique.
public struct FactCollector: Sendable {
    private let specification: Specification
    private let behaviour: ResolvedBehaviour
    private let status: FactStatusRule
    private var facts: [Fact] = []
    private var ids: Set<String> = []

    /// The facts of a spec.
    public static func facts(of specification: Specification, behaviour: ResolvedBehaviour) -> [Fact] {
        var collector = FactCollector(specification, behaviour)
        specification.methods.forEach { collector.collect($0) }
        specification.gates.forEach { collector.collect($0) }
        specification.types.forEach { collector.collect($0) }
        specification.errors.forEach { collector.collect($0) }
        specification.events.forEach { collector.collect($0) }
        specification.constants.forEach { collector.collect($0) }
        return collector.facts
    }

    private init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        self.specification = specification
        self.behaviour = behaviour
        status = FactStatusRule(specification)
    }

    private mutating func add(
        _ id: String,
        _ kind: Fact.Kind,
        _ value: String,
        unit: String? = nil,
        because provenance: Provenance?,
        at location: SourceLocation
    ) {
        guard ids.insert(id).inserted else { return }
        facts.append(
            Fact(
                id: id,
                kind: kind,
                value: value,
                unit: unit,
                provenance: provenance,
                status: status.status(of: id, provenance: provenance),
                location: location
            )
        )
    }
}

// MARK: - Methods

extension FactCollector {
    private mutating func collect(_ method: MethodDeclaration) {
        let name = method.name.value
        for gate in method.gates {
            let id = FactID.gate(method: name, gate: gate.value)
            add(id, .gate, gate.value, because: method.provenance, at: gate.location)
        }
        if let edition = method.edition {
            let id = FactID.edition(method: name)
            add(id, .edition, edition.value, because: method.provenance, at: edition.location)
        }
        if let rate = method.rate {
            let unit = "calls in \(rate.seconds) s, per \(rate.scope.rawValue)"
            let provenance = rate.provenance ?? method.provenance
            add(FactID.rate(method: name), .rate, "\(rate.calls)", unit: unit, because: provenance, at: rate.location)
        }
        if let quota = method.quota {
            let id = FactID.quota(method: name)
            add(id, .quota, quota.valueText, because: quota.provenance ?? method.provenance, at: quota.location)
        }
        method.overloads.forEach { collect($0, of: method) }
    }

    private mutating func collect(_ overload: Overload, of method: MethodDeclaration) {
        for parameter in overload.parameters { collect(parameter, of: overload, because: method.provenance) }
        for (index, group) in overload.atLeastOne.enumerated() {
            let id = FactID.atLeastOne(overload: overload.id, number: index + 1)
            let value = group.value.joined(separator: ", ")
            add(id, .combination, value, because: method.provenance, at: group.location)
        }
        for (index, group) in overload.notTogether.enumerated() {
            let id = FactID.notTogether(overload: overload.id, number: index + 1)
            let value = group.value.joined(separator: ", ")
            add(id, .combination, value, because: method.provenance, at: group.location)
        }
        guard let body = behaviour.overloads[overload.id] else { return }
        let failures = FailureFacts(behaviour: behaviour).failures(of: body.statements, performedBy: overload.id)
        for failure in failures {
            add(failure.fact, .failure, failure.error, because: method.provenance, at: failure.location)
        }
        for event in body.events {
            let id = FactID.event(overload: overload.id, event: event)
            add(id, .event, event, because: method.provenance, at: overload.location)
        }
        if overload.returns.value != .void {
            let id = FactID.answer(overload: overload.id)
            let value = overload.returns.value.description
            add(id, .answer, value, because: method.provenance, at: overload.returns.location)
        }
    }

    private mutating func collect(_ parameter: Field, of overload: Overload, because inherited: Provenance?) {
        let provenance = parameter.provenance ?? inherited
        let name = parameter.name.value
        if parameter.isRequired {
            let id = FactID.required(overload: overload.id, parameter: name)
            let value = parameter.emptyIsMissing ? "required and not empty" : "required"
            add(id, .required, value, because: provenance, at: parameter.name.location)
        }
        if let value = parameter.defaultValue {
            let id = FactID.defaultValue(overload: overload.id, parameter: name)
            add(id, .defaultValue, value.value.text, because: provenance, at: value.location)
        }
        collectLimits(of: parameter, owner: overload.id, because: provenance)
    }

    private mutating func collectLimits(of field: Field, owner: String, because provenance: Provenance?) {
        for limit in field.limits {
            let id = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
            let provenance = limit.provenance ?? provenance
            add(id, .limit, limit.valueText, unit: limit.unitText, because: provenance, at: limit.location)
        }
    }
}

// MARK: - Declarations

extension FactCollector {
    private mutating func collect(_ gate: GateDeclaration) {
        guard let body = behaviour.gates[gate.name.value] else { return }
        let owner = "gate.\(gate.name.value)"
        for failure in FailureFacts(behaviour: behaviour).failures(of: body.statements, performedBy: owner) {
            add(failure.fact, .failure, failure.error, because: gate.provenance, at: failure.location)
        }
    }

    private mutating func collect(_ type: TypeDeclaration) {
        switch type.shape {
        case .enumeration(_, let values):
            for value in values {
                let id = FactID.value(type: type.name.value, value: value.name.value)
                let text = "\(value.constant ?? value.name.value) = \(value.wire)"
                add(id, .value, text, because: value.provenance ?? type.provenance, at: value.name.location)
            }
        case .record(let fields):
            for field in fields {
                collectLimits(of: field, owner: type.name.value, because: field.provenance ?? type.provenance)
            }
        case .identifier, .union:
            break
        }
    }

    private mutating func collect(_ error: ErrorDeclaration) {
        let id = FactID.error(error.name.value)
        let value = error.code.map { String($0) } ?? "no code"
        add(id, .error, value, because: error.provenance, at: error.name.location)
    }

    private mutating func collect(_ event: EventDeclaration) {
        guard event.payload.value != .void else { return }
        let id = FactID.payload(event: event.name.value)
        add(id, .payload, event.payload.value.description, because: event.provenance, at: event.payload.location)
    }

    private mutating func collect(_ constant: ConstantDeclaration) {
        let id = FactID.constant(constant.name.value)
        let unit = constant.unit.isEmpty ? nil : constant.unit
        let value = constant.value.value.text
        add(id, .constant, value, unit: unit, because: constant.provenance, at: constant.value.location)
    }
}

extension Quota {
    /// What the quota claims: `20`, or by edition `free 10, premium 20`.
    var valueText: String {
        maximum
            .map { $0.edition == "*" ? "\($0.count)" : "\($0.edition) \($0.count)" }
            .joined(separator: ", ")
    }
}
