/// What is cited exists.
struct UnknownSource: Rule {
    static let summary = "Every document that is cited is declared under `sources`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.sources.map(\.id.value)
        let declared = Set(known)
        for citation in context.citations where !declared.contains(citation.document) {
            diagnostics.add(
                finding(
                    "there is no source `\(citation.document)`",
                    at: citation.location,
                    help: suggestion(for: citation.document, in: known) ?? "declare it under `sources`"
                )
            )
        }
    }
}
