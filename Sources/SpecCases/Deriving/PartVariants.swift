import SDKSpec

/// The maps near a limit of their keys or values: what the limit is of is varied in the first entry.
struct PartVariants {
    let part: Limit.Part
    let site: LimitSite
    /// The map that the example gives, or one made up.
    let value: CaseValue
    let context: DerivationContext

    /// The maps, in the order of the variants of the part.
    var all: [LimitVariant] {
        guard let site = site.inside(part), case .object(let members) = value, let first = members.first else {
            return []
        }
        let sample = part == .keys ? CaseValue.key(first.name, as: site.field.type.value, context.index) : first.value
        return LimitVariants(site: site, value: sample, part: part, context: context).all.map { variant in
            LimitVariant(
                label: variant.label,
                summary: "with a \(part == .keys ? "key" : "value") \(variant.summary)",
                value: map(with: variant.value, in: first, of: members),
                expectation: variant.expectation
            )
        }
    }

    /// The map with another part in its first entry. A key may be a hole, so a map of other keys has this entry alone.
    private func map(with part: CaseValue, in first: CaseValue.Member, of members: [CaseValue.Member]) -> CaseValue {
        switch self.part {
        case .keys: .entries(1, key: part, value: first.value)
        case .values: .object([.init(first.name, part)] + members.dropFirst())
        }
    }
}

extension LimitSite {
    /// The limit as one of a key or a value by itself; nil where there are none.
    fileprivate func inside(_ part: Limit.Part) -> LimitSite? {
        guard let type = field.type.value.type(of: part) else { return nil }
        let inner = Field(
            name: field.name,
            summary: field.summary,
            type: Located(type, at: field.type.location),
            limits: field.limits.of(part)
        )
        return LimitSite(
            fact: fact,
            field: inner,
            limit: limit.ofWhole,
            name: name,
            path: path,
            fields: fields,
            arguments: arguments
        )
    }
}

extension [Limit] {
    /// The limits of a part of a map, as limits of such a part by itself.
    func of(_ part: Limit.Part) -> [Limit] { filter { $0.part == part }.map(\.ofWhole) }
}

extension Limit {
    /// The same limit of a value as a whole.
    var ofWhole: Limit {
        Limit(name: name, rule: rule, excess: excess, error: error, location: location, provenance: provenance)
    }
}
