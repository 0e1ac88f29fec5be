import SDKSpec

/// Nothing says that a value may not be empty.
struct EmptinessNotFound: DriftRule {
    static let summary = """
        The section that a parameter which may not be empty cites says so, in one of the words that the page's layout \
        lists for it.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.required], on: page).compactMap { claim in
            guard claim.fact.isAboutEmptiness else { return nil }
            guard !claim.sections.contains(where: { $0.section.says(oneOf: $0.page.layout.notEmpty) }) else {
                return nil
            }
            return unbacked(claim, "doesn't say that it may not be empty", on: page)
        }
    }
}
