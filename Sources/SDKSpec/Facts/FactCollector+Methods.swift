// What methods claim.
extension FactCollector {
    mutating func collectMethod(_ method: MethodDeclaration) {
        let name = method.name.value
        let isModelled = method.isModelled
        for gate in method.gates {
            let id = FactID.gate(method: name, gate: gate.value)
            // A gate says itself which calls have to pass it.
            let provenance = gates[gate.value] ?? Provenance.conclusion(from: method.provenance)
            add(id, .gate, gate.value, because: provenance, at: gate.location, isTestable: isModelled)
        }
        if let edition = method.edition {
            let id = FactID.edition(method: name)
            let provenance = method.provenance
            add(id, .edition, edition.value, because: provenance, at: edition.location, isTestable: isModelled)
        }
        if let rate = method.rate { collectRate(rate, of: method) }
        if let quota = method.quota { collectQuota(quota, of: method) }
        for overload in method.overloads { collectOverload(overload, of: method) }
    }

    private mutating func collectRate(_ rate: Rate, of method: MethodDeclaration) {
        let name = method.name.value
        add(
            FactID.rate(method: name),
            .rate,
            "\(rate.calls)",
            unit: rate.unitText(at: name),
            because: rate.provenance ?? method.provenance,
            at: method.sharedRate?.location ?? rate.location,
            isTestable: method.isModelled && rate.calls <= CaseBudget.mostCalls
        )
    }

    private mutating func collectQuota(_ quota: Quota, of method: MethodDeclaration) {
        let isSmall = quota.maximum.isEmpty || quota.maximum.contains { $0.count <= CaseBudget.mostCalls }
        add(
            FactID.quota(method: method.name.value),
            .quota,
            quota.valueText,
            because: quota.provenance ?? method.provenance,
            at: quota.location,
            isTestable: method.isModelled && isSmall
        )
    }

    private mutating func collectOverload(_ overload: Overload, of method: MethodDeclaration) {
        for parameter in overload.parameters { collectParameter(parameter, of: overload, because: method.provenance) }
        let isModelled = overload.behaviour != nil
        let combinations =
            overload.atLeastOne.enumerated().map { (FactID.atLeastOne(overload: overload.id, number: $0 + 1), $1) }
            + overload.notTogether.enumerated().map { (FactID.notTogether(overload: overload.id, number: $0 + 1), $1) }
        for (id, group) in combinations {
            let value = group.value.joined(separator: ", ")
            add(id, .combination, value, because: method.provenance, at: group.location, isTestable: isModelled)
        }
        collectOutcome(of: overload, because: method.provenance)
    }

    /// What comes of a control. What it is given is the mock's own affair and no fact, but for the limits.
    mutating func collectControl(_ control: ControlDeclaration) {
        let (shape, inherited) = (control.shape, control.method.provenance)
        for parameter in shape.parameters {
            let provenance = parameter.provenance ?? inherited
            collectLimits(of: parameter, owner: shape.id, because: provenance, isTestable: true)
        }
        collectOutcome(of: shape, because: inherited)
    }

    /// What a call fails with, which events it causes and what it gives.
    private mutating func collectOutcome(of overload: Overload, because inherited: Provenance?) {
        for failure in behaviour.failures[.call(overload.id)] ?? [] {
            let provenance = failure.provenance ?? .conclusion(from: inherited)
            add(failure.fact, .failure, failure.error, because: provenance, at: failure.location)
        }
        guard let body = behaviour.overloads[overload.id] else { return }
        let bodies = bodies(reachedFrom: body) + (behaviour.failed[overload.id].map(bodies) ?? [])
        for event in behaviour.events(of: overload.id) {
            let id = FactID.event(overload: overload.id, event: event)
            let provenance = bodies.lazy.compactMap { $0.provenance(ofEvent: event) }.first
            let believed = provenance ?? .conclusion(from: inherited)
            add(id, .event, event, because: believed, at: overload.location)
        }
        if overload.returns.value != .void {
            let id = FactID.answer(overload: overload.id)
            let value = overload.returns.value.description
            add(id, .answer, value, because: inherited, at: overload.returns.location)
        }
    }

    /// The statements of a body itself and of the procedures that it performs, the nearest first: the first `emit` of an
    /// event that says so itself tells why the event is believed.
    private func bodies(reachedFrom body: ResolvedBehaviour.Body) -> [[TypedStatement]] {
        [body.statements] + behaviour.procedures(reachedFrom: body.performed).map(\.body.statements)
    }

    private mutating func collectParameter(_ parameter: Field, of overload: Overload, because inherited: Provenance?) {
        let provenance = parameter.provenance ?? inherited
        let name = parameter.name.value
        let isModelled = overload.behaviour != nil
        if parameter.isRequired {
            let id = FactID.required(overload: overload.id, parameter: name)
            let value = parameter.emptyIsMissing ? Fact.requiredAndNotEmpty : "required"
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

    mutating func collectLimits(
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

extension MethodDeclaration {
    /// Whether anything can be said about its calls.
    fileprivate var isModelled: Bool { overloads.contains { $0.behaviour != nil } }
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

extension Limit {
    /// Whether a value at one of the bounds can be made; lists and maps beyond what cases are derived for are left to
    /// scenarios.
    fileprivate var isWithinBudget: Bool {
        guard case .range(let minimum, let maximum, let unit) = rule, unit != .value, unit != .items else {
            return true
        }
        let bounds = [minimum, maximum].compactMap(\.self)
        return bounds.isEmpty || bounds.contains { $0 < CaseBudget.largestSize }
    }
}
