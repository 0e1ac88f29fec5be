import Foundation

@testable import SpecChanges

/// Something that can happen to a vendor's page.
enum PageDamage: Int, CaseIterable {
    case renamedParameter, otherFigure, droppedRow, otherDefault, otherFlag, newMethod, removedEvent, newError
    case swappedRows, brokenLine

    /// What a page looks like afterwards, and what has to be found.
    struct Result {
        let text: String
        /// The heading of the section that was touched.
        let heading: String
        /// The subject of a difference that has to be among those found; nil when there must be none.
        let subject: String?
    }

    /// Damages a page.
    ///
    /// - Returns: nil when the page has nothing of the kind.
    func apply(to text: String, _ page: Page, _ context: DriftContext, _ random: inout SeededNumbers) -> Result? {
        var lines = text.components(separatedBy: "\n")
        let sections = context.sections(of: page)
        switch self {
        case .renamedParameter:
            guard let (section, row) = Self.row(sections, &random, where: { _, _ in true }) else { return nil }
            let index = row.name.location.range.start.line - 1
            lines[index] = lines[index].replacingFirst(row.name.text, with: row.name.text + "Anew")
            return Result(lines, section, "parameter \(row.name.text)Anew")
        case .otherFigure:
            let words = PageWords(page.layout)
            let figures = sections.flatMap { section, _ in words.figures(in: section).map { (section, $0.0, $0.1) } }
                .filter { lines[$2.range.start.line - 1].column($2.range.start.column).hasPrefix($1.text.digits) }
            guard let (section, figure, place) = figures.randomElement(using: &random) else { return nil }
            let number = String(7000 + Int.random(in: 0..<2000, using: &random))
            let start = place.range.start
            let line = lines[start.line - 1]
            let rest = line.column(start.column)
            lines[start.line - 1] = line.dropLast(rest.count) + number + rest.dropFirst(figure.text.digits.count)
            return Result(lines, section, "figure \(number)" + figure.text.dropFirst(figure.text.digits.count))
        case .droppedRow:
            // A parameter that the section's sentences still name is one that the page still has.
            let rows = Self.rows(sections) { view, row in view.believes(row.name.text, because: page) }
                .filter { section, row in !section.names(row.name.text, outside: row) }
            guard let (section, row) = rows.randomElement(using: &random) else { return nil }
            let first = row.name.location.range.start.line - 1
            let last = row.description.last.map { $0.location.range.start.line - 1 } ?? first
            lines.removeSubrange(first...last)
            return Result(lines, section, "parameter \(row.name.text)")
        case .otherDefault:
            // What was reviewed is explained whatever the page's default is.
            let rows = Self.rows(sections) { $1.fallback != nil }.filter { section, row in
                !context.specification.reviewed.contains { entry in
                    entry.subject.value == "default of \(row.name.text)" && section.answers(to: entry.citation.heading)
                }
            }
            guard let (section, row) = rows.randomElement(using: &random), let old = row.fallback else { return nil }
            let index = row.name.location.range.start.line - 1
            let new = old.text.first == "'" || old.text.first == "\"" ? "'other'" : old.text == "false" ? "true" : "77"
            lines[index] = lines[index].replacingLast(old.text, with: new)
            return Result(lines, section, "default of \(row.name.text)")
        case .otherFlag:
            guard
                let (section, row) = Self.row(
                    sections,
                    &random,
                    where: { view, row in
                        view.fields[row.name.text]?.count == 1 && row.fallback == nil
                    }
                )
            else { return nil }
            let index = row.name.location.range.start.line - 1
            lines[index] =
                row.isRequired == true
                ? lines[index].replacingLast(" required", with: "") : lines[index] + " required"
            return Result(lines, section, "required \(row.name.text)")
        case .newMethod:
            guard let (section, _) = sections.randomElement(using: &random), let heading = section.heading else {
                return nil
            }
            let index = heading.location.range.start.line - 1
            lines.insert(contentsOf: ["    weighAnew(options) → {Promise}", "", "    称重。", ""], at: index)
            return Result(text: lines.joined(separator: "\n"), heading: "weighAnew", subject: "method weighAnew")
        case .removedEvent:
            // One that cites several sections is backed by the others still.
            let claims = context.claims([.event], on: page).filter { $0.sections.count == 1 }
            guard let claim = claims.randomElement(using: &random), let section = claim.sections.first?.section else {
                return nil
            }
            for line in section.lines {
                let index = line.location.range.start.line - 1
                lines[index] = lines[index].replacingOccurrences(of: claim.fact.value, with: "")
            }
            return Result(lines, section, "claim \(claim.fact.id)")
        case .newError:
            let notes = sections.compactMap { section, _ in
                section.sentences.first { $0.part == .words }.map { (section, $0) }
            }
            guard let (section, line) = notes.randomElement(using: &random) else { return nil }
            lines[line.location.range.start.line - 1] += "否则返回错误码 98765。"
            return Result(lines, section, "error 98765")
        case .swappedRows:
            let pairs = sections.flatMap { section, _ in
                zip(section.rows, section.rows.dropFirst()).map { (section, $0, $1) }
            }
            .filter { $1.span == $1.name.location.range.start.line - 1...$2.name.location.range.start.line - 3 }
            guard let (section, one, two) = pairs.randomElement(using: &random) else { return nil }
            let (first, second) = (Array(lines[one.span]), Array(lines[two.span]))
            lines.replaceSubrange(two.span, with: first)
            lines.replaceSubrange(one.span, with: second)
            return Result(text: lines.joined(separator: "\n"), heading: section.title, subject: nil)
        case .brokenLine:
            let sentences = sections.flatMap { section, _ in section.sentences.map { (section, $0) } }
                .filter { $1.text.dropLast().contains(",") }
            guard let (section, line) = sentences.randomElement(using: &random) else { return nil }
            let index = line.location.range.start.line - 1
            lines[index] = lines[index].replacingFirst(",", with: ",\n    ")
            return Result(text: lines.joined(separator: "\n"), heading: section.title, subject: nil)
        }
    }

