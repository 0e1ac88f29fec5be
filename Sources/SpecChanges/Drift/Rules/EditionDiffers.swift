import SDKSpec

/// A page says that a method needs an edition, and the spec doesn't, or the other way round.
struct EditionDiffers: DriftRule {
    static let summary = """
        An edition that a page names where it describes a method, in the words that its layout has for it, is one that the \
        spec names there too: as what the method or a parameter needs, in behaviour, or in a note. The section that an edition \
        which a method needs cites names it.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        guard !page.layout.editions.isEmpty else { return [] }
        return context.sections(of: page).flatMap { section, view in
            section.editions(of: page.layout).filter { !view.names(edition: $0.text) }.map { edition in
                finding(
                    "the page names the edition `\(edition.text)` at `\(section.title)`, and the spec doesn't",
                    at: edition.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.edition, edition.text),
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
                    help: "say it with `edition`, in behaviour or in a note, or add an entry under `reviewed`",
                    // Another one in its place: what is new is told.
                    explaining: Set(
                        context.subject.facts([.edition], citing: section, of: page).map {
                            DriftCause.claim($0.id, on: page)
                        }
                    )
                )
            }
        } + unnamed(on: page, context)
    }

    /// The editions that methods need because a section says so, and which it doesn't name; a dispute says why one is
    /// believed nonetheless.
    private func unnamed(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.edition], on: page).compactMap { claim in
            guard claim.fact.status != .contradicted else { return nil }
            let edition = claim.fact.value
            let isNamed = claim.sections.contains { page, section in
                let words = page.layout.editions.first { $0.edition.value == edition }?.words
                return words.map { section.says(oneOf: $0) } ?? true
            }
            return isNamed ? nil : unbacked(claim, "doesn't name the edition `\(edition)`", said: edition, on: page)
        }
    }
}

extension PageSection {
    /// The editions that its sentences name, each once, by the spec's names.
    fileprivate func editions(of layout: PageLayout) -> [PageWords.Word] {
        layout.editions.compactMap { edition, words in
            place(ofOneOf: words, in: sentences).map { PageWords.Word(text: edition.value, location: $0) }
        }
    }
}

extension MethodView {
    /// Whether the spec names an edition anywhere in what it says of the method.
    fileprivate func names(edition: String) -> Bool {
        let quota = method.quota?.maximum.map(\.edition) ?? []
        let needed = ([method.edition] + method.shapes.flatMap(\.allParameters).map(\.edition)).compactMap(\.?.value)
        let small = edition.lowercased()
        return (needed + quota).contains(edition) || words.contains { $0.lowercased().contains(small) }
    }
}
