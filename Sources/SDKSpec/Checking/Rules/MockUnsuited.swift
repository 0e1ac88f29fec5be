/// What is said of the mock alone is said of a method that the mock has.
struct MockUnsuited: Rule {
    static let summary = "`mock` stands at methods with a behaviour: of others the mock does nothing."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for method in context.specification.calls {
            guard let note = method.mockNotes.first, method.shapes.allSatisfy({ $0.behaviour == nil }) else { continue }
            diagnostics.add(
                finding(
                    "the mock has no `\(method.name.value)`, so there is nothing to say of it",
                    at: note.location,
                    help: "give the method a behaviour, or write the sentence under `notes`"
                )
            )
        }
    }
}
