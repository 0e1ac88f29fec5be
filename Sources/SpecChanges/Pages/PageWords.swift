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
    private let below: [PagePattern]
    private let units: FigureUnits

    init(_ layout: PageLayout) {
        events = layout.events.map(PagePattern.init)
        constants = layout.constants.map(PagePattern.init)
        errors = layout.errors.map(PagePattern.init)
        since = layout.since.map(PagePattern.init)
        marks = layout.noteMarks.map(PagePattern.init)
        defaults = layout.defaults.map(PagePattern.init)
        below = layout.below.map(PagePattern.init)
        units = FigureUnits(layouts: layout.units)
    }

    /// What a section says.
    func found(in section: OpenSection) -> SectionWords {
        let sentences = section.lines.filter(\.isSentence)
        let found = section.lines.map { (line: $0, figures: figures(in: $0)) }.filter { !$0.figures.isEmpty }
        let telling = found.filter(\.line.isSentence).map { (line: $0.line, figures: placed($0.figures, of: $0.line)) }
        let said = telling.flatMap { line, figures in figures.map { figure($0, in: line) } }
        return SectionWords(
            events: named(section.lines, events, "constant"),
            constants: named(section.lines, constants, "constant"),
            errors: named(section.lines, errors, "code"),
            versions: words(sentences, since, "version"),
            figures: said.indices.map { place in
                var figure = said[place]
                figure.beside = [place - 1, place + 1].filter(said.indices.contains).map { said[$0] }
                    .filter { $0.row == figure.row }.map(\.amount)
                let inLine = [place - 1, place + 1].filter(said.indices.contains).map { said[$0] }
                    .filter { $0.location.range.start.line == figure.location.range.start.line }
                figure.besideInLine = inLine.map(\.amount)
                figure.timesInLine = inLine.filter(\.saysHowOften).map(\.amount)
                return figure
            },
            figureSentences: figureSentences(telling),
            figureLines: found.map { line, figures in
                SectionWords.FigureLine(line: line, amounts: Set(figures.flatMap { [$0.amount, $0.allowed] }))
            },
            names: ([section.heading].compactMap(\.self) + section.lines).reduce(into: []) { all, line in
                line.bytes.collectWords(into: &all)
            }
        )
    }

    /// A figure in a line, and the bound that it means.
    private struct Found {
        let text: String
        let amount: Amount
        /// The largest one that is allowed, where the figure itself isn't; otherwise the figure's.
        let allowed: Amount
        let range: Range<Int>
    }

    /// The figures of a line that are no numbers of notes.
    private func figures(in line: PageLine) -> [Found] {
        let text = FigureText(line.bytes, units)
        guard text.hasDigits else { return [] }
        let notes = noteMarks(of: line)
        let bounds = below.flatMap { $0.matches(in: text.bytes).compactMap { $0.holes["number"] } }.map(text.range)
        return Figures.figures(in: text, units: units).compactMap { figure in
            guard !notes.contains(where: { $0.overlaps(figure.range) }) else { return nil }
            let isBelow = figure.amount.number > 0 && bounds.contains { $0.overlaps(figure.range) }
            let allowed = isBelow ? figure.amount.reduced : figure.amount
            return Found(text: figure.text, amount: figure.amount, allowed: allowed, range: figure.range)
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Those of a line's figures that are neither error codes nor defaults of parameters.
    private func placed(_ figures: [Found], of line: PageLine) -> [Found] {
        let taken =
            errors.flatMap { pattern in pattern.matches(in: line.bytes).compactMap { $0.holes["code"] } }
            + (line.part == .parameters ? defaults.flatMap { $0.matches(in: line.bytes).map(\.range) } : [])
        return figures.filter { figure in !taken.contains { $0.overlaps(figure.range) } }
    }

    private func figure(_ figure: Found, in line: PageLine) -> SectionWords.Figure {
        SectionWords.Figure(
            text: figure.text,
            amount: figure.amount,
            allowed: figure.allowed,
            row: line.row,
            saysHowOften: Self.saysHowOften(line.bytes[figure.range.upperBound...]),
            location: line.location(of: figure.range)
        )
    }

    /// Whether what stands behind a figure says that it is a number of times.
    private static func saysHowOften(_ rest: ArraySlice<UInt8>) -> Bool {
        let words = rest.drop { $0 == UInt8(ascii: " ") }
        return ["次", "times", "calls", "requests"].contains { words.starts(with: $0.utf8) }
    }

    /// The sentences of lines that say figures.
    private func figureSentences(_ lines: [(line: PageLine, figures: [Found])]) -> [FigureSentence] {
        var first = 0
        return lines.flatMap { line, figures in
            defer { first += figures.count }
            return FigureSentence.sentences(
                of: line,
                without: noteMarks(of: line),
                figures: figures.map(\.range),
                from: first
            )
        }
    }

    /// Where a line begins with the mark of a note.
    private func noteMarks(of line: PageLine) -> [Range<Int>] {
        marks.compactMap { $0.match(beginning: line.bytes)?.range }
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
