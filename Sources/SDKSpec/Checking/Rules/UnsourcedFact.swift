/// Every fact has a reason to be believed.
struct UnsourcedFact: Rule {
    static let summary = "Every fact cites where it is said, or gives the reasoning that leads to it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for fact in context.facts where fact.provenance == nil {
            diagnostics.add(
                finding(
                    "nothing says why `\(fact.id)` is believed",
                    at: fact.location,
                    help: "add `source` here, or to what it belongs to"
                )
            )
        }
    }
}
