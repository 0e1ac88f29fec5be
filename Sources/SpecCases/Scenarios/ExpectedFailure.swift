import SDKSpec

/// A failure that a step of a scenario expects.
struct ExpectedFailure: Hashable, Sendable {
    /// What is called.
    let overload: String
    /// What it fails with.
    let error: String
    /// The names of the parameters that are given.
    private let given: [String]
    /// Those of them whose values are empty.
    private let empty: [String]
    /// Whether a value that is given lacks something that has to be in it, before it breaks any other rule.
    private let lacksField: Bool

    /// The failure of a step; nil where none is expected.
    init?(_ step: ScenarioStep, _ context: DerivationContext) {
        guard let call = step.action.performed, let error = step.fails?.value else { return nil }
        (overload, self.error) = (call.target.value, error)
        given = call.arguments.map(\.name.value)
        empty = call.arguments.filter { $0.value.value.isEmpty }.map(\.name.value)
        lacksField = error == context.specification.product.argumentError.value && Self.lacksField(call, context)
    }

    private static func lacksField(
        _ call: (target: Located<String>, arguments: [ExampleMember]),
        _ context: DerivationContext
    ) -> Bool {
        guard let overload = context.index.overloads[call.target.value] else { return false }
        var translator = ExampleTranslator(context.index, context.behaviour)
        translator.counter = .number(1)
        let arguments = translator.arguments(call.arguments, of: overload)
        if case .field? = ArgumentRules(overload: overload, context: context).firstBreach(by: arguments) { return true }
        return false
    }

    /// The facts behind an error of a call, where just one thing ends in it: a failure that behaviour declares, or the
    /// checks of a record that it is given, a gate, or a rule about the method or its arguments.
    func facts(_ context: DerivationContext) -> [FactID] {
        // No fact says that a field of a record is required.
        guard !lacksField, let overload = context.index.overloads[self.overload],
            let method = context.index.owners[self.overload]
        else { return [] }
        let records = context.index.types(within: overload.parameters.map(\.type.value))
            .filter { context.behaviour.typeChecks[$0] != nil }
        let declared = ([.call(self.overload)] + records.map(BehaviourOwner.type)).flatMap { owner in
            existing(context) { FactID.failure(of: owner, error: error, number: $0) }
        }
        let rules = rules(of: overload, method, context)
        let causes = (declared + rules).map { [$0] } + gates(of: method, context)
        return causes.count == 1 ? causes[0] : []
    }

    /// Of each gate in front of a method that has the error, what is shown by it: that the method needs the gate, and the
    /// gate's failure if it has just one of them.
    private func gates(of method: MethodDeclaration, _ context: DerivationContext) -> [[FactID]] {
        let named = method.gates.map(\.value)
        return context.specification.gateNames(before: method).compactMap { gate in
            let failures = existing(context) { FactID.failure(of: .gate(gate), error: error, number: $0) }
            if failures.isEmpty { return nil }
            let need = named.contains(gate) ? [FactID.gate(method: method.name.value, gate: gate)] : []
            return need + (failures.count == 1 ? failures : [])
        }
    }

    /// The ids that exist of a row of numbered ones.
    private func existing(_ context: DerivationContext, _ id: (Int) -> FactID) -> [FactID] {
        var ids: [FactID] = []
        while context.facts.contains(id(ids.count + 1)) { ids.append(id(ids.count + 1)) }
        return ids
    }

    /// The rules about the method and what the step gives, or leaves out, that end in the error.
    private func rules(
        of overload: Overload,
        _ method: MethodDeclaration,
        _ context: DerivationContext
    ) -> [FactID] {
        let product = context.specification.product
        let name = method.name.value
        let given = overload.parameters.filter { self.given.contains($0.name.value) }
        var rules: [FactID] = []
        if product.editionError?.value == error {
            if method.edition != nil { rules.append(FactID.edition(method: name)) }
            rules += given.filter { $0.edition != nil }.map { parameter in
                FactID.edition(overload: overload.id, parameter: parameter.name.value)
            }
        }
        if method.rate?.error.value == error { rules.append(FactID.rate(method: name)) }
        if method.quota?.error.value == error { rules.append(FactID.quota(method: name)) }
        let limits = LimitSite.limits(of: given, owner: overload.id, context.index) { limit in
            limit.refusal != nil && context.error(limit.error?.value).name == error
        }
        for fact in limits where !rules.contains(fact) { rules.append(fact) }
        return product.argumentError.value == error ? rules + demands(of: overload, given, context) : rules
    }

    /// What is demanded of the arguments under the product's error for them.
    private func demands(of overload: Overload, _ given: [Field], _ context: DerivationContext) -> [FactID] {
        let missing = overload.parameters.filter { $0.isRequired && !isFilled($0.name.value) }
        let required = missing.map { FactID.required(overload: overload.id, parameter: $0.name.value) }
        let types = context.index.types(within: given.map(\.type.value)).flatMap { type in
            let demands = context.index.types[type]?.demands
            let closed = demands?.closed == nil ? [] : [FactID.closed(type: type)]
            return closed + (demands?.pattern == nil ? [] : [FactID.pattern(type: type)])
        }
        let none = overload.atLeastOne.indices.filter { !overload.atLeastOne[$0].value.contains(where: isFilled) }
            .map { FactID.atLeastOne(overload: overload.id, number: $0 + 1) }
        let several = overload.notTogether.indices.filter { place in
            overload.notTogether[place].value.filter(self.given.contains).count > 1
        }
        .map { FactID.notTogether(overload: overload.id, number: $0 + 1) }
        return required + types + none + several
    }

    private func isFilled(_ parameter: String) -> Bool { given.contains(parameter) && !empty.contains(parameter) }
}
