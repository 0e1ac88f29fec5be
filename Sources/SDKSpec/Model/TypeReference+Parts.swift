// What a type is made of.
extension TypeReference {
    /// The declared types that it is made of.
    public var declaredNames: [String] {
        switch self {
        case .named(let name): [name]
        case .list(let element), .optional(let element): element.declaredNames
        case .map(let key, let value): key.declaredNames + value.declaredNames
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: []
        }
    }

    /// Whether the type, or one that it is made of, is such a one.
    func contains(where condition: (TypeReference) -> Bool) -> Bool {
        if condition(self) { return true }
        return switch self {
        case .list(let element), .optional(let element): element.contains(where: condition)
        case .map(let key, let value): key.contains(where: condition) || value.contains(where: condition)
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .named: false
        }
    }

    /// The type and those that it is made of.
    var withParts: [TypeReference] {
        var parts: [TypeReference] = []
        _ = contains { part in
            parts.append(part)
            return false
        }
        return parts
    }
}
