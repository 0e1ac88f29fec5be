import SDKSpec

/// A page names a constant that no enumeration of the spec has.
struct ConstantNotInSpec: DriftRule {
    static let summary =
        "A constant that a page names is that of a value of an enumeration, or the spec's words name it."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let known = context.subject.constants
        return context.sections(of: page).flatMap { section, view in
            section.words.constants.filter { !known.contains($0.text) && !view.names.contains($0.text) }.map {
                word in
                finding(
                    "the page names the constant \(word.text) at `\(section.title)`, and the spec has none",
                    at: word.location,
                    on: page,
                    section.title,
                    subject: "constant \(word.text)",
                    help: closest(to: word.text, in: known.sorted()).map { "the spec has \($0)" }
                        ?? "add it to an enumeration, or add an entry under `reviewed`"
                )
            }
        }
    }
}
