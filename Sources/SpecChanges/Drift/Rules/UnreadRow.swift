import SDKSpec

/// Something that looks like a row of a table wasn't understood.
struct UnreadRow: DriftRule {
    static let summary = "A line of a table that can't be read as a row is shown instead of being passed over."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        page.unread.map { line in
            finding(
                "this looks like a row of a table, and its type isn't among those of the layout `\(page.layout.name.value)`",
                at: line.location,
                on: page,
                "",
                subject: "row \(line.text)",
                help: "add the word to the layout's `types`"
            )
        }
    }
}
