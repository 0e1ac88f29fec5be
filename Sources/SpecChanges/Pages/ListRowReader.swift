import SDKSpec

/// Reads the rows of lists, in which pages that have no tables say what a method takes: lines that fit patterns of the layout.
struct ListRowReader {
    private let patterns: [PagePattern]
    private let types: PageTypes
    private let duty: PageDuty

    init(_ layout: PageLayout) {
        patterns = layout.rows.map(PagePattern.init)
        types = PageTypes(layout)
        duty = PageDuty(layout)
    }

    /// The row that a line is.
    func row(_ line: PageLine) -> PageRow? {
        guard !line.isCode else { return nil }
        return patterns.lazy.compactMap { row(line, by: $0) }.first
    }

    private func row(_ line: PageLine, by pattern: PagePattern) -> PageRow? {
        guard let match = pattern.match(whole: line.bytes), let cell = hole("name", of: match, in: line),
            let name = duty.name(cell)
        else { return nil }
        let (type, mark) = (hole("type", of: match, in: line), hole("required", of: match, in: line))
        let kinds = type.flatMap { types.kinds(of: $0.text) }
        guard type == nil || kinds != nil, mark.map({ duty.isMark($0.text) }) ?? true else { return nil }
        return PageRow(
            name: name,
            type: type,
            kinds: kinds,
            isRequired: duty.isRequired(cell, [mark?.text].compactMap(\.self)),
            fallback: hole("default", of: match, in: line),
            description: [hole("description", of: match, in: line)].compactMap(\.self).map {
                PageLine($0.text, at: $0.location)
            }
        )
    }

    /// What of a line among rows wasn't understood that is like one: a sentence has more words. Nil for every other line.
    func gap(_ line: PageLine) -> UnreadLine.Gap? {
        guard !line.isCode, row(line) == nil else { return nil }
        return patterns.lazy.compactMap { gap(line, by: $0) }.first
    }

    private func gap(_ line: PageLine, by pattern: PagePattern) -> UnreadLine.Gap? {
        guard let match = pattern.match(whole: line.bytes), let name = hole("name", of: match, in: line),
            let type = hole("type", of: match, in: line), duty.name(name) != nil,
            type.text.split(separator: " ").count <= 3
        else { return nil }
        guard types.kinds(of: type.text) != nil else { return .type(type.text) }
        return hole("required", of: match, in: line).map { .duty($0.text) } ?? .form
    }

    private func hole(_ name: String, of match: PagePattern.Match, in line: PageLine) -> PageName? {
        guard let range = match.holes[name], !range.isEmpty else { return nil }
        return PageName(text: line.text(of: range), location: line.location(of: range))
    }
}
