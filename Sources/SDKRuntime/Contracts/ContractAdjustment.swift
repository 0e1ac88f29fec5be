/// Cuts and clamps arguments as limits with such an excess say.
struct ContractAdjustment {
    let rules: RuleBook

    /// An object with each member adjusted; anything else as it is.
    func adjusted(_ value: WireValue, by parameters: [ParameterContract]) -> WireValue {
        guard case .object(var members) = value else { return value }
        for parameter in parameters {
            guard let member = members[parameter.name] else { continue }
            members[parameter.name] = adjusted(member, by: parameter)
        }
        return .object(members)
    }

    /// An argument, and the records in it.
    func adjusted(_ value: WireValue, by parameter: ParameterContract) -> WireValue {
        let own = parameter.limits.reduce(value) { value, limit in
            rules.applied(to: limit)?.adjusted(value) ?? value
        }
        guard !parameter.fields.isEmpty else { return own }
        guard case .array(let items) = own else { return adjusted(own, by: parameter.fields) }
        return .array(items.map { adjusted($0, by: parameter.fields) })
    }
}
