/// No record needs itself.
struct CyclicType: Rule {
    static let summary = "No record needs a value of its own type: it could never be made. Lists and optionals may."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let types = context.specification.types.map(\.name)
        let cycles = Cycles(from: types.map(\.value)) { Self.needed(by: $0, in: context.index) }
        for group in cycles.groups {
            let involved = types.filter { group.contains($0.value) }
            guard let name = involved.first else { continue }
            diagnostics.add(
                finding(
                    "a value of `\(name.value)` always holds another one of its own type",
                    at: name.location,
                    notes: involved.dropFirst().map { Diagnostic.Note("by way of `\($0.value)`", at: $0.location) },
                    help: "make a field on the way optional, or a list"
                )
            )
        }
    }

    /// The types of which every value of a record holds one.
    private static func needed(by name: String, in index: SpecificationIndex) -> [String] {
        guard case .record(let fields)? = index.types[name]?.shape else { return [] }
        return fields.compactMap { field in
            if case .named(let needed) = field.type.value { needed } else { nil }
        }
    }
}
