/// No record and no union needs itself.
struct CyclicType: Rule {
    static let summary =
        "No record or union needs a value of its own type: it could never be made. Lists and optionals may."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for way in Self.cycles(in: context).ways(through: context.specification.types.map(\.name)) {
            guard let name = way.first else { continue }
            let hasUnion = way.contains {
                if case .union? = context.index.types[$0.value]?.shape { true } else { false }
            }
            let orCase = hasUnion ? ", or give the union another case" : ""
            diagnostics.add(
                finding(
                    "a value of `\(name.value)` always holds another one of its own type",
                    at: name.location,
                    notes: way.notesOfWay,
                    help: "make a field on the way optional, or a list\(orCase)"
                )
            )
        }
    }

    /// Whether no value of a type can be made.
    static func isImpossible(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        if case .named(let name) = type { impossibleTypes(in: index).contains(name) } else { false }
    }

    /// The types that need each other, or themselves, so that no value of them can be made.
    static func cycles(in context: RuleContext) -> Cycles {
        let impossible = impossibleTypes(in: context.index)
        return Cycles(from: context.specification.types.map(\.name.value).filter(impossible.contains)) { name in
            needed(by: name, in: context.index).filter(impossible.contains)
        }
    }

    /// The types without a value: what is left once all are gone that can be made of those that can.
    private static func impossibleTypes(in index: SpecificationIndex) -> Set<String> {
        var left: Set<String> = []
        // Who needs a type, and how many more each record needs; of a union, one is enough.
        var users: [String: [String]] = [:]
        var missing: [String: Int] = [:]
        for type in index.specification.types {
            let name = type.name.value
            let needed = needed(by: name, in: index)
            for other in needed { users[other, default: []].append(name) }
            if case .union(_, let cases) = type.shape {
                missing[name] = needed.count < cases.count ? 0 : 1
            } else {
                missing[name] = needed.count
            }
            left.insert(name)
        }
        var makeable = left.filter { missing[$0] == 0 }
        left.subtract(makeable)
        while let type = makeable.popFirst() {
            for user in users[type] ?? [] {
                missing[user, default: 0] -= 1
                if missing[user] == 0, left.remove(user) != nil { makeable.insert(user) }
            }
        }
        return left
    }

    /// The types of which every value of a record holds one, or a value of a union may.
    private static func needed(by name: String, in index: SpecificationIndex) -> [String] {
        let types: [TypeReference] =
            switch index.types[name]?.shape {
            case .record(let fields): fields.map(\.type.value)
            case .union(_, let cases): cases.map(\.payload.value)
            case .enumeration, .identifier, nil: []
            }
        return types.compactMap { if case .named(let needed) = $0, index.types[needed] != nil { needed } else { nil } }
    }
}
