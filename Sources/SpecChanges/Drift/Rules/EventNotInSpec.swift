import SDKSpec

/// A page names an event of a method that the spec doesn't.
struct EventNotInSpec: DriftRule {
    static let summary = """
        An event that a page names where it describes a method is one that the method causes in the spec, that its words \
        name, or that is declared with this section as its source.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.words.events.filter { word in
                !view.names.contains(word.text) && !context.isDeclared(word.text, from: page, section)
            }.map { word in
                let declared = context.index.events[word.text]
                return finding(
                    "the page names the event \(word.text) at `\(section.title)`, "
                        + (declared == nil
                            ? "and the spec has no such event" : "and the spec's method doesn't cause it"),
                    at: word.location,
                    on: page,
                    section.title,
                    subject: "event \(word.text)",
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
                    help: "emit it, name it in a note, or add an entry under `reviewed`"
                )
            }
        }
    }
}

extension DriftContext {
    /// Whether an event is declared for what a section of a page says.
    fileprivate func isDeclared(_ event: String, from page: Page, _ section: PageSection) -> Bool {
        let citations = index.events[event]?.provenance?.citations ?? []
        return citations.contains { $0.document == page.document && section.answers(to: $0.heading) }
    }
}
