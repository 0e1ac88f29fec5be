import SDKSpec

/// A page says a figure of a method that the spec doesn't.
struct FigureNotInSpec: DriftRule {
    static let summary = """
        A figure in what a page says of a method is one that the spec says of it, too, in whatever unit: a limit, a quota, a rate, a \
        constant, a value, a number in behaviour, or a word of its summary and notes. In the row of a parameter, what is said \
        of other parameters doesn't count; the figures of a rate stand beside each other. A figure of the spec for which the section is cited, and which isn't there any \
        more, has probably changed, which is a guess.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let missing = context.missingFigures(on: page) + context.missingNumbers(on: page)
        let gone = Dictionary(grouping: missing) { $0.claim.sections.first?.section.title }
        return context.sections(of: page).flatMap { section, view in
            let new = context.newFigures(in: section, view, on: page)
            let former = FormerFigures(new, gone[section.title] ?? []) { view.names(of: $0, on: page.layout) }
            return new.enumerated().map { place, figure in
                let before = former.before(place)
                return finding(
                    "the page says \(figure.words) of `\(section.title)`, and the spec doesn't",
                    at: figure.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.figure, figure.words),
                    notes: before.isEmpty
                        ? [context.place(of: figure, view, on: page.layout)] : before.map { Self.note($0.claim.fact) },
                    help: before.isEmpty
                        ? "say it in a limit, a constant or a note, or add an entry under `reviewed`"
                        : "correct what has changed, say it in a note, or add an entry under `reviewed`",
                    causes: [section.sentence(saying: figure)].compactMap(\.self).map {
                        .sentence($0.mark, of: section.title, on: page)
                    },
                    explaining: Set(before.map(\.cause))
                        .union([.language(figure.languageTopic, of: section.title)])
                )
            }
        }
    }

    private static func note(_ fact: Fact) -> Diagnostic.Note {
        Diagnostic.Note(
            "`\(fact.id)` is \(fact.claim), for which the section is cited and which isn't there any more, so it may have "
                + "changed",
            at: fact.location
        )
    }
}

extension PageSection {
    /// The sentence that says a figure.
    func sentence(saying figure: SectionWords.Figure) -> FigureSentence? {
        let place = words.figures.firstIndex { $0.location.range == figure.location.range }
        return place.flatMap { place in words.figureSentences.first { $0.figures.contains(place) } }
    }
}

extension DriftContext {
    /// The figures of a section that the spec doesn't say, each once.
    func newFigures(
        in section: PageSection,
        _ view: MethodView,
        on page: Page
    ) -> [SectionWords.Figure] {
        let layout = page.layout
        let believed = subject.facts([.quota, .constant], citing: section, of: page)
        var reported = believed.flatMap(subject.figures.amounts)
        let rates = subject.facts([.rate, .constant], citing: section, of: page, isInferred: true).compactMap(
            subject.rate
        )
        // What stands where a rate did is new, though the method may have the same figure elsewhere.
        let lost = rates.filter { !$0.isSaid(among: section.words.figures) }
        let told = section.rows.reduce(into: Set<String>()) { $0.formUnion(view.names(of: $1.name.text, on: layout)) }
        return section.words.figures.filter { figure in
            let fields = figure.row.map { view.names(of: $0, on: layout) }.flatMap { $0.isEmpty ? nil : $0 }
            let isKnown =
                view.figures.say(figure, of: fields, among: told) || reported.contains(where: figure.amount.canBe)
                || rates.contains { $0.isSaid(by: figure) }
            guard !isKnown || lost.contains(where: { $0.isReplaced(by: figure) }) else { return false }
            reported.append(figure.amount)
            return true
        }
    }

    /// Where the spec would say a figure: in a limit of the row's parameter, otherwise of the method.
    fileprivate func place(
        of figure: SectionWords.Figure,
        _ view: MethodView,
        on layout: PageLayout
    ) -> Diagnostic.Note {
        let limits = figure.row.map { view.figures.limits(of: view.names(of: $0, on: layout)) } ?? []
        guard let limit = limits.first, limits.count == 1 else {
            return Diagnostic.Note("the spec's method", at: view.method.name.location)
        }
        return Diagnostic.Note("`\(limit.fact.id)` is \(limit.fact.claim)", at: limit.fact.location)
    }
}
