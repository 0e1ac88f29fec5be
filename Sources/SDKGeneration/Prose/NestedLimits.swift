import SDKSpec

/// The limits of what values are made of: those of the fields of records, and of what stands in these.
struct NestedLimits: Sendable {
    /// A limit of a field of a record.
    struct Part: Sendable {
        let type: String
        let field: String
        let limit: Limit
    }

    private let index: SpecificationIndex

    init(_ index: SpecificationIndex) { self.index = index }

    /// The limits within the values of a type, the nearest first; each once.
    func limits(in type: TypeReference) -> [Part] { index.types(within: [type]).flatMap(limits(of:)) }

    /// The limits of the fields of a type.
    func limits(of type: String) -> [Part] {
        guard case .record(let fields)? = index.types[type]?.shape else { return [] }
        return fields.flatMap { field in
            field.limits.map { Part(type: type, field: field.name.value, limit: $0) }
        }
    }
}
