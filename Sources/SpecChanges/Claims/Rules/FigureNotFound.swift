import SDKSpec

/// A figure isn't where it is said to come from.
struct FigureNotFound: DriftRule {
    static let summary = """
        The section that a limit, a quota, a rate or a constant cites has its figures, in whatever unit, as in two minutes \
        for 120 seconds.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.limit, .quota, .rate, .constant], on: page).compactMap { claim in
            let said = claim.sections.reduce(into: Set<Amount>()) { all, place in
                all.formUnion(place.section.words.allFigures)
            }
            // That there has to be one is a matter of words.
            let missing = context.subject.figures.amounts(of: claim.fact).filter { amount in
                amount.number > 1 && !said.contains(where: amount.canBe)
            }
            guard let first = missing.first?.number else { return nil }
            return unbacked(claim, "doesn't say \(first)", said: claim.fact.claim, on: page)
        }
    }
}
