/// What is cited exists.
struct UnknownSource: Rule {
    static let summary = "Every document that is cited is declared under `sources`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.sources.map(\.id.value)
        let declared = Set(known)
        for citation in Self.citations(in: context) where !declared.contains(citation.document) {
            diagnostics.add(
                finding(
                    "there is no source `\(citation.document)`",
                    at: citation.location,
                    help: suggestion(for: citation.document, in: known) ?? "declare it under `sources`"
                )
            )
        }
    }

    private static func citations(in context: RuleContext) -> [Provenance.Citation] {
        let specification = context.specification
        var provenances = specification.types.map(\.provenance) + specification.errors.map(\.provenance)
        provenances += specification.events.map(\.provenance) + specification.constants.map(\.provenance)
        provenances += specification.gates.map(\.provenance) + specification.methods.map(\.provenance)
        provenances += specification.procedures.map(\.provenance)
        provenances += specification.methods.map(\.quota?.provenance) + specification.methods.map(\.ownRate?.provenance)
        provenances += context.fields.map(\.field.provenance)
        provenances += context.fields.flatMap { $0.field.limits.map(\.provenance) }
        provenances += specification.methods.flatMap(\.notes).map(\.provenance)
        provenances += context.statements.map(\.provenance)
        for type in specification.types {
            if case .enumeration(_, let values) = type.shape { provenances += values.map(\.provenance) }
        }
        let sides = specification.disputes.flatMap { $0.sides.map(\.citation) }
        return provenances.compactMap(\.self).flatMap(\.citations) + sides
    }
}
