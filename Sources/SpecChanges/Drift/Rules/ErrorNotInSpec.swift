import SDKSpec

/// A page names an error code of a method that the spec doesn't.
struct ErrorNotInSpec: DriftRule {
    static let summary = """
        An error code that a page names where it describes a method is that of an error that the method ends in, or that \
        its words name.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.words.errors.filter { Int($0.text).map { !view.codes.contains($0) } ?? false }.map { word in
                let error = context.specification.errors.first { $0.code.map(String.init) == word.text }
                return finding(
                    "the page names the error \(word.text) at `\(section.title)`, and "
                        + (error.map { "the spec's method doesn't end in `\($0.name.value)`" }
                            ?? "the spec has no such error"),
                    at: word.location,
                    on: page,
                    section.title,
                    subject: "error \(word.text)",
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
                    help: "let the method fail with it, name it in a note, or add an entry under `reviewed`"
                )
            }
        }
    }
}
