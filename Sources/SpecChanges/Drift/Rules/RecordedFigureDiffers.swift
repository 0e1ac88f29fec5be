import SDKSpec

/// A sentence says other figures than when the page was recorded, and the spec knows each of them.
struct RecordedFigureDiffers: DriftRule {
    static let summary = """
        A sentence of a page says the figures that it said when the page was recorded (`sdkgen drift --record-figures`), in \
        whatever unit, also where the spec says all of them of something else: two that are exchanged, or one of two places in \
        which something is said. A sentence whose other words are new isn't held against what was recorded.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let sections = Dictionary(grouping: page.sections, by: \.title)
        var seen: Set<String> = []
        return page.sections.filter { seen.insert($0.title).inserted }.flatMap { section in
            let changed = context.changedSentences(of: sections[section.title] ?? [], on: page)
            return changed.map { finding($0, on: page, context) }
        }
    }

    private func finding(_ changed: ChangedSentence, on page: Page, _ context: DriftContext) -> DriftFinding {
        let section = changed.section
        let figure = changed.figures[0]
        let now = changed.figures.map(\.now.words).joined(separator: " and ")
        let before = changed.figures.map(\.before.recordedWords).joined(separator: " and ")
        let facts = context.facts(saying: changed.figures, in: section, of: page)
        return finding(
            "the page says \(now) \(section.place) in a sentence that said \(before) when it was recorded",
            at: figure.now.location,
            on: page,
            section.title,
            topic: DriftTopic(.figure, figure.now.words),
            notes: facts.map { Diagnostic.Note("`\($0.id)` is \($0.claim)", at: $0.location) },
            help: "correct what has changed; `sdkgen drift --record-figures` records the page as it is now",
            causes: [changed.cause].compactMap(\.self),
            explaining: Set(facts.map { DriftCause.claim($0.id, on: page) }).union(
                changed.figures.flatMap { figure in
                    [figure.now.languageTopic, DriftTopic(.figure, figure.before.text)].map {
                        .language($0, of: section.title)
                    }
                }
            )
        )
    }
}

/// A sentence of which figures are other ones than were recorded.
private struct ChangedSentence {
    let section: PageSection
    /// The figures that are others now; at least one.
    let figures: [(now: SectionWords.Figure, before: Amount)]
    /// What it was changed together with: another sentence, or all that is said of a row.
    var cause: DriftCause?
}

extension DriftContext {
    /// The sentences of sections of one name that say other figures than were recorded, but for those of which the spec
    /// doesn't know one: that is told as such.
    fileprivate func changedSentences(of sections: [PageSection], on page: Page) -> [ChangedSentence] {
        let recorded = subject.recorded.sentences(of: sections.first?.title ?? "", in: page.document)
        guard !recorded.isEmpty else { return [] }
        let former = Dictionary(grouping: recorded, by: \.mark)
        let present = sections.flatMap { section in section.words.figureSentences.map { (section, $0) } }
        let alike = Dictionary(grouping: present.indices) { present[$0].1.mark }
        let changed = alike.flatMap { mark, places -> [(place: Int, sentence: ChangedSentence)] in
            // Of sentences with the same words it is the order that tells which is which.
            guard let before = former[mark], before.count == places.count else { return [] }
            return zip(places, before).compactMap { place, before in
                ChangedSentence(present[place].0, present[place].1, before: before.amounts).map { (place, $0) }
            }
        }
        guard !changed.isEmpty else { return [] }
        let told = sections.flatMap { unknownFigures(of: $0, on: page) }
        let places = Set(told.map(\.figure.location.range.start.offset))
        return changed.sorted { $0.place < $1.place }.map(\.sentence).filter { sentence in
            !sentence.figures.contains { places.contains($0.now.location.range.start.offset) }
        }.map { sentence in
            var sentence = sentence
            let same = told.first { told in sentence.figures.allSatisfy { $0.now.amount.canBe(told.figure.amount) } }
            let title = sentence.section.title
            sentence.cause =
                same?.mark.map { .sentence($0, of: title, on: page) }
                ?? sentence.figures[0].now.row.map { .row($0, of: title, on: page) }
            return sentence
        }
    }

    /// The figures of a section of which another rule tells that the spec doesn't know them, and the marks of their sentences.
    private func unknownFigures(of section: PageSection, on page: Page) -> [(
        figure: SectionWords.Figure, mark: String?
    )] {
        guard let view = section.method.flatMap({ view($0.text, of: page) }) else { return [] }
        return newFigures(in: section, view, on: page).map { ($0, section.sentence(saying: $0)?.mark) }
    }

    /// The facts for which a section is cited, and that said one of some figures. In the row of a parameter, the limits of
    /// others that have a row don't count.
    fileprivate func facts(
        saying figures: [(now: SectionWords.Figure, before: Amount)],
        in section: PageSection,
        of page: Page
    ) -> [Fact] {
        let rows = section.method.flatMap { view($0.text, of: page) }.map { view in
            Dictionary(section.rows.map { ($0.name.text, view.names(of: $0.name.text, on: page.layout)) }) { $1 }
        }
        let told = Set((rows ?? [:]).values.joined())
        let facts = subject.facts([.limit, .quota, .rate, .constant], citing: section, of: page, isInferred: true)
        return facts.filter { fact in
            let own = subject.figures.amounts(of: fact)
            return figures.contains { figure in
                guard own.contains(where: figure.before.canBe) else { return false }
                guard let row = figure.now.row, let field = fact.field(of: .limit), told.contains(field) else {
                    return true
                }
                return rows?[row]?.contains(field) ?? false
            }
        }
    }
}

extension ChangedSentence {
    /// - Returns: nil where the figures are those that were recorded.
    fileprivate init?(_ section: PageSection, _ sentence: FigureSentence, before: [Amount]) {
        let now = section.words.figures[sentence.figures]
        guard now.count == before.count else { return nil }
        let others = zip(now, before).filter { !$0.amount.canBe($1) }
        guard !others.isEmpty else { return nil }
        self.init(section: section, figures: others.map { (now: $0, before: $1) })
    }
}

extension Amount {
    /// What was recorded, in words: `120 s`, `32 bytes`.
    fileprivate var recordedWords: String {
        switch measure {
        case .time: "\(text) s"
        case .size: "\(text) bytes"
        case .text: "\(text) characters"
        case nil: text
        }
    }
}
