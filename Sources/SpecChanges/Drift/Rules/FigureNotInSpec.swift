import SDKSpec

/// A page says a figure of a method that the spec doesn't.
struct FigureNotInSpec: DriftRule {
    static let summary = """
        A figure in what a page says of a method is one that the spec says of it, too, in whatever unit: a limit, a quota, a rate, a \
        constant, a value, a number in behaviour, or a word of its summary and notes.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            var reported: [Amount] = []
            return section.words.figures.filter { figure in
                guard !(view.figures + reported).contains(where: figure.amount.canBe) else { return false }
                reported.append(figure.amount)
                return true
            }.map { figure in
                finding(
                    "the page says \(figure.text) of `\(section.title)`, and the spec doesn't",
                    at: figure.location,
                    on: page,
                    section.title,
                    subject: "figure \(figure.text)",
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
                    help: "say it in a limit, a constant or a note, or add an entry under `reviewed`"
                )
            }
        }
    }
}
