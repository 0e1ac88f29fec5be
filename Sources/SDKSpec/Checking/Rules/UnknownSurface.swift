/// Surfaces are declared.
struct UnknownSurface: Rule {
    static let summary = "Every surface that is named is declared under `sdk`, `surfaces`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.product.surfaces.map(\.name)
        for method in context.specification.methods {
            let used = Array(method.surfaceNames.keys) + Array(method.since.keys)
            report(used, known, at: method.name.location, into: &diagnostics)
        }
        for event in context.specification.events {
            report(Array(event.surfaceNames.keys), known, at: event.name.location, into: &diagnostics)
        }
        for error in context.specification.errors {
            report(Array(error.constants.keys), known, at: error.name.location, into: &diagnostics)
        }
        for type in context.specification.types {
            guard case .enumeration(_, let values) = type.shape else { continue }
            for value in values { report(Array(value.since.keys), known, at: value.name.location, into: &diagnostics) }
        }
        for (_, field) in context.fields {
            let used = Array(field.surfaceNames.keys) + Array(field.since.keys)
            report(used, known, at: field.name.location, into: &diagnostics)
        }
    }

    private func report(
        _ used: [String],
        _ known: [String],
        at location: SourceLocation,
        into diagnostics: inout Diagnostics
    ) {
        for name in Set(used).sorted() where !known.contains(name) {
            diagnostics.add(unknown("surface", Located(name, at: location), among: known))
        }
    }
}
