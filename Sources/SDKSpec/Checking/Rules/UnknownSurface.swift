/// Surfaces are declared.
struct UnknownSurface: Rule {
    static let summary = "Every surface that is named is declared under `sdk`, `surfaces`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.product.surfaces.map(\.name)
        let help =
            known.isEmpty
            ? "declare it under `sdk`, `surfaces`"
            : "declare it under `sdk`, `surfaces`; there are \(known.listedNames())"
        for name in Self.named(in: context) where !known.contains(name.value) {
            diagnostics.add(unknown("surface", name, among: known, otherwise: help))
        }
    }

    /// Every place where a surface is named.
    private static func named(in context: RuleContext) -> [Located<String>] {
        let specification = context.specification
        var texts = specification.methods.flatMap { [$0.surfaceNames, $0.since] }
        texts += specification.events.map(\.surfaceNames) + specification.errors.map(\.constants)
        for type in specification.types {
            if case .enumeration(_, let values) = type.shape { texts += values.map(\.since) }
        }
        texts += context.fields.flatMap { [$0.field.surfaceNames, $0.field.since] }
        return texts.flatMap(\.entries).map(\.surface)
    }
}
