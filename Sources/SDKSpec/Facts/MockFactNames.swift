/// How a mock knows facts: by their ids, and of limits and constants that are no numbers, by what they are too, so that it
/// can refuse to have something else hold instead which would do nothing.
package struct MockFactNames {
    /// The ids of the limits that are patterns.
    private let patterns: Set<FactID>
    private let index: SpecificationIndex

    /// Looks through a spec.
    package init(_ index: SpecificationIndex) {
        self.index = index
        let owners =
            index.specification.calls.flatMap { $0.overloads }.map { ($0.id, $0.parameters) }
            + index.records.map { ($0.name, $0.fields) }
        patterns = Set(
            owners.flatMap { owner, fields in
                fields.flatMap { field in
                    field.limits.filter(\.isPattern).map { limit in
                        FactID.limit(owner: owner, field: field.name.value, name: limit.name)
                    }
                }
            }
        )
    }

    /// What follows the owner in a fact's id, with what it is behind a colon where that is no number: `name.limit:pattern`.
    package func name(of fact: Fact) -> String {
        guard let form = form(of: fact) else { return fact.id.rest }
        return "\(fact.id.rest):\(form)"
    }

    private func form(of fact: Fact) -> String? {
        switch fact.kind {
        case .limit: patterns.contains(fact.id) ? "pattern" : nil
        case .constant: index.constants[fact.id.rest].flatMap { form(of: $0.type) }
        case .required, .defaultValue, .combination, .quota, .rate, .gate, .edition, .failure, .event, .answer, .error,
            .payload, .value:
            nil
        }
    }

    private func form(of type: TypeReference) -> String? {
        switch type {
        case .int, .uint, .double: return nil
        case .string: return "text"
        case .optional(let wrapped): return form(of: wrapped)
        case .named(let name):
            switch index.types[name]?.shape {
            case .identifier?: return "text"
            case .enumeration(let raw, _)?: return form(of: raw)
            case .record?, .union?, nil: return "other"
            }
        case .bool, .json, .bytes, .void, .handler, .list, .map: return "other"
        }
    }
}

extension Limit {
    fileprivate var isPattern: Bool {
        if case .pattern = rule { true } else { false }
    }
}
