import SDKSpec

/// In an edition that is too small the call fails; in the one needed it doesn't fail for that.
struct EditionCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let product = base.context.specification.product
        guard let needed = base.method.edition?.value, let errorName = product.editionError?.value,
            let position = product.editions.firstIndex(where: { $0.name == needed })
        else { return [] }
        let fact = FactID.edition(method: base.method.name.value)
        let error = base.context.error(errorName)
        var cases = product.editions[..<position].map { edition in
            base.draft(
                "\(base.overload.id).edition/\(edition.name)",
                "Edition \(edition.name) isn't enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(edition.name)), base.step(.fails(error, fact: fact))]
            )
        }
        cases.append(
            base.draft(
                "\(base.overload.id).edition/\(needed)",
                "Edition \(needed) is enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(needed)), base.step(.avoids(error, fact: fact))]
            )
        )
        return cases
    }
}
