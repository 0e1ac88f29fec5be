/// Unions are part of the client.
struct InternalUnion: Rule {
    static let summary = "A union is never `internal`: the mock's own state keeps its payloads in fields of their own."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types where !type.isPublic {
            guard case .union = type.shape else { continue }
            diagnostics.add(
                finding(
                    "the union `\(type.name.value)` can't be internal",
                    at: type.name.location,
                    help: "give the record that holds it an optional field for each case"
                )
            )
        }
    }
}
