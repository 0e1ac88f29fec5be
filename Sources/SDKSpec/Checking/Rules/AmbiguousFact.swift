/// Each fact has an id of its own.
struct AmbiguousFact: Rule {
    static let summary = "No two facts have the same id, as when a method and a record have the same name and fields."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var first: [String: SourceLocation] = [:]
        for fact in context.facts {
            guard let location = first[fact.id] else {
                first[fact.id] = fact.location
                continue
            }
            // One that is read twice was reported where it is declared twice.
            guard location.file.path != fact.location.file.path || location.range != fact.location.range else {
                continue
            }
            diagnostics.add(
                finding(
                    "the fact `\(fact.id)` stands in two places, and nothing could say which one is meant",
                    at: fact.location,
                    notes: [Diagnostic.Note("the other one is here", at: location)],
                    help: "rename what one of the two belongs to"
                )
            )
        }
    }
}
