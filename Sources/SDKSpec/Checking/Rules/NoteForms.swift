/// The notes of a list look alike.
struct NoteForms: Rule {
    static let summary = "The notes of a method are all plain texts, or all stand behind `text`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for method in context.specification.calls {
            guard let sourced = method.notes.first(where: { !$0.isPlain }) else { continue }
            for note in method.notes where note.isPlain {
                diagnostics.add(
                    warning(
                        "notes of one list have one form",
                        at: note.location,
                        notes: [Diagnostic.Note("this one stands behind `text`", at: sourced.location)],
                        help: "write `text: …` here too"
                    )
                )
            }
        }
    }
}
