import SDKSpec

/// A fact whose figures the sections that it cites don't say.
struct MissingFigure {
    let claim: Claim
    /// The figures that aren't there; at least one.
    let amounts: [Amount]
    /// What is wrong.
    let cause: String
}

extension DriftContext {
    /// The facts whose figures aren't where they are said to come from: limits, quotas, rates and constants.
    func missingFigures(on page: Page) -> [MissingFigure] {
        claims([.limit, .quota, .rate, .constant], on: page).compactMap { claim in
            let said = claim.sections.reduce(into: Set<Amount>()) { all, place in
                all.formUnion(place.section.words.allFigures)
            }
            // That there has to be one is a matter of words.
            let missing = subject.figures.amounts(of: claim.fact).filter { amount in
                amount.number > 1 && !said.contains(where: amount.canBe)
            }
            let cause = DriftCause.claim(claim.fact.id, on: page)
            return missing.isEmpty ? nil : MissingFigure(claim: claim, amounts: missing, cause: cause)
        }
    }

    /// The values that are named nowhere where they are said to come from, and travel as numbers.
    func missingNumbers(on page: Page) -> [MissingFigure] {
        claims([.value], on: page).compactMap { claim in
            guard let number = claim.valueNames.last.flatMap({ Int($0) }), !claim.isBacked(by: claim.valueNames) else {
                return nil
            }
            return MissingFigure(claim: claim, amounts: [Amount(number: number)], cause: claim.valueCause(on: page))
        }
    }
}
