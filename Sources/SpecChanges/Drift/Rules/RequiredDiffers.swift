import SDKSpec

/// A page says of a parameter that it must be given, and the spec doesn't, or the other way round.
struct RequiredDiffers: DriftRule {
    static let summary = """
        A parameter must be given where the page says so, and nowhere else. Where the spec has a reason to differ, \
        `pageRequired` says what stands on the page, which has to have a row that can say it.
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
            } + gone(from: section, view, on: page)
        }
    }

    /// What the page is said to mark otherwise than the spec, and has no row any more.
    private func gone(from section: PageSection, _ view: MethodView, on page: Page) -> [DriftFinding] {
        guard !page.layout.required.isEmpty || !page.layout.optional.isEmpty else { return [] }
        let rows = page.sections(like: section).flatMap(\.parameterRows).map(\.name.text)
        guard !rows.isEmpty else { return [] }
        // What a method's own parameters are marked with stands where the method is described, whatever they cite.
        let own = Set(view.method.shapes.flatMap(\.allParameters).map(\.name.value))
        let isOfMethod = view.method.provenance?.cites(section, of: page) ?? false
        return view.given.compactMap { believed in
            let field = believed.field
            guard let isRequired = field.pageRequired,
                believed.provenance?.cites(section, of: page) ?? false
                    || isOfMethod && own.contains(field.name.value),
                !field.vendorNames(on: page.layout).contains(where: rows.contains)
            else { return nil }
            return finding(
                "`\(field.name.value)` of `\(section.title)` has `pageRequired: \(isRequired)` in the spec, and no row on the page",
                at: field.name.location,
                on: page,
                section.title,
                topic: DriftTopic(.required, field.name.value),
                help: "remove `pageRequired`, or the parameter if it is gone",
                causes: [.unnamed(DriftTopic(.parameter, field.name.value), in: section.title, on: page)]
            )
        }
    }
}

extension Provenance {
    /// Whether it names a section of a page.
    fileprivate func cites(_ section: PageSection, of page: Page) -> Bool {
        citations.contains { $0.document == page.document && section.answers(to: $0.heading) }
    }
}
