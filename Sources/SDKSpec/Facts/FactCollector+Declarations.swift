// What everything but methods claims.
extension FactCollector {
    mutating func collectGate(_ gate: GateDeclaration) {
        for failure in behaviour.failures[.gate(gate.name.value)] ?? [] {
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
        for failure in behaviour.failures[.type(name)] ?? [] {
            let provenance = failure.provenance ?? type.provenance
            add(failure.fact, .failure, failure.error, because: provenance, at: failure.location, isTestable: isReached)
        }
    }

    mutating func collectType(_ type: TypeDeclaration) {
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

    mutating func collectError(_ error: ErrorDeclaration) {
        let id = FactID.error(error.name.value)
        let value = error.code.map { String($0) } ?? "no code"
        let isReached = reach.errors.contains(error.name.value)
        add(id, .error, value, because: error.provenance, at: error.name.location, isTestable: isReached)
    }

    mutating func collectEvent(_ event: EventDeclaration) {
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

    mutating func collectConstant(_ constant: ConstantDeclaration) {
        let id = FactID.constant(constant.name.value)
        let unit = constant.unit.isEmpty ? nil : constant.unit
        let value = constant.value.value.text
        add(id, .constant, value, unit: unit, because: constant.provenance, at: constant.value.location)
    }
}