    private static func row(
        _ sections: [(section: PageSection, view: MethodView)],
        _ random: inout SeededNumbers,
        where isFit: (MethodView, PageRow) -> Bool
    ) -> (PageSection, PageRow)? {
        rows(sections, where: isFit).randomElement(using: &random)
    }

    private static func rows(
        _ sections: [(section: PageSection, view: MethodView)],
        where isFit: (MethodView, PageRow) -> Bool
    ) -> [(PageSection, PageRow)] {
        sections.flatMap { section, view in
            section.rows.filter { row in
                view.fields[row.name.text] != nil && !view.isHolder(row, of: section) && isFit(view, row)
                    && section.rows.count { $0.name.text == row.name.text } == 1
            }.map { (section, $0) }
        }
    }
}

extension PageSection {
    /// Whether its sentences name a parameter, what is said of its row aside.
    fileprivate func names(_ parameter: String, outside row: PageRow) -> Bool {
        sentences.contains { line in
            line.bytes.holds(Array(parameter.utf8)) && !row.span.contains(line.location.range.start.line - 1)
        }
    }
}

extension PageDamage.Result {
    fileprivate init(_ lines: [String], _ section: PageSection, _ subject: String) {
        self.init(text: lines.joined(separator: "\n"), heading: section.title, subject: subject)
    }
}

extension PageRow {
    /// Its lines and those of its description, from 0.
    fileprivate var span: ClosedRange<Int> {
        let first = name.location.range.start.line - 1
        return first...max(first, description.last.map { $0.location.range.start.line - 1 } ?? first)
    }
}

extension MethodView {
    /// Whether a parameter is believed because a page says so.
    fileprivate func believes(_ parameter: String, because page: Page) -> Bool {
        method.shapes.flatMap(\.allParameters).contains { field in
            let provenance = field.provenance ?? method.provenance
            return field.name.value == parameter && provenance?.inferred == nil
                && provenance?.citations.contains { $0.document == page.document } == true
        }
    }
}

extension String {
    /// The digits that it begins with.
    fileprivate var digits: Substring { prefix { $0.isNumber } }

    /// What stands from a column on, counted in scalars from 1.
    fileprivate func column(_ column: Int) -> Substring {
        let scalars = unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
        return self[(start ?? endIndex)..<endIndex]
    }

    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        range(of: old).map { replacingCharacters(in: $0, with: new) } ?? self
    }

    fileprivate func replacingLast(_ old: String, with new: String) -> String {
        range(of: old, options: .backwards).map { replacingCharacters(in: $0, with: new) } ?? self
    }
}
