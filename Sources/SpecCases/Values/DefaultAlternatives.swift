import SDKSpec

/// What parameters could have for a default instead of the one that they have, where not any other value will do.
///
/// A suite can only be seen to notice a wrong default when the wrong one means something. A made-up text for a value of
/// an enumeration doesn't, and neither does a number that a limit brings down to the right one again.
struct DefaultAlternatives {
    /// The other value as JSON, by the id of the fact.
    let json: [FactID: String]

    init(_ specification: Specification) {
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
                if let number = Self.number(below: parameter) { json[id] = "\(number)" }
                guard case .named(let type) = parameter.type.value, let known = values[type] else { continue }
                let text = parameter.defaultValue?.value.text
                guard let other = known.first(where: { text != "\(type).\($0.name)" }) else { continue }
                json[id] = other.wire.json
            }
        }
        self.json = json
    }

    /// What a number is when it isn't quite the most that is taken: more would be brought down to the same again.
    private static func number(below parameter: Field) -> Int? {
        for limit in parameter.limits where limit.excess == .clamp {
            guard case .range(_, let most?, .value) = limit.rule, most > 1,
                parameter.defaultValue?.value.text == "\(most)"
            else { continue }
            return most - 1
        }
        return nil
    }
}
