import SDKSpec

/// A page says of a parameter that it must be given, and the spec doesn't, or the other way round.
struct RequiredDiffers: DriftRule {
    static let summary = """
        A parameter must be given where the page says so, and nowhere else. Where the spec has a reason to differ, \
        `pageRequired` says what stands on the page.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.rows.compactMap { row in
                guard !row.isOfAnswer, let isRequired = row.isRequired,
                    let fields = view.fields(of: row, in: section, on: page.layout),
                    !view.isHolder(row, of: section, on: page.layout),
                    !fields.contains(where: { ($0.pageRequired ?? $0.isRequired) == isRequired })
                else { return nil }
                let (onPage, inSpec) = isRequired ? ("required", "not") : ("not required", "required")
                return finding(
                    "`\(row.name.text)` of `\(section.title)` is \(onPage) on the page, and \(inSpec) in the spec",
                    at: row.name.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.required, row.name.text),
                    notes: [Diagnostic.Note("the spec's parameter", at: fields[0].name.location)],
                    help: "correct it, or say with `pageRequired: \(isRequired)` that the page differs"
                )
            }
        }
    }
}
