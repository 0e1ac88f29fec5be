/// What is cited exists.
struct UnknownSource: Rule {
    static let summary = "Every document that is cited is declared under `sources`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.sources.map(\.id.value)
        let declared = Set(known)
        for citation in context.citations where !declared.contains(citation.document) {
            let name = Located(citation.document, at: citation.location)
            diagnostics.add(unknown("source", name, among: known, otherwise: "declare it under `sources`"))
        }
    }
}
