/// Editions are declared, and so is the error of a call whose edition wasn't bought.
struct UnknownEdition: Rule {
    static let summary = "Every edition that is named is declared under `sdk`, `editions`, with its `editionError`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.product.editions.map(\.name)
        for method in context.specification.methods {
            let ofParameters = method.shapes.flatMap(\.allParameters).compactMap(\.edition)
            for edition in [method.edition].compactMap(\.self) + ofParameters {
                report(edition, known, into: &diagnostics)
                if known.contains(edition.value) { reportMissingError(for: edition, context, into: &diagnostics) }
            }
            for maximum in method.quota?.maximum ?? [] where maximum.edition != Quota.everyEdition {
                let place = method.quota?.places[maximum.edition] ?? method.quota?.location
                let location = place ?? method.name.location
                report(Located(maximum.edition, at: location), known, into: &diagnostics)
            }
        }
        for edition in context.specification.layouts.flatMap(\.editions).map(\.edition) {
            report(edition, known, into: &diagnostics)
        }
        for step in context.steps {
            if case .edition(let edition) = step.action { report(edition, known, into: &diagnostics) }
        }
    }

    private func report(_ edition: Located<String>, _ known: [String], into diagnostics: inout Diagnostics) {
        guard !known.contains(edition.value) else { return }
        diagnostics.add(unknown("edition", edition, among: known))
    }

    private func reportMissingError(
        for edition: Located<String>,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        guard context.specification.product.editionError == nil else { return }
        diagnostics.add(
            finding(
                "a call without this edition has no error to fail with",
                at: edition.location,
                help: "name it with `editionError` under `sdk`",
                of: .absentPart(of: "sdk", name: "editionError")
            )
        )
    }
}
