/// Which types have values that can be of any depth: JSON, and records and unions that lead to their own type.
struct TypeDepth: Sendable {
    /// The declared types with JSON in them, or with values of a type that leads to itself.
    private let unbounded: Set<String>
    /// Of the types among them that lead to themselves, and of those that lead there, all types that they lead to.
    private let reach: [String: Set<String>]

    /// - Parameter partNames: The names of the types that values of each type are made of.
    init(_ types: [TypeDeclaration], _ partNames: [String: [String]]) {
        let reach = Self.reach(partNames)
        var holders: [String: [String]] = [:]
        var waiting = reach.keys.filter { reach[$0]?.contains($0) == true }
        for type in types {
            let name = type.name.value
            for part in partNames[name] ?? [] { holders[part, default: []].append(name) }
            let hasJSON = type.parts.contains { $0.contains { $0 == .json } }
            if hasJSON { waiting.append(name) }
        }
        var unbounded: Set<String> = []
        while let name = waiting.popLast() {
            if unbounded.insert(name).inserted { waiting += holders[name] ?? [] }
        }
        self.unbounded = unbounded
        self.reach = reach
    }

    /// Whether values of a type can be of any depth.
    func isUnbounded(_ type: TypeReference) -> Bool {
        type.contains { part in
            if case .named(let name) = part { unbounded.contains(name) } else { part == .json }
        }
    }

    /// Whether a value of a type that stands in one of another type can hold a value of that type again.
    func leads(_ type: TypeReference, backTo name: String) -> Bool {
        guard reach[name]?.contains(name) == true else { return false }
        return type.declaredNames.contains { $0 == name || reach[$0]?.contains(name) == true }
    }

    /// What is left once all types are gone that lead to none but such ones: most specs have no other.
    private static func reach(_ partNames: [String: [String]]) -> [String: Set<String>] {
        var left = partNames
        while true {
            let open = left.filter { $0.value.contains { left[$0] != nil } }
            if open.count == left.count { break }
            left = open
        }
        var reach: [String: Set<String>] = [:]
        for (name, parts) in left {
            var seen: Set<String> = []
            var waiting = parts
            while let part = waiting.popLast() {
                if seen.insert(part).inserted { waiting += left[part] ?? [] }
            }
            reach[name] = seen
        }
        return reach
    }
}
