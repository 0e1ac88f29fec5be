import SDKSpec

/// Finds on a page, by its layout, what can be held against a spec.
struct PageWords {
    /// Something that a page names.
    struct Word {
        let text: String
        let location: SourceLocation
    }

    private let events: [PagePattern]
    private let constants: [PagePattern]
    private let errors: [PagePattern]
    private let since: [PagePattern]
    private let marks: [PagePattern]
    private let units: [(word: [UInt8], factor: Int)]

    init(_ layout: PageLayout) {
        events = layout.events.map(PagePattern.init)
        constants = layout.constants.map(PagePattern.init)
        errors = layout.errors.map(PagePattern.init)
        since = layout.since.map(PagePattern.init)
        marks = layout.noteMarks.map(PagePattern.init)
        units = layout.units.map { (Array($0.word.utf8), $0.factor) }
    }

    /// The events that a section's sentences name.
    func events(in section: PageSection) -> [Word] { words(section, events, "constant") }

    /// The constants that a section's sentences name.
    func constants(in section: PageSection) -> [Word] { words(section, constants, "constant") }

    /// The error codes that a section's sentences name.
    func errors(in section: PageSection) -> [Word] { words(section, errors, "code") }

    /// The versions that a section's sentences name.
    func versions(in section: PageSection) -> [Word] { words(section, since, "version") }

    /// The figures of a section's sentences that are neither error codes nor numbers of notes.
    func figures(in section: PageSection) -> [(figure: Figures.Figure, location: SourceLocation)] {
        var found: [(figure: Figures.Figure, location: SourceLocation)] = []
        for line in section.sentences where line.bytes.contains(where: \.isDigit) {
            let taken =
                marks.compactMap { $0.match(beginning: line.bytes)?.range }
                + errors.flatMap { pattern in
                    pattern.matches(in: line.bytes).compactMap { $0.holes["code"] }
                }
            for figure in Figures.figures(in: line.bytes, units: units)
            where !taken.contains(where: { $0.overlaps(figure.range) }) {
                found.append((figure, line.location(of: figure.range)))
            }
        }
        return found
    }

    private func words(_ section: PageSection, _ patterns: [PagePattern], _ hole: String) -> [Word] {
        var seen: Set<String> = []
        return section.sentences.flatMap { line in
            patterns.flatMap { pattern in
                pattern.matches(in: line.bytes).compactMap { match in
                    match.holes[hole].map { range in
                        Word(
                            text: String(decoding: line.bytes[range], as: UTF8.self),
                            location: line.location(of: range)
                        )
                    }
                }
            }
        }.filter { seen.insert($0.text).inserted }
    }
}
