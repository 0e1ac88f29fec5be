import SDKSpec

/// Says which facts the steps of a scenario pin by themselves.
///
/// Only what is certain counts: where several facts could be behind what a step expects, none is taken to be, and the
/// scenario has to name the one that it means.
struct ScenarioCoverage {
    private struct Failure: Hashable {
        let overload: String
        let error: String
    }

    private let context: DerivationContext
    /// What was found out already: scenarios expect the same failures again and again.
    private var known: [Failure: [FactID]] = [:]

    init(_ context: DerivationContext) {
        self.context = context
    }

    /// The ids of the facts: those that the scenario names, then those of its steps.
    mutating func facts(of scenario: ScenarioDeclaration) -> [FactID] {
        var called: [String] = []
        var facts = scenario.covers.map(\.value)
        for step in scenario.steps {
            if let target = step.action.performed?.target, !called.contains(target.value) {
                called.append(target.value)
            }
            facts += self.facts(of: step, called: called)
        }
        return facts
    }

    /// The facts of one step.
    ///
    /// - Parameter called: The overloads that the scenario has called up to here: what happens when time passes is
    ///   caused by one of them.
    private mutating func facts(of step: ScenarioStep, called: [String]) -> [FactID] {
        var facts: [FactID] = []
        var causes = called
        if let target = step.action.performed?.target {
            causes = [target.value]
            if let error = step.fails {
                facts += knownFailures(of: target.value, with: error.value)
                facts.append(FactID.error(error.value))
            }
            if step.returns != nil { facts.append(FactID.answer(overload: target.value)) }
        }
        for event in step.events.flatMap(\.events) {
            let known = causes.map { FactID.event(overload: $0, event: event.name.value) }
                .filter(context.facts.contains)
            if known.count == 1 { facts += known }
            if event.payload != nil { facts.append(FactID.payload(event: event.name.value)) }
        }
        return facts
    }

    private mutating func knownFailures(of id: String, with error: String) -> [FactID] {
        let failure = Failure(overload: id, error: error)
        if let facts = known[failure] { return facts }
        let facts = failures(of: id, with: error)
        known[failure] = facts
        return facts
    }

    /// The facts behind an error of a call: the failure that behaviour declares; without one the gate that fails so;
    /// without either the one rule of the method that has this error.
    private func failures(of id: String, with error: String) -> [FactID] {
        let declared = numbered { FactID.failure(of: .call(id), error: error, number: $0) }
        if !declared.isEmpty { return declared.count == 1 ? declared : [] }
        guard let overload = context.index.overloads[id], let method = method(of: overload) else { return [] }
        for gate in method.gates.map(\.value) {
            let failures = numbered { FactID.failure(of: .gate(gate), error: error, number: $0) }
            guard !failures.isEmpty else { continue }
            return [FactID.gate(method: method.name.value, gate: gate)] + (failures.count == 1 ? failures : [])
        }
        for gate in context.specification.guards(of: method) {
            let failures = numbered { FactID.failure(of: .gate(gate.name.value), error: error, number: $0) }
            if !failures.isEmpty { return failures.count == 1 ? failures : [] }
        }
        let rules = rules(of: overload, method, with: error)
        return rules.count == 1 ? rules : []
    }

    /// The ids that exist of a row of numbered ones.
    private func numbered(_ id: (Int) -> FactID) -> [FactID] {
        var ids: [FactID] = []
        while context.facts.contains(id(ids.count + 1)) { ids.append(id(ids.count + 1)) }
        return ids
    }

    private func rules(of overload: Overload, _ method: MethodDeclaration, with error: String) -> [FactID] {
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
        where limit.excess == .reject && context.error(limit.error?.value).name == error {
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

    private func method(of overload: Overload) -> MethodDeclaration? {
        context.specification.calls.first { $0.overloads.contains { $0.id == overload.id } }
    }
}
