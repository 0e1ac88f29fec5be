/// Each fact has an id of its own.
struct AmbiguousFact: Rule {
    static let summary = "No two facts have the same id, as when a method and a record have the same name and fields."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for fact in context.repeatedFacts {
            let first = context.facts.first { $0.id == fact.id }
            diagnostics.add(
                finding(
                    "the fact `\(fact.id)` stands in two places, and nothing could say which one is meant",
                    at: fact.location,
                    notes: [first.map { Diagnostic.Note("the other one is here", at: $0.location) }].compactMap(\.self),
                    help: "rename what one of the two belongs to"
                )
            )
        }
    }
}
