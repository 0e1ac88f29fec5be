import SDKSpec

/// Finds on a page, by its layout, what can be held against a spec.
struct PageWords {
    /// Something that a page names.
    struct Word: Sendable {
        let text: String
        let location: SourceLocation
    }

    private let events: [PagePattern]
    private let constants: [PagePattern]
    private let errors: [PagePattern]
    private let since: [PagePattern]
    private let marks: [PagePattern]
    private let defaults: [PagePattern]
    private let units: [(word: [UInt8], factor: Int)]

    init(_ layout: PageLayout) {
        events = layout.events.map(PagePattern.init)
        constants = layout.constants.map(PagePattern.init)
        errors = layout.errors.map(PagePattern.init)
        since = layout.since.map(PagePattern.init)
        marks = layout.noteMarks.map(PagePattern.init)
        defaults = layout.defaults.map(PagePattern.init)
        units = layout.units.map { (Array($0.word.utf8), $0.factor) }
    }

    /// What a section says.
    func found(in section: OpenSection) -> SectionWords {
        let sentences = section.lines.filter(\.isSentence)
        return SectionWords(
            events: named(section.lines, events, "constant"),
            constants: named(section.lines, constants, "constant"),
            errors: named(section.lines, errors, "code"),
            versions: words(sentences, since, "version"),
            figures: sentences.flatMap(figures),
            allFigures: section.lines.reduce(into: []) { all, line in
                guard line.hasDigits else { return }
                for figure in Figures.figures(in: line.bytes, units: units) { all.insert(figure.amount) }
            },
            names: ([section.heading].compactMap(\.self) + section.lines).reduce(into: []) { all, line in
                line.bytes.collectWords(into: &all)
            }
        )
    }

    /// The figures of a line that are neither error codes, numbers of notes nor defaults of parameters.
    private func figures(of line: PageLine) -> [SectionWords.Figure] {
        guard line.hasDigits else { return [] }
        let taken =
            marks.compactMap { $0.match(beginning: line.bytes)?.range }
            + errors.flatMap { pattern in pattern.matches(in: line.bytes).compactMap { $0.holes["code"] } }
            + (line.part == .parameters ? defaults.flatMap { $0.matches(in: line.bytes).map(\.range) } : [])
        return Figures.figures(in: line.bytes, units: units).filter { figure in
            !taken.contains { $0.overlaps(figure.range) }
        }.map { figure in
            SectionWords.Figure(text: figure.text, amount: figure.amount, location: line.location(of: figure.range))
        }
    }

    private func named(_ lines: [PageLine], _ patterns: [PagePattern], _ hole: String) -> SectionWords.Named {
        let said = words(lines.filter(\.isSentence), patterns, hole)
        let names = Set(said.map(\.text))
        let others = words(lines.filter { !$0.isSentence }, patterns, hole)
        return SectionWords.Named(said: said, shown: others.filter { !names.contains($0.text) })
    }

    private func words(_ lines: [PageLine], _ patterns: [PagePattern], _ hole: String) -> [Word] {
        var seen: Set<String> = []
        return lines.flatMap { line in
            patterns.flatMap { pattern in
                pattern.matches(in: line.bytes).compactMap { match in
                    match.holes[hole].map { range in
                        Word(text: line.text(of: range), location: line.location(of: range))
                    }
                }
            }
        }.filter { seen.insert($0.text).inserted }
    }
}

extension [UInt8] {
    /// Adds every name and number that stands in it as a whole; see ``holds(_:)``.
    fileprivate func collectWords(into all: inout Set<String>) {
        var index = 0
        while index < count {
            guard self[index].isWord else {
                index += 1
                continue
            }
            let start = index
            while index < count, self[index].isWord { index += 1 }
            all.insert(String(decoding: self[start..<index], as: UTF8.self))
            let end = endOfConstant(from: start)
            if start < end, end < index { all.insert(String(decoding: self[start..<end], as: UTF8.self)) }
        }
    }
}
