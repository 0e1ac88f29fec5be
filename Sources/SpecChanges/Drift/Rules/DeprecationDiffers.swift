import SDKSpec

/// A page says that a method, or a parameter, shouldn't be used any more, and the spec doesn't.
struct DeprecationDiffers: DriftRule {
    static let summary = """
        What a page says shouldn't be used any more, in the words that its layout has for it, is `deprecated` in the spec, or \
        the spec's words say so: of a parameter, its summary. What is deprecated in the spec is so on the page too.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let words = page.layout.deprecated
        guard !words.isEmpty else { return [] }
        return context.sections(of: page).flatMap { section, view in
            let rows = section.rows.compactMap { row in
                row.placeOfDeprecation(in: words).flatMap { parameter(row, at: $0, section, view, on: page) }
            }
            let place = section.place(ofOneOf: words, in: section.prose)
            return rows + (place.flatMap { method(at: $0, section, view, on: page) }.map { [$0] } ?? [])
        } + unsaid(on: page, context)
    }

    private func method(
        at place: SourceLocation,
        _ section: PageSection,
        _ view: MethodView,
        on page: Page
    ) -> DriftFinding? {
        let words = [view.method.summary] + view.method.notes.map(\.value)
        guard view.method.deprecated == nil, !words.contains(where: \.saysDeprecated) else { return nil }
        return finding(
            "`\(section.title)` is deprecated on the page, and not in the spec",
            at: place,
            on: page,
            section.title,
            topic: DriftTopic(.deprecated),
            notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
            help: "say with `deprecated` what to use instead, or add an entry under `reviewed`"
        )
    }

    private func parameter(
        _ row: PageRow,
        at place: SourceLocation,
        _ section: PageSection,
        _ view: MethodView,
        on page: Page
    ) -> DriftFinding? {
        guard let fields = view.fields(of: row, in: section, on: page.layout), let field = fields.first,
            !fields.contains(where: { $0.summary.saysDeprecated })
        else { return nil }
        return finding(
            "`\(row.name.text)` of `\(section.title)` is deprecated on the page, and not in the spec",
            at: place,
            on: page,
            section.title,
            topic: DriftTopic(.deprecated, row.name.text),
            notes: [Diagnostic.Note("the spec's parameter", at: field.name.location)],
            help: "say in its summary that it is deprecated, or add an entry under `reviewed`"
        )
    }

    /// The methods that are deprecated in the spec because of a page that doesn't say so.
    private func unsaid(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        var seen: Set<String> = []
        return context.sections(of: page).compactMap { section, view in
            guard view.method.deprecated != nil, view.method.provenance?.inferred == nil,
                view.method.provenance?.citations.first?.document == page.document,
                seen.insert(view.method.name.value).inserted,
                !page.sections(like: section).contains(where: { $0.says(oneOf: page.layout.deprecated) })
            else { return nil }
            return finding(
                "`\(section.title)` is deprecated in the spec, and not on the page",
                at: view.method.name.location,
                on: page,
                section.title,
                topic: DriftTopic(.deprecated),
                help: "remove `deprecated`, or add an entry under `reviewed`"
            )
        }
    }
}

extension PageRow {
    /// Where what is said of it has one of the words by which a page deprecates.
    fileprivate func placeOfDeprecation(in words: [String]) -> SourceLocation? {
        description.lazy.compactMap { $0.place(ofOneOf: words) }.first
    }
}

extension PageSection {
    /// The heading and the sentences that are about the method as a whole.
    fileprivate var prose: [PageLine] { [heading].compactMap(\.self) + sentences.filter { $0.part == .words } }
}

extension String {
    fileprivate var saysDeprecated: Bool { lowercased().contains("deprecated") }
}
