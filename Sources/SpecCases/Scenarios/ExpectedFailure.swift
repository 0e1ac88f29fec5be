import SDKSpec

/// A failure that a step of a scenario expects.
struct ExpectedFailure: Hashable, Sendable {
    /// What is called.
    let overload: String
    /// What it fails with.
    let error: String

    /// The failure of a step; nil where none is expected.
    init?(_ step: ScenarioStep) {
        guard let overload = step.action.performed?.target.value, let error = step.fails?.value else { return nil }
        (self.overload, self.error) = (overload, error)
    }

    /// The facts behind an error of a call: the failure that behaviour declares, or the checks of a record that it is
    /// given; without one the gate that fails so; without either the one rule of the method that has this error.
    func facts(_ context: DerivationContext) -> [FactID] {
        guard let overload = context.index.overloads[self.overload], let method = Self.method(of: overload, context)
        else { return [] }
        let records = context.index.types(within: overload.parameters.map(\.type.value))
        let declared = ([.call(self.overload)] + records.map(BehaviourOwner.type)).flatMap { owner in
            numbered(context) { FactID.failure(of: owner, error: error, number: $0) }
        }
        if !declared.isEmpty { return declared.count == 1 ? declared : [] }
        for gate in method.gates.map(\.value) {
            let failures = numbered(context) { FactID.failure(of: .gate(gate), error: error, number: $0) }
            guard !failures.isEmpty else { continue }
            return [FactID.gate(method: method.name.value, gate: gate)] + (failures.count == 1 ? failures : [])
        }
        for gate in context.specification.guards(of: method) {
            let failures = numbered(context) { FactID.failure(of: .gate(gate.name.value), error: error, number: $0) }
            if !failures.isEmpty { return failures.count == 1 ? failures : [] }
        }
        let rules = rules(of: overload, method, context)
        return rules.count == 1 ? rules : []
    }

    /// The ids that exist of a row of numbered ones.
    private func numbered(_ context: DerivationContext, _ id: (Int) -> FactID) -> [FactID] {
        var ids: [FactID] = []
        while context.facts.contains(id(ids.count + 1)) { ids.append(id(ids.count + 1)) }
        return ids
    }

    private func rules(
        of overload: Overload,
        _ method: MethodDeclaration,
        _ context: DerivationContext
    ) -> [FactID] {
        let product = context.specification.product
        let name = method.name.value
        var rules: [FactID] = []
        if product.editionError?.value == error {
            if method.edition != nil { rules.append(FactID.edition(method: name)) }
            rules += overload.parameters.filter { $0.edition != nil }.map { parameter in
                FactID.edition(overload: overload.id, parameter: parameter.name.value)
            }
        }
        if method.rate?.error.value == error { rules.append(FactID.rate(method: name)) }
        if method.quota?.error.value == error { rules.append(FactID.quota(method: name)) }
        for (fact, limit) in LimitSite.limits(of: overload, context.index)
        where limit.refusal != nil && context.error(limit.error?.value).name == error {
            if !rules.contains(fact) { rules.append(fact) }
        }
        guard product.argumentError.value == error else { return rules }
        for parameter in overload.parameters where parameter.isRequired {
            rules.append(FactID.required(overload: overload.id, parameter: parameter.name.value))
        }
        rules += overload.atLeastOne.indices.map { FactID.atLeastOne(overload: overload.id, number: $0 + 1) }
        rules += overload.notTogether.indices.map { FactID.notTogether(overload: overload.id, number: $0 + 1) }
        return rules
    }

    private static func method(of overload: Overload, _ context: DerivationContext) -> MethodDeclaration? {
        context.specification.calls.first { $0.overloads.contains { $0.id == overload.id } }
    }
}
