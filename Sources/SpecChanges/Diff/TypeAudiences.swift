import SDKSpec

/// Says who meets a type: in what is given, answered or carried by events.
struct TypeAudiences {
    private var audiences: [String: Set<ChangeAudience>] = [:]

    init(_ specification: Specification) {
        let index = SpecificationIndex(specification)
        for shape in specification.calls.flatMap(\.shapes) {
            for parameter in shape.allParameters { visit(parameter.type.value, .callers, index) }
            visit(shape.returns.value, .readers, index)
        }
        for event in specification.events { visit(event.payload.value, .listeners, index) }
    }

    /// Who meets a type.
    subscript(name: String) -> Set<ChangeAudience> { audiences[name] ?? [] }

    private mutating func visit(_ type: TypeReference, _ audience: ChangeAudience, _ index: SpecificationIndex) {
        for name in type.names where audiences[name, default: []].insert(audience).inserted {
            switch index.types[name]?.shape {
            case .record(let fields): fields.forEach { visit($0.type.value, audience, index) }
            case .union(let tag, let cases):
                visit(.named(tag.value), audience, index)
                cases.forEach { visit($0.payload.value, audience, index) }
            case .identifier(let forms): forms.compactMap(\.partType).forEach { visit($0.value, audience, index) }
            case .enumeration, nil: break
            }
        }
    }
}

extension TypeReference {
    /// The declared types that it is made of.
    fileprivate var names: [String] {
        switch self {
        case .named(let name): [name]
        case .list(let element), .optional(let element): element.names
        case .map(let key, let value): key.names + value.names
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: []
        }
    }
}
