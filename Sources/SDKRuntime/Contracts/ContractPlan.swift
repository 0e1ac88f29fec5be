/// What the arguments of each call are looked at for: a contract knows it once, so that a call which nothing is demanded
/// of costs nothing.
struct ContractPlan: Sendable {
    /// A parameter that demands something. It is a class so that its contract is looked at where it stands.
    final class Step: Sendable {
        let parameter: ParameterContract

        init(_ parameter: ParameterContract) { self.parameter = parameter }
    }

    /// The parameters that demand something, themselves or in what they hold.
    private(set) var steps = ByDemand<Step>()
    /// The parameters that an edition is needed for.
    private(set) var editions: [Step] = []
    /// The types that the parameters hold, by name.
    private(set) var types: WireMap<String, TypeDemands> = [:]
    /// Whether there are rules about arguments together, which may ask for the caller.
    private(set) var hasChecks = false

    /// A plan that looks at nothing.
    init() {}

    /// Finds out what a contract demands.
    init(for contract: MethodContract) {
        for parameter in contract.parameters {
            let step = Step(parameter)
            steps.add(step, demanding: DemandFinder.demands(of: parameter, in: contract))
            if parameter.edition != nil { editions.append(step) }
            if let content = parameter.content { note(content, of: contract) }
        }
        hasChecks = !contract.checks.isEmpty || !steps[.agreement].isEmpty
    }

    private mutating func note(_ content: ContentContract, of contract: MethodContract) {
        switch content {
        case .items(let inner), .entries(let inner): note(inner, of: contract)
        case .keyed(let key, let inner):
            note(.type(key), of: contract)
            if let inner { note(inner, of: contract) }
        case .type(let name):
            guard types[name] == nil, let type = contract.types[name] else { return }
            types[name] = TypeDemands(type, in: contract)
            for inner in type.fields.compactMap(\.content) + type.cases.values { note(inner, of: contract) }
        }
    }
}
