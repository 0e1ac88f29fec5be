import SDKSpec

/// The limits of what values are made of: those of the fields of records, and of what stands in these.
struct NestedLimits: Sendable {
    /// A limit of a field of a record.
    struct Part: Sendable {
        let type: String
        let field: String
        let limit: Limit
    }

    private var limits: [String: [Part]] = [:]
    private var parts: [String: [String]] = [:]

    init(_ specification: Specification) {
        for type in specification.types {
            let name = type.name.value
            switch type.shape {
            case .record(let fields):
                limits[name] = fields.flatMap { field in
                    field.limits.map { Part(type: name, field: field.name.value, limit: $0) }
                }
                parts[name] = fields.flatMap(\.type.value.declaredNames)
            case .union(_, let cases): parts[name] = cases.flatMap(\.payload.value.declaredNames)
            case .identifier, .enumeration: break
            }
        }
    }

    /// The limits within the values of a type, the nearest first; each once.
    func limits(in type: TypeReference) -> [Part] { types(in: [type]).flatMap(limits(of:)) }

    /// The limits of the fields of a type.
    func limits(of type: String) -> [Part] { limits[type] ?? [] }

    /// The names of the types that values of some types are made of, the nearest first; each once.
    func types(in types: [TypeReference]) -> [String] {
        var found: [String] = []
        var visited: Set<String> = []
        var waiting = types.flatMap(\.declaredNames)
        while !waiting.isEmpty {
            let names = waiting.filter { visited.insert($0).inserted }
            found += names
            waiting = names.flatMap { parts[$0] ?? [] }
        }
        return found
    }
}
