/// The facts that contracts know: whatever is demanded of calls, and the figures that this depends on.
struct ContractFacts {
    /// The ids.
    private(set) var ids: Set<String> = []
    /// The types that were looked at: contracts of one SDK share them, and one may hold itself.
    private var seen: Set<String> = []

    /// Gathers what the contracts of one SDK know.
    init(of contracts: [MethodContract]) {
        for contract in contracts { look(at: contract) }
    }

    private mutating func look(at contract: MethodContract) {
        ids.formUnion([contract.edition?.fact, contract.rate?.fact, contract.quota?.fact].compactMap(\.self))
        ids.formUnion(contract.gates.map(\.fact))
        ids.formUnion((contract.atLeastOne + contract.notTogether).map(\.fact))
        look(at: contract.checks)
        for parameter in contract.parameters { look(at: parameter, contract.types) }
    }

    private mutating func look(at checks: [ArgumentCheck]) {
        for check in checks {
            ids.insert(check.fact)
            for expression in check.bindings.map(\.value) + [check.condition] { look(at: expression) }
        }
    }

    private mutating func look(at expression: CheckExpression) {
        switch expression {
        case .constant(let name, _): ids.insert("constants.\(name)")
        case .operation(_, let operands):
            for operand in operands { look(at: operand) }
        case .items(_, _, let list, let body):
            look(at: list)
            look(at: body)
        case .value, .argument, .caller: break
        }
    }

    private mutating func look(at field: ParameterContract, _ types: TypeContracts) {
        ids.formUnion([field.requiredFact, field.edition?.fact].compactMap(\.self))
        ids.formUnion(field.limits.map(\.fact))
        if let content = field.content { look(at: content, types) }
    }

    private mutating func look(at content: ContentContract, _ types: TypeContracts) {
        switch content {
        case .items(let inner), .entries(let inner): look(at: inner, types)
        case .keyed(let key, let inner):
            look(at: .type(key), types)
            if let inner { look(at: inner, types) }
        case .type(let name):
            guard seen.insert(name).inserted, let type = types[name] else { return }
            ids.formUnion(type.limits.map(\.fact))
            look(at: type.checks)
            for field in type.fields { look(at: field, types) }
            for payload in type.cases.values { look(at: payload, types) }
        }
    }
}
