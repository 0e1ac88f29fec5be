import SDKSpec

/// A figure isn't where it is said to come from.
struct FigureNotFound: DriftRule {
    static let summary = """
        The section that a limit, a quota, a rate or a constant cites has its figures, in whatever unit, as in two minutes \
        for 120 seconds.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.limit, .quota, .rate, .constant], on: page).compactMap { claim in
            let said = claim.sections.reduce(into: Set<Int>()) { all, place in
                all.formUnion(place.section.figures(place.page.layout))
            }
            // That there has to be one is a matter of words.
            let missing = claim.fact.numbers.filter { $0 > 1 && !said.contains($0) }
            guard let first = missing.first else { return nil }
            return unbacked(claim, "doesn't say \(first)", on: page)
        }
    }
}

extension PageSection {
    /// Every figure of the section, samples and rows included.
    fileprivate func figures(_ layout: PageLayout) -> Set<Int> {
        let units = layout.units.map { (word: Array($0.word.utf8), factor: $0.factor) }
        return lines.reduce(into: []) { all, line in
            guard line.bytes.contains(where: \.isDigit) else { return }
            for figure in Figures.figures(in: line.bytes, units: units) { all.formUnion(figure.values) }
        }
    }
}
