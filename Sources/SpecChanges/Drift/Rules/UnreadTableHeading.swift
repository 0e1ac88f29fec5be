import SDKSpec

/// A table of parameters isn't read, since its heading names other columns than the layout does.
struct UnreadTableHeading: DriftRule {
    static let summary = """
        A table behind a line that announces parameters has a heading that names its columns as the layout does; no row of \
        one that hasn't is held against the spec. The same heading is shown once a page.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let alike = Dictionary(grouping: page.unreadTables) { $0.line.text }
        var seen: Set<String> = []
        return page.unreadTables.filter { seen.insert($0.line.text).inserted }.map { table in
            let tables = alike[table.line.text] ?? []
            let layout = page.layout.name.value
            return finding(
                table.hasHeading
                    ? "the layout `\(layout)` doesn't know this heading of a table, so no row below it is read"
                    : "this table of parameters has no heading that says what its cells are, so no row of it is read",
                at: table.line.location,
                on: page,
                table.section,
                topic: DriftTopic(.table, table.line.text),
                notes: tables.count == 1
                    ? [] : [Diagnostic.Note("\(tables.count) tables of the page have it", at: nil)],
                help:
                    "say under `table` of the layout what the columns are called, or read the table and add an entry under "
                    + "`reviewed`",
                explaining: Set(tables.flatMap { context.causes(of: $0, on: page) })
            )
        }
    }
}

extension DriftContext {
    /// What other rules find where a table isn't read: that parameters aren't there, nor what their rows say.
    fileprivate func causes(of table: UnreadTable, on page: Page) -> [DriftCause] {
        guard let name = page.section(table.section)?.method?.text, let view = view(name, of: page) else { return [] }
        return view.given.map(\.field).flatMap { field in
            [.unnamed(DriftTopic(.parameter, field.name.value), in: table.section, on: page)]
                + field.vendorNames(on: page.layout).map {
                    DriftCause.language(DriftTopic(.parameter, $0), of: table.section)
                }
        }
    }
}
