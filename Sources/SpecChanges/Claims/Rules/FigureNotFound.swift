import SDKSpec

/// A figure isn't where it is said to come from.
struct FigureNotFound: DriftRule {
    static let summary = """
        The section that a limit, a quota, a rate or a constant cites has its figures, in whatever unit, as in two minutes \
        for 120 seconds. Where it cites several sections, each has them. Those of a rate stand beside each other, \
        and the limit of a parameter that has a row of its own stands in that row or in no row. A rate for \
        which a reason is given is held to this only where the section says another rate.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.missingFigures(on: page).map { missing in
            let claim = missing.claim
            let section = claim.sections.first?.section.title ?? ""
            return unbacked(
                claim,
                "doesn't say \(missing.words)",
                said: claim.fact.claim,
                explaining: Set(missing.amounts.map { DriftCause.language(DriftTopic(.figure, $0.text), of: section) }),
                on: page
            )
        }
    }
}
