import SDKSpec

extension SpecificationIndex {
    /// The names of what is given to a body.
    func parameters(of owner: BehaviourOwner) -> Set<String> {
        let given: [Field]? =
            switch owner {
            case .call(let id): overloads[id]?.allParameters
            case .gate: nil
            case .type(let name): fields(of: name)
            case .procedure(let name): procedures[name]?.parameters
            }
        return Set(given?.map(\.name.value) ?? [])
    }
}

extension ResolvedBehaviour {
    /// The statements that can fail on behalf of something, in the order in which they are reached.
    func statements(of owner: BehaviourOwner) -> [TypedStatement] {
        let bodies: [Body?] =
            switch owner {
            case .call(let id): [checks[id], overloads[id]]
            case .gate(let name): [gates[name]]
            case .type(let name): [typeChecks[name]]
            case .procedure(let name): [procedures[name]]
            }
        return bodies.flatMap { $0?.statements ?? [] }
    }
}
