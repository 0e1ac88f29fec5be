import SDKSpec

/// Two pages that say the same in two languages don't.
struct LanguagesDiffer: DriftRule {
    static let summary = """
        What a page says of a method (parameters and their types, figures, events, error codes) the page that says the \
        same in another language says, too, or the difference is among the `disputes`.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let document = context.specification.sources.first { $0.id.value == page.document }
        guard let twin = document?.twin, let other = context.pages.first(where: { $0.document == twin.value }) else {
            return []
        }
        var seen: Set<String> = []
        return page.sections.flatMap { section in
            guard let method = section.method, seen.insert(method.text).inserted,
                let pair = other.section(method.text)
            else { return [DriftFinding]() }
            return context.differences(section, pair, page, other).map { difference in
                let (here, there) = difference.isHere ? (page, other) : (other, page)
                let instead = difference.counterpart.map { "says \($0.text)" } ?? "doesn't"
                return finding(
                    "`\(here.document)` says \(difference.text) of `\(method.text)`, and `\(there.document)` \(instead)",
                    at: difference.location,
                    on: page,
                    section.title,
                    subject: "language \(difference.text)",
                    notes: [
                        Diagnostic.Note(
                            "the other page's section",
                            at: difference.counterpart?.location
                                ?? (difference.isHere ? pair : section).heading?.location
                        )
                    ],
                    help: "add a dispute that names both pages, or an entry under `reviewed`",
                    causes: [difference.text, difference.counterpart?.text].compactMap(\.self).map {
                        DriftCause.language($0, of: method.text)
                    }
                )
            }
        }
    }
}

/// Something that one of two pages says and the other doesn't.
private struct LanguageDifference {
    let text: String
    let location: SourceLocation
    /// Whether it is the first page that says it.
    let isHere: Bool
    /// What the other page says in its place.
    var counterpart: PageWords.Word?

    /// What it is about, as a word: a figure, a parameter.
    var kind: Substring? { text.split(separator: " ").first }
}

extension DriftContext {
    fileprivate func differences(
        _ section: PageSection,
        _ pair: PageSection,
        _ page: Page,
        _ other: Page
    ) -> [LanguageDifference] {
        let (ofPage, ofOther) = (page.sections(like: section), other.sections(like: pair))
        let here = Self.said(in: ofPage, besides: ofOther)
        let there = Self.said(in: ofOther, besides: ofPage)
        let ofHere = here.filter { word in !there.contains { $0.text == word.text } && !ofOther.name(word) }
        let ofThere = there.filter { word in !here.contains { $0.text == word.text } && !ofPage.name(word) }
        let all =
            ofHere.map { LanguageDifference(text: $0.text, location: $0.location, isHere: true) }
            + ofThere.map { LanguageDifference(text: $0.text, location: $0.location, isHere: false) }
        return all.filter { !isDisputed(section, page, pair, other, $0.text) }.paired
    }

    /// What sections about a method say; of parameters that the other page doesn't have, no more than that they are there.
    private static func said(in sections: [PageSection], besides others: [PageSection]) -> [PageWords.Word] {
        let names = Set(others.flatMap(\.rows).filter { !$0.hasUnknownType }.map(\.name.text))
        return sections.flatMap { $0.said(ofTypesOf: names) }
    }

    /// Whether a dispute names both sections, and what one of them says.
    private func isDisputed(
        _ section: PageSection,
        _ page: Page,
        _ pair: PageSection,
        _ other: Page,
        _ text: String
    ) -> Bool {
        let word = text.split(separator: " ").last.map(String.init) ?? text
        return specification.disputes.contains { dispute in
            let cites = { (page: Page, section: PageSection) in
                dispute.sides.contains { side in
                    side.citation.document == page.document && section.answers(to: side.citation.heading)
                }
            }
            return cites(page, section) && cites(other, pair) && dispute.sides.contains { $0.statement.contains(word) }
        }
    }
}

extension [LanguageDifference] {
    /// The differences, with one for what each of the pages alone says of a kind: most probably it is the same.
    fileprivate var paired: [LanguageDifference] {
        let kinds = Dictionary(grouping: self) { $0.kind }
        return compactMap { difference in
            let alike = kinds[difference.kind] ?? []
            guard alike.count == 2, let other = alike.first(where: { $0.isHere != difference.isHere }) else {
                return difference
            }
            guard difference.isHere else { return nil }
            var pair = difference
            pair.counterpart = PageWords.Word(text: other.text, location: other.location)
            return pair
        }
    }
}

extension [PageSection] {
    /// Whether sections that have no tables name a parameter in words.
    fileprivate func name(_ word: PageWords.Word) -> Bool {
        guard word.text.hasPrefix("parameter "), allSatisfy(\.rows.isEmpty) else { return false }
        return contains { $0.mentions(String(word.text.dropFirst("parameter ".count))) }
    }
}

extension PageSection {
    /// What can be compared of what a section says, in words that are the same in every language.
    fileprivate func said(ofTypesOf names: Set<String>) -> [PageWords.Word] {
        let rows = rows.flatMap { row -> [PageWords.Word] in
            let texts = ["parameter \(row.name.text)", row.typeText]
            // A type that the layout doesn't know is told as such.
            let saysType = names.contains(row.name.text) && !row.hasUnknownType
            return texts.prefix(saysType ? 2 : 1).map {
                PageWords.Word(text: $0, location: row.name.location)
            }
        }
        let events = words.events.said.map { PageWords.Word(text: "event \($0.text)", location: $0.location) }
        let errors = words.errors.said.map { PageWords.Word(text: "error \($0.text)", location: $0.location) }
        var figures: [PageWords.Word] = []
        for figure in words.figures {
            let text = figure.languageText
            if !figures.contains(where: { $0.text == text }) {
                figures.append(PageWords.Word(text: text, location: figure.location))
            }
        }
        return rows + events + errors + figures
    }
}

extension PageRow {
    /// Whether it has a type that the layout doesn't know.
    fileprivate var hasUnknownType: Bool { type != nil && kinds == nil }

    /// The type of its parameter in words that are the same in every language.
    var typeText: String {
        let type = (kinds ?? []).map(\.rawValue).sorted().joined(separator: " or ")
        return "type \(type) of parameter \(name.text)"
    }
}

extension SectionWords.Figure {
    /// The figure in words that are the same in every language.
    var languageText: String { "figure \(allowed.text)" }
}
