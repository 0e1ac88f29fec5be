import SDKSpec

/// A page names another default.
struct DefaultDiffers: DriftRule {
    static let summary = """
        The default that a page's table, or what it says there in words that the layout lists, names for a parameter is \
        the spec's.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let patterns = page.layout.constants.map(PagePattern.init)
        let sayings = page.layout.defaults.map(PagePattern.init)
        return context.sections(of: page).flatMap { section, view in
            section.rows.compactMap { row in
                guard let fallback = row.fallback ?? row.fallback(saidAs: sayings),
                    // What the service takes for a parameter that is left out, the answer may have as its default.
                    let fields = view.fields(row.name.text, on: page.layout)
                else { return nil }
                let wanted = context.value(fallback.text, patterns)
                let known = fields.flatMap(context.subject.defaults.spellings)
                guard !known.contains(where: { $0 == wanted || $0.isTruthValue && $0 == wanted.lowercased() }) else {
                    return nil
                }
                return finding(
                    "default of `\(row.name.text)` of `\(section.title)` is \(fallback.text) on the page, "
                        + "and \(fields[0].defaultValue?.value.text ?? "nothing") in the spec",
                    at: fallback.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.defaultOf, row.name.text),
                    sides: DriftSides(page: fallback.text, spec: fields[0].defaultValue?.value.text ?? "nothing"),
                    notes: [Diagnostic.Note("the spec's parameter", at: fields[0].name.location)],
                    help: "correct the default, or add an entry under `reviewed`"
                )
            }
        }
    }
}

extension DriftContext {
    /// A default as a page writes it: the constant's name alone, text without quotes.
    fileprivate func value(_ text: String, _ patterns: [PagePattern]) -> String {
        let bytes = Array(text.utf8)
        let match = patterns.lazy.flatMap { $0.matches(in: bytes) }.first { $0.range.upperBound == bytes.count }
        return match?.text("constant", in: bytes) ?? text.withoutQuotes
    }
}

extension String {
    /// `True` and `FALSE` are how other languages write them.
    fileprivate var isTruthValue: Bool { self == "true" || self == "false" }
}
