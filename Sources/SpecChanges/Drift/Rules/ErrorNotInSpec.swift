import SDKSpec

/// A page names an error code that the spec doesn't have, or one of a method that the method doesn't end in.
struct ErrorNotInSpec: DriftRule {
    static let summary = """
        An error code that a page names somewhere, in samples and before the first method too, is that of an error of the \
        spec. One that a sentence about a method names is that of an error that the method ends in, or that its words name. \
        An error for which the spec cites the section, and whose code isn't named there, has probably got the new one, which \
        is a guess.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.newErrors(on: page).map { mention in
            let view = mention.section.method.flatMap { context.view($0.text, of: page) }
            let former = context.renumbered(mention, on: page)
            let code = mention.word.text
            let method = view.map { Diagnostic.Note("the spec's method", at: $0.method.name.location) }
            return finding(
                "the page names the error \(mention.word.text) \(mention.section.place), and the spec has no such error",
                at: mention.word.location,
                on: page,
                mention.section.title,
                topic: DriftTopic(.error, mention.word.text),
                notes: [method, former?.note].compactMap(\.self),
                help: "add it, or an entry under `reviewed`; `sdkgen drift --draft` writes a skeleton",
                explaining: page.languageCauses(DriftTopic(.error, code), naming: code)
                    .union(former?.explained(by: code, .error, on: page) ?? [])
            )
        } + notEndedIn(on: page, context)
    }

    /// The errors of the spec that sentences about a method name, and that it doesn't end in.
    private func notEndedIn(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.words.errors.said.compactMap { word in
                guard let code = Int(word.text), !view.codes.contains(code),
                    let error = context.specification.errors.first(where: { $0.code == code })
                else { return nil }
                let former = context.renumbered(DriftContext.Mention(word: word, section: section), on: page)
                return finding(
                    "the page names the error \(word.text) at `\(section.title)`, and the spec's method doesn't end in "
                        + "`\(error.name.value)`",
                    at: word.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.error, word.text),
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location), former?.note]
                        .compactMap(\.self),
                    help: "let the method fail with it, name it in a note, or add an entry under `reviewed`",
                    explaining: (former?.explained(by: word.text, .error, in: section, on: page) ?? [])
                        .union([.language(DriftTopic(.error, word.text), of: section.title)])
                )
            }
        }
    }
}
