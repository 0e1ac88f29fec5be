/// Makes arguments what the service takes them for: cut off, clamped, or the default where an empty value counts as
/// none.
struct ContractAdjustment {
    let types: TypeContracts
    let rules: RuleBook

    /// An object with each member adjusted; anything else as it is.
    func adjusted(_ value: WireValue, by parameters: [ParameterContract]) -> WireValue {
        guard case .object(var members) = value else { return value }
        for parameter in parameters {
            guard let member = members[parameter.name] else { continue }
            let made = adjusted(member, by: parameter, tag: value.tag(of: parameter))
            members[parameter.name] = made.isNull ? WireValue?.none : made
        }
        return .object(members)
    }

    private func adjusted(_ value: WireValue, by parameter: ParameterContract, tag: WireValue) -> WireValue {
        if parameter.isMissing(value) { return parameter.isRequired ? value : parameter.defaultValue }
        let own = parameter.limits.reduce(value) { value, limit in
            rules.applied(to: limit)?.adjusted(value) ?? value
        }
        return parameter.content.map { adjusted(own, by: $0, tag: tag) } ?? own
    }

    /// What stands in a value, adjusted.
    private func adjusted(_ value: WireValue, by content: ContentContract, tag: WireValue) -> WireValue {
        switch (content, value) {
        case (.items(let inner), .array(let items)):
            return .array(items.map { adjusted($0, by: inner, tag: .null) })
        case (.entries(let inner), .object(let members)):
            return .object(members.mapValues { adjusted($0, by: inner, tag: .null) })
        case (.keyed(_, let inner?), .object(let members)):
            return .object(members.mapValues { adjusted($0, by: inner, tag: .null) })
        case (.type(let name), _):
            guard let type = types[name] else { return value }
            let payload = type.payload(announcedBy: type.tag.map { value[$0] } ?? tag)
            let inner = payload.map { adjusted(value, by: $0, tag: .null) } ?? value
            return type.fields.isEmpty ? inner : adjusted(inner, by: type.fields)
        case (.items, _), (.entries, _), (.keyed, _):
            return value
        }
    }
}
