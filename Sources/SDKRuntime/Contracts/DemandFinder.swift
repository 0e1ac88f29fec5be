/// Finds what a parameter demands, itself and in the types that it holds.
struct DemandFinder {
    private let contract: MethodContract
    private var found: Set<ContractDemand> = []
    /// The types that were looked at: one may hold itself.
    private var seen: Set<String> = []

    private init(_ contract: MethodContract) { self.contract = contract }

    static func demands(of parameter: ParameterContract, in contract: MethodContract) -> Set<ContractDemand> {
        var finder = DemandFinder(contract)
        finder.look(at: parameter)
        return finder.found
    }

    private mutating func look(at parameter: ParameterContract) {
        if parameter.isRequired { found.insert(.presence) }
        look(at: parameter.limits)
        if let content = parameter.content { look(at: content) }
    }

    private mutating func look(at limits: [Limit]) {
        for limit in limits where limit.refusal != nil {
            found.insert(limit.error == contract.argumentError ? .argumentLimits : .ownLimits)
        }
    }

    private mutating func look(at content: ContentContract) {
        switch content {
        case .items(let inner), .entries(let inner): look(at: inner)
        case .keyed(let key, let inner):
            look(at: .type(key))
            if let inner { look(at: inner) }
        case .type(let name):
            guard seen.insert(name).inserted, let type = contract.types[name] else { return }
            look(at: type.limits)
            if !type.checks.isEmpty { found.insert(.agreement) }
            for field in type.fields { look(at: field) }
            for payload in type.cases.values { look(at: payload) }
        }
    }
}
