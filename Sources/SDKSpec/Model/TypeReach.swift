/// The declared types that have a field of some kind in them: one of their own, or one further in. A type that holds
/// itself is looked at once like any other.
public struct TypeReach: Sendable {
    private let names: Set<String>

    /// Looks through all types of a spec.
    ///
    /// - Parameters:
    ///   - index: The spec, by names.
    ///   - isMeant: Whether a field is of the kind.
    ///   - isMeantType: Whether a type is so by itself, whatever its fields are.
    public init(
        _ index: SpecificationIndex,
        where isMeant: (Field) -> Bool,
        orType isMeantType: (TypeDeclaration) -> Bool = { _ in false }
    ) {
        var holders: [String: [String]] = [:]
        var waiting: [String] = []
        for type in index.specification.types {
            let name = type.name.value
            for part in type.parts.flatMap(\.declaredNames) { holders[part, default: []].append(name) }
            let isMeant = isMeantType(type) || index.fields(of: name)?.contains(where: isMeant) == true
            if isMeant { waiting.append(name) }
        }
        var names: Set<String> = []
        while let name = waiting.popLast() {
            if names.insert(name).inserted { waiting += holders[name] ?? [] }
        }
        self.names = names
    }

    /// Whether such a field is in the values of a type.
    public func contains(_ type: TypeReference) -> Bool {
        switch type {
        case .named(let name): names.contains(name)
        case .list(let element), .optional(let element): contains(element)
        case .map(let key, let value): contains(key) || contains(value)
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: false
        }
    }
}
