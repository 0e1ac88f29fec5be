import SDKSpec

/// A page names an event that the spec doesn't have, or one of a method that the method doesn't cause.
struct EventNotInSpec: DriftRule {
    static let summary = """
        An event that a page names somewhere, in samples and before the first method too, is one of the spec's. One that a \
        sentence about a method names is one that the method causes in the spec, that its words name, or that is declared \
        with this section as its source. An event of the spec that isn't named where the new one is was probably renamed, \
        which is a guess.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.newEvents(on: page).map { mention in
            let former = context.renamed(mention, on: page, from: context.subject.declared.events)
            let name = mention.word.text
            return finding(
                "the page names the event \(mention.word.text) \(mention.section.place), and the spec has no such event",
                at: mention.word.location,
                on: page,
                mention.section.title,
                topic: DriftTopic(.event, mention.word.text),
                notes: [former?.note].compactMap(\.self),
                help: "add it, or an entry under `reviewed`; `sdkgen drift --draft` writes a skeleton",
                explaining: page.languageCauses(DriftTopic(.event, name), naming: name)
                    .union(former?.explained(by: name, .event, on: page) ?? [])
            )
        } + notCaused(on: page, context)
    }

    /// The events of the spec that sentences about a method name, and that it doesn't cause.
    private func notCaused(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.words.events.said.filter { word in
                guard let event = context.subject.declared.eventNames[word.text] else { return false }
                return view.names.isDisjoint(with: [word.text, event])
                    && !context.isDeclared(event, from: page, section)
            }.map { word in
                let mention = DriftContext.Mention(word: word, section: section)
                let former = context.renamed(mention, on: page, from: context.subject.declared.events)
                return finding(
                    "the page names the event \(word.text) at `\(section.title)`, and the spec's method doesn't cause it",
                    at: word.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.event, word.text),
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location), former?.note]
                        .compactMap(\.self),
                    help: "emit it, name it in a note, or add an entry under `reviewed`",
                    explaining: (former?.explained(by: word.text, .event, in: section, on: page) ?? [])
                        .union([.language(DriftTopic(.event, word.text), of: section.title)])
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
