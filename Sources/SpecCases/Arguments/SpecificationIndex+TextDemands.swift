import SDKSpec

extension SpecificationIndex {
    /// What a text is held to, whatever field it is given for: a declared form, the pattern of its type.
    func textDemands(of type: TypeReference) -> [Limit] {
        guard case .named(let name) = type.unwrapped, let declared = types[name],
            case .identifier(let forms) = declared.shape
        else { return [] }
        let closed = declared.demands.closed.map { (pattern: forms.pattern, location: $0) }
        let pattern = declared.demands.pattern.map { (pattern: $0.value, location: $0.location) }
        return [closed, pattern].compactMap(\.self).map { pattern, location in
            Limit(
                name: nil,
                rule: .pattern(pattern),
                excess: .reject,
                error: nil,
                location: location,
                provenance: nil
            )
        }
    }
}
