import SDKSpec

/// In an edition that is too small the call fails; in the one needed it doesn't fail for that. The same where it is a
/// parameter that needs the edition.
struct EditionCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        var cases: [CaseDraft] = []
        if let edition = base.method.edition?.value {
            let fact = FactID.edition(method: base.method.name.value)
            let id = { CaseID.fact(FactID.edition(method:), of: base.overload, $0) }
            cases = self.cases(of: fact, id, edition, base.arguments, base)
        }
        let least = base.method.edition?.value
        for parameter in base.overload.parameters {
            guard let edition = parameter.edition?.value else { continue }
            let fact = FactID.edition(overload: base.overload.id, parameter: parameter.name.value)
            let arguments = base.giving(parameter.name.value, base.givenValue(of: parameter))
                .filter { $0.name == parameter.name.value || !base.needsEdition($0.name) }
            guard base.keepsRules(arguments), !base.isChecked(parameter.name.value) else { continue }
            // Without the method's own edition the call fails for that.
            cases += self.cases(of: fact, { .fact(fact, $0) }, edition, from: least, arguments, base)
        }
        return cases
    }

    private func cases(
        of fact: FactID,
        _ id: (_ edition: String) -> CaseID,
        _ needed: String,
        from least: String? = nil,
        _ arguments: [CaseValue.Member],
        _ base: BaseCall
    ) -> [CaseDraft] {
        let product = base.context.specification.product
        let editions = product.editions.map(\.name)
        guard let errorName = product.editionError?.value, let position = editions.firstIndex(of: needed) else {
            return []
        }
        let error = base.context.error(errorName)
        let start = least.flatMap { editions.firstIndex(of: $0) } ?? 0
        var cases = editions[min(start, position)..<position].map { edition in
            base.draft(
                id(edition),
                "Edition \(edition) isn't enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(edition)), base.step(arguments, .fails(error, fact: fact))]
            )
        }
        cases.append(
            base.draft(
                id(needed),
                "Edition \(needed) is enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(needed)), base.step(arguments, .avoids(error, fact: fact))]
            )
        )
        return cases
    }
}
