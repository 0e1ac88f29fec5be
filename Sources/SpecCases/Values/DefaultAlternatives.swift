import SDKSpec

/// What parameters could have for a default instead of the one that they have, where not any other value will do.
///
/// A suite can only be seen to notice a wrong default when the wrong one means something. A made-up text for a value of
/// an enumeration doesn't, and neither does a number that a limit brings down to the right one again.
struct DefaultAlternatives {
    /// The other value as JSON, by the id of the fact.
    let json: [FactID: String]

    init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        var values: [String: [(name: String, wire: CaseValue)]] = [:]
        for type in specification.types {
            guard case .enumeration(let raw, let known) = type.shape else { continue }
            values[type.name.value] = known.map { value in
                (value.name.value, raw == .string ? .string(value.wire) : .number(value.wire))
            }
        }
        var json: [FactID: String] = [:]
        for overload in specification.methods.flatMap(\.overloads) {
            for parameter in overload.parameters {
                let id = FactID.defaultValue(overload: overload.id, parameter: parameter.name.value)
                let value = behaviour.defaultValues["\(overload.id).\(parameter.name.value)"]
                if let number = Self.number(below: value, parameter) { json[id] = "\(number)" }
                guard case .named(let type) = parameter.type.value, let known = values[type] else { continue }
                guard case .enumerationValue(_, let name)? = value?.kind else { continue }
                json[id] = known.first { $0.name != name }?.wire.json
            }
        }
        self.json = json
    }

    /// What a number is when it isn't quite the most that is taken: more would be brought down to the same again.
    private static func number(below value: TypedExpression?, _ parameter: Field) -> Int? {
        for limit in parameter.limits where limit.excess == .clamp {
            guard case .range(_, let most?, .value) = limit.rule, most > 1,
                case .literal(.int(most))? = value?.kind
            else { continue }
            return most - 1
        }
        return nil
    }
}
