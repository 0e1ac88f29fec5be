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
    func limits(in type: TypeReference) -> [Part] {
        var found: [Part] = []
        var visited: Set<String> = []
        var waiting = type.declaredNames
        while !waiting.isEmpty {
            let names = waiting.filter { visited.insert($0).inserted }
            found += names.flatMap { limits[$0] ?? [] }
            waiting = names.flatMap { parts[$0] ?? [] }
        }
        return found
    }
}
