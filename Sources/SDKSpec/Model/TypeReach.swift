/// The declared types that have a field of some kind in them: one of their own, or one further in. A type that holds
/// itself is looked at once like any other.
public struct TypeReach: Sendable {
    private let names: Set<String>

    /// Looks through all types of a spec.
    ///
    /// - Parameter isMeant: Whether a field is of the kind.
    public init(_ index: SpecificationIndex, where isMeant: (Field) -> Bool) {
        var holders: [String: [String]] = [:]
        var waiting: [String] = []
        for type in index.specification.types {
            let name = type.name.value
            for part in type.parts.flatMap(\.declaredNames) { holders[part, default: []].append(name) }
            if index.fields(of: name)?.contains(where: isMeant) == true { waiting.append(name) }
        }
        var names: Set<String> = []
        while let name = waiting.popLast() {
            if names.insert(name).inserted { waiting += holders[name] ?? [] }
        }
        self.names = names
    }

    /// Whether such a field is in the values of a type.
    public func contains(_ type: TypeReference) -> Bool {
        type.declaredNames.contains(where: names.contains)
    }
}

extension TypeDeclaration {
    /// The types that the values are made of.
    fileprivate var parts: [TypeReference] {
        switch shape {
        case .record(let fields): fields.map(\.type.value)
        case .union(_, let cases): cases.map(\.payload.value)
        case .identifier, .enumeration: []
        }
    }
}
