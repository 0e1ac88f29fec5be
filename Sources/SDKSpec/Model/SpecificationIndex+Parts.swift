extension SpecificationIndex {
    /// The names of the types that values of some types are made of, the nearest first; each once.
    public func types(within types: [TypeReference]) -> [String] {
        var found: [String] = []
        var visited: Set<String> = []
        var waiting = types.flatMap(\.declaredNames)
        if waiting.isEmpty { return [] }
        while !waiting.isEmpty {
            let names = waiting.filter { visited.insert($0).inserted }
            found += names
            waiting = names.flatMap { partNames[$0] ?? [] }
        }
        return found
    }
}

extension TypeDeclaration {
    /// The types that the values are made of.
    var parts: [TypeReference] {
        switch shape {
        case .record(let fields): fields.map(\.type.value)
        case .union(let tag, let cases):
            // A tag that stands in the value is a part of it.
            cases.map(\.payload.value) + (tagMember == nil ? [] : [.named(tag.value)])
        case .identifier, .enumeration: []
        }
    }
}
