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
                let instead = difference.counterpart.map { "says \($0.topic.text)" } ?? "doesn't"
                return finding(
                    "`\(here.document)` says \(difference.topic.text) of `\(method.text)`, and `\(there.document)` \(instead)",
                    at: difference.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.language, difference.topic.text),
                    notes: [
                        Diagnostic.Note(
                            "the other page's section",
                            at: difference.counterpart?.location
                                ?? (difference.isHere ? pair : section).heading?.location
                        )
                    ],
                    help: "add a dispute that names both pages, or an entry under `reviewed`",
                    causes: [difference.topic, difference.counterpart?.topic].compactMap(\.self).map {
                        .language($0, of: method.text)
                    }
                )
            }
        }
    }
}

/// Something that one of two pages says and the other doesn't.
private struct LanguageDifference {
    let topic: DriftTopic
    let location: SourceLocation
    /// Whether it is the first page that says it.
    let isHere: Bool
    /// What the other page says in its place.
    var counterpart: Said?
}

/// Something that a section says.
private struct Said {
    let topic: DriftTopic
    let location: SourceLocation
}

extension DriftContext {
    fileprivate func differences(
        _ section: PageSection,
        _ pair: PageSection,
        _ page: Page,
        _ other: Page
    ) -> [LanguageDifference] {
        let (ofPage, ofOther) = (page.sections(like: section), other.sections(like: pair))
        let here = Self.said(in: ofPage, excluding: ofOther)
        let there = Self.said(in: ofOther, excluding: ofPage)
        let ofHere = here.filter { word in !there.contains { $0.topic == word.topic } && !ofOther.name(word.topic) }
        let ofThere = there.filter { word in !here.contains { $0.topic == word.topic } && !ofPage.name(word.topic) }
        let all =
            ofHere.map { LanguageDifference(topic: $0.topic, location: $0.location, isHere: true) }
            + ofThere.map { LanguageDifference(topic: $0.topic, location: $0.location, isHere: false) }
        return all.filter { !isDisputed(section, page, pair, other, $0.topic) }.paired
    }

    /// What sections about a method say; of parameters that the other page doesn't have, no more than that they are there.
    private static func said(in sections: [PageSection], excluding others: [PageSection]) -> [Said] {
        let names = Set(others.flatMap(\.rows).filter { !$0.hasUnknownType }.map(\.name.text))
        return sections.flatMap { $0.said(ofTypesOf: names) }
    }

    /// Whether a dispute names both sections, and what one of them says.
    private func isDisputed(
        _ section: PageSection,
        _ page: Page,
        _ pair: PageSection,
        _ other: Page,
        _ topic: DriftTopic
    ) -> Bool {
        let word = topic.text.split(separator: " ").last.map(String.init) ?? topic.text
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
        let kinds = Dictionary(grouping: self) { $0.topic.kind }
        return compactMap { difference in
            let alike = kinds[difference.topic.kind] ?? []
            guard alike.count == 2, let other = alike.first(where: { $0.isHere != difference.isHere }) else {
                return difference
            }
            guard difference.isHere else { return nil }
            var pair = difference
            pair.counterpart = Said(topic: other.topic, location: other.location)
            return pair
        }
    }
}

extension [PageSection] {
    /// Whether sections that have no tables name a parameter in words.
    fileprivate func name(_ topic: DriftTopic) -> Bool {
        guard topic.kind == .parameter, let name = topic.name, allSatisfy(\.rows.isEmpty) else { return false }
        return contains { $0.mentions(name) }
    }
}

extension PageSection {
    /// What can be compared of what a section says, in words that are the same in every language.
    fileprivate func said(ofTypesOf names: Set<String>) -> [Said] {
        let rows = rows.flatMap { row -> [Said] in
            let topics = [DriftTopic(.parameter, row.name.text), row.typeTopic]
            // A type that the layout doesn't know is told as such.
            let saysType = names.contains(row.name.text) && !row.hasUnknownType
            return topics.prefix(saysType ? 2 : 1).map {
                Said(topic: $0, location: row.name.location)
            }
        }
        let events = words.events.said.map { Said(topic: DriftTopic(.event, $0.text), location: $0.location) }
        let errors = words.errors.said.map { Said(topic: DriftTopic(.error, $0.text), location: $0.location) }
        var figures: [Said] = []
        for figure in words.figures {
            let topic = figure.languageTopic
            if !figures.contains(where: { $0.topic == topic }) {
                figures.append(Said(topic: topic, location: figure.location))
            }
        }
        return rows + events + errors + figures
    }
}

extension PageRow {
    /// Whether it has a type that the layout doesn't know.
    fileprivate var hasUnknownType: Bool { type != nil && kinds == nil }

    /// The type of its parameter in words that are the same in every language.
    var typeTopic: DriftTopic {
        let type = (kinds ?? []).map(\.rawValue).sorted().joined(separator: " or ")
        return DriftTopic(.type, "\(type) of parameter \(name.text)")
    }
}

extension SectionWords.Figure {
    /// The figure in words that are the same in every language.
    var languageTopic: DriftTopic { DriftTopic(.figure, allowed.text) }
}
