import SDKSpec

/// A default isn't where it is said to come from.
struct DefaultNotFound: DriftRule {
    static let summary = """
        The row of a parameter names the default for which the spec cites the section: in the table's column, in words that \
        the layout lists, or in a sentence that speaks of a default. What is empty, a page need not name, and a page whose \
        layout has neither a column nor words for defaults isn't asked.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let layout = page.layout
        guard !layout.defaults.isEmpty || !layout.table.fallback.isEmpty else { return [] }
        let sayings = layout.defaults.map(PagePattern.init)
        return context.claims([.defaultValue], on: page).compactMap { claim in
            guard claim.fact.status != .contradicted, !claim.fact.isAboutNothing,
                let name = claim.fact.field(of: .defaultValue)
            else { return nil }
            let rows = claim.sections.flatMap { page, section in context.rows(of: name, in: section, on: page) }
            guard let row = rows.first, !rows.contains(where: { $0.namesDefault(sayings) }) else { return nil }
            return unbacked(
                claim,
                "doesn't name it in the row of `\(row.name.text)`",
                said: claim.fact.value,
                on: page
            )
        }
    }
}

extension DriftContext {
    /// The rows of a section that are about what the spec calls by a name.
    fileprivate func rows(of name: String, in section: PageSection, on page: Page) -> [PageRow] {
        guard let view = section.method.flatMap({ self.view($0.text, of: page) }) else { return [] }
        return section.parameterRows.filter { view.names(of: $0.name.text, on: page.layout).contains(name) }
    }
}

extension Fact {
    /// Whether it claims the default that is as good as none: an empty text, list or map.
    fileprivate var isAboutNothing: Bool { ["\"\"", "''", "[]", "{}", "none", ""].contains(value) }
}

extension PageRow {
    /// Whether it says in some way what is taken for the parameter where it is left out.
    fileprivate func namesDefault(_ sayings: [PagePattern]) -> Bool {
        // Who must give it is told nothing of a default, which is a difference of its own.
        isRequired == true || fallback != nil || fallback(saidAs: sayings) != nil
            || description.contains { $0.place(ofOneOf: Self.wordsForDefaults) != nil }
    }

    /// Words that everybody has for a default.
    private static let wordsForDefaults = ["default", "默认", "缺省"]
}
