/// A parameter with an edition can be given.
struct EditionNeverNeeded: Rule {
    static let summary =
        "A parameter with an `edition` has values that count as given: a record without fields is always empty."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, overload) in context.overloads {
            for parameter in overload.parameters {
                guard let edition = parameter.edition,
                    let fields = context.index.fields(of: parameter.type.value.unwrapped), fields.isEmpty
                else { continue }
                diagnostics.add(
                    finding(
                        "`\(parameter.name.value)` is always empty, and so never counts as given",
                        at: edition.location,
                        notes: [Diagnostic.Note("`\(parameter.type.value.unwrapped)` has no fields")],
                        help: "leave the `edition` out, or give the method another one"
                    )
                )
            }
        }
    }
}
