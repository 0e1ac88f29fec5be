/// Each fact has an id of its own.
struct AmbiguousFact: Rule {
    static let summary =
        "No two facts have the same id, and no two defaults: a method and a record of one name have no field in common."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        guard !context.repeatedFacts.isEmpty else { return checkDefaults(context, into: &diagnostics) }
        let known = Dictionary(context.facts.map { ($0.id, $0) }) { first, _ in first }
        for fact in context.repeatedFacts {
            let first = known[fact.id]
            diagnostics.add(
                finding(
                    "the fact `\(fact.id)` stands in two places, and nothing could say which one is meant",
                    at: fact.location,
                    notes: [first.map { Diagnostic.Note("the other one is here", at: $0.location) }].compactMap(\.self),
                    help: Self.help
                )
            )
        }
        checkDefaults(context, into: &diagnostics)
    }

    private static let help = "rename what one of the two belongs to"

    /// Defaults of records and of calls are told apart by the names of what they belong to, as facts are.
    private func checkDefaults(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let ofRecords = context.index.records.flatMap { record in record.fields.map { (record.name, $0) } }
        let calls = context.specification.calls.flatMap(\.shapes)
        let ofCalls = calls.flatMap { call in call.parameters.map { (call.id, $0) } }
        var known: [String: SourceLocation] = [:]
        for (owner, field) in ofRecords + ofCalls {
            guard let expression = field.defaultValue else { continue }
            let path = "\(owner).\(field.name.value)"
            guard let first = known[path] else {
                known[path] = expression.location
                continue
            }
            diagnostics.add(
                finding(
                    "the default of `\(path)` stands in two places, and nothing could say which one is meant",
                    at: expression.location,
                    notes: [Diagnostic.Note("the other one is here", at: first)],
                    help: Self.help
                )
            )
        }
    }
}
