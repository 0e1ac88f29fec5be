import SDKSpec

/// A parameter that is believed for a page isn't on it.
struct ParameterNotOnPage: DriftRule {
    static let summary = """
        What a method takes because a page says so stands in the tables of the page, or in its sentences. Where the page \
        has exactly one row that the spec doesn't know, the parameter was probably renamed, which is told of the row.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            let missing = view.method.shapes.flatMap(\.allParameters).filter { parameter in
                !page.isNaming(parameter, because: parameter.provenance ?? view.method.provenance)
            }
            let unknown = section.rows.count { view.fields[$0.name.text] == nil && !view.isHolder($0, of: section) }
            guard missing.count != 1 || unknown != 1 else { return [DriftFinding]() }
            return missing.map { parameter in
                finding(
                    "`\(section.title)` takes `\(parameter.name.value)` in the spec, and not on the page",
                    at: parameter.name.location,
                    on: page,
                    section.title,
                    subject: "parameter \(parameter.name.value)",
                    notes: section.heading.map { [Diagnostic.Note("this is the page's section", at: $0.location)] }
                        ?? [],
                    help: "remove it, or say in its `source` why it is there"
                )
            }
        }
    }
}

extension Page {
    /// Whether the sections that are cited for a parameter name it. A page that isn't the first witness, and whose section
    /// has no table, need not.
    fileprivate func isNaming(_ parameter: Field, because provenance: Provenance?) -> Bool {
        guard let provenance, provenance.inferred == nil else { return true }
        let cited = provenance.citations.filter { $0.document == document }.compactMap { section($0.heading) }
        guard !cited.isEmpty, !cited.contains(where: { $0.isNaming(parameter.name.value) }) else { return true }
        return provenance.citations.first?.document != document && cited.allSatisfy(\.rows.isEmpty)
    }
}

extension PageSection {
    /// Whether its rows name a parameter, or a page without a table of it names it in sentences.
    fileprivate func isNaming(_ name: String) -> Bool {
        if rows.contains(where: { $0.name.text == name }) { return true }
        let bytes = Array(name.utf8)
        let isInHeading = heading.map { $0.bytes.holds(bytes) || $0.bytes.holds(Array("\(name)opt".utf8)) } ?? false
        return isInHeading && rows.isEmpty || sentences.contains { $0.bytes.holds(bytes) }
    }
}
