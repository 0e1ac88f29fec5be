import SDKSpec

/// A figure isn't where it is said to come from.
struct FigureNotFound: DriftRule {
    static let summary = """
        The section that a limit, a quota, a rate or a constant cites has its figures, in whatever unit, as in two minutes \
        for 120 seconds.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.missingFigures(on: page).map { missing in
            let claim = missing.claim
            return unbacked(claim, "doesn't say \(missing.amounts[0].number)", said: claim.fact.claim, on: page)
        }
    }
}
