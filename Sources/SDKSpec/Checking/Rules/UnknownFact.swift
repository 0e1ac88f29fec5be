/// Facts that are named exist.
struct UnknownFact: Rule {
    static let summary = "Every fact that a scenario covers or a dispute is about exists."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = Set(context.facts.map(\.id))
        let named = context.specification.scenarios.flatMap(\.covers) + context.specification.disputes.flatMap(\.facts)
        for fact in named where !known.contains(fact.value) {
            let name = Located(fact.value.rawValue, at: fact.location)
            diagnostics.add(unknown("fact", name, among: context.facts.lazy.map(\.id.rawValue)))
        }
    }
}
