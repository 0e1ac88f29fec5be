/// No record needs itself.
struct CyclicType: Rule {
    static let summary = "No record needs a value of its own type: it could never be made. Lists and optionals may."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            let name = type.name.value
            if Self.reached(from: name, in: context.index).contains(name) {
                diagnostics.add(
                    finding(
                        "a value of `\(name)` always holds another one of its own type",
                        at: type.name.location,
                        help: "make a field on the way optional, or a list"
                    )
                )
            }
        }
    }

    private static func reached(from name: String, in index: SpecificationIndex) -> Set<String> {
        var reached: Set<String> = []
        var open = needed(by: name, in: index)
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            open += needed(by: next, in: index)
        }
        return reached
    }

    /// The types of which every value of a record holds one.
    private static func needed(by name: String, in index: SpecificationIndex) -> [String] {
        guard case .record(let fields)? = index.types[name]?.shape else { return [] }
        return fields.compactMap { field in
            if case .named(let needed) = field.type.value { needed } else { nil }
        }
    }
}
