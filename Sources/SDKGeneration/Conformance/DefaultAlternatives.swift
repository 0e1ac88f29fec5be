import SDKSpec

/// What parameters could have for a default instead of the value of an enumeration that they have.
///
/// A suite can only be seen to notice a wrong default when the wrong one means something; a made-up text doesn't.
struct DefaultAlternatives {
    /// The other value as JSON, by the id of the fact.
    let json: [String: String]

    init(_ specification: Specification) {
        var values: [String: [(name: String, wire: CaseValue)]] = [:]
        for type in specification.types {
            guard case .enumeration(let raw, let known) = type.shape else { continue }
            values[type.name.value] = known.map { value in
                (value.name.value, raw == .string ? .string(value.wire) : .number(value.wire))
            }
        }
        var json: [String: String] = [:]
        for overload in specification.methods.flatMap(\.overloads) {
            for parameter in overload.parameters {
                guard case .named(let type) = parameter.type.value, let known = values[type] else { continue }
                let text = parameter.defaultValue?.value.text
                guard let other = known.first(where: { text != "\(type).\($0.name)" }) else { continue }
                let id = FactID.defaultValue(overload: overload.id, parameter: parameter.name.value)
                json[id] = other.wire.json
            }
        }
        self.json = json
    }
}
