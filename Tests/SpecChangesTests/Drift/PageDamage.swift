import Foundation
import SDKSpec
import YAMLDocument

@testable import SpecChanges

/// Something that can happen to a vendor's page.
enum PageDamage: Int, CaseIterable {
    case renamedParameter, otherFigure, droppedRow, otherDefault, otherFlag, newMethod, removedEvent, newError
    case swappedRows, brokenLine, renamedEvent, renamedConstant, renamedError

    /// What a page looks like afterwards, and what has to be found.
    struct Result {
        /// The sections that were touched, as text.
        let sections: [DamagedSection]
        /// The subject of a difference that has to be among those found; nil when there must be none.
        let subject: String?
        /// The heading of a section that is new.
        var newHeading: String?
        /// What the difference guesses that it was called before.
        var former: String?

        /// The headings under which differences may be found.
        var headings: Set<String> { Set(sections.map(\.title) + [newHeading].compactMap(\.self)) }
    }

    /// Damages a page.
    ///
    /// - Returns: nil when the page has nothing of the kind.
    func apply(to page: Page, _ context: DriftContext, _ random: inout SeededNumbers) -> Result? {
        let candidates = Candidates(page, context)
        switch self {
        case .renamedParameter:
            return candidates.row(&random) { _, _, _ in true }.map { section, row in
                section.edit(row) { $0.replacingFirst(row.name.text, with: row.name.text + "Anew") }
                    .finding("parameter \(row.name.text)Anew")
            }
        case .otherFigure:
            return candidates.figures.randomElement(using: &random).map { section, figure in
                let number = String(7000 + Int.random(in: 0..<2000, using: &random))
                return section.edit(line: figure.location.range.start.line) { line in
                    let rest = line.column(figure.location.range.start.column)
                    return line.dropLast(rest.count) + number + rest.dropFirst(figure.text.digits.count)
                }.finding("figure \(number)" + figure.text.dropFirst(figure.text.digits.count))
            }
        case .droppedRow:
            return candidates.row(&random) { section, view, row in
                view.believes(row.name.text, because: section, of: page)
            }.map { section, row in section.remove(row).finding("parameter \(row.name.text)") }
        case .otherDefault:
            return candidates.row(&random) { _, _, row in row.fallback != nil }.flatMap { section, row in
                row.fallback.map { old in
                    section.edit(row) { $0.replacingLast(old.text, with: old.text.otherDefault) }
                        .finding("default of \(row.name.text)")
                }
            }
        case .otherFlag:
            return candidates.row(&random) { section, view, row in
                view.fields(of: row, in: section, on: page.layout)?.count == 1 && row.fallback == nil
                    && !row.isOfAnswer
            }.map { section, row in
                section.edit(row) {
                    row.isRequired == true ? $0.replacingLast(" required", with: "") : $0 + " required"
                }
                .finding("required \(row.name.text)")
            }
        case .newMethod:
            return candidates.sections.randomElement(using: &random).map { section, _ in
                let new = section.append(["    weighAnew(options) → {Promise}", "", "    称重。", ""])
                return Result(sections: [new], subject: "method weighAnew", newHeading: "weighAnew")
            }
        case .removedEvent:
            // One that cites several sections is still borne out by the others, and so is one whose section has the name
            // on the wire. What stands before the first heading is known by its marks, which are other findings.
            let claims = context.claims([.event], on: page).filter { claim in
                guard claim.sections.count == 1, let section = claim.sections.first?.section else { return false }
                let wire = claim.fact.value.replacing("_", with: "").lowercased()
                return section.heading != nil && !section.lines.contains { $0.text.lowercased().contains(wire) }
            }
            return claims.randomElement(using: &random).map { claim in
                let sections = Dictionary(claim.sections.map { ($0.section.title, $0.section) }) { first, _ in first }
                return Result(
                    sections: sections.values.sorted { $0.title < $1.title }.map { section in
                        DamagedSection(section, of: page).edit { $0.replacing(claim.fact.value, with: "") }
                    },
                    subject: "claim \(claim.fact.id)"
                )
            }
        case .renamedEvent:
            // What stands before the first method, samples alone; other sections go on with the former name.
            guard let head = page.sections.first, head.heading == nil else { return nil }
            return head.words.events.all.randomElement(using: &random).map { word in
                DamagedSection(head, of: page).edit { $0.replacingWord(word.text, with: word.text + "_NOW") }
                    .finding("event \(word.text)_NOW", former: word.text)
            }
        case .renamedConstant:
            return candidates.constants.randomElement(using: &random).map { section, constant in
                section.edit { $0.replacingWord(constant, with: constant + "_NOW") }
                    .finding("constant \(constant)_NOW", former: constant)
            }
        case .renamedError:
            return candidates.errors.randomElement(using: &random).map { section, error in
                section.edit { $0.replacingWord(error.spellings[0], with: "1" + error.spellings[0]) }
                    .finding("error 1\(error.spellings[0])", former: error.title)
            }
        case .newError:
            return candidates.sentences.filter { $1.part == .words }.randomElement(using: &random).map {
                section,
                line in
                section.edit(line: line.location.range.start.line) { $0 + "否则返回错误码 98765。" }.finding("error 98765")
            }
        case .swappedRows:
            return candidates.neighbours.randomElement(using: &random).map { section, one, two in
                section.swap(one, two).finding(nil)
            }
        case .brokenLine:
            return candidates.sentences.filter { $1.text.dropLast().contains(",") }.randomElement(using: &random)
                .map { section, line in
                    section.edit(line: line.location.range.start.line) { $0.replacingFirst(",", with: ",\n    ") }
                        .finding(nil)
                }
        }
    }
}

extension DamagedSection {
    fileprivate func finding(_ subject: String?, former: String? = nil) -> PageDamage.Result {
        PageDamage.Result(sections: [self], subject: subject, former: former)
    }
}

/// What of a page can be damaged.
private struct Candidates {
    let page: Page
    let context: DriftContext
    /// The sections about methods of the spec.
    let sections: [(section: DamagedSection, view: MethodView)]

    init(_ page: Page, _ context: DriftContext) {
        self.page = page
        self.context = context

        sections = context.sections(of: page).map { (DamagedSection($0, of: page), $1) }
    }

    /// One of the rows that the spec knows and whose section has no other one of its name.
    func row(
        _ random: inout SeededNumbers,
        where isFit: (PageSection, MethodView, PageRow) -> Bool
    ) -> (section: DamagedSection, row: PageRow)? {
        sections.flatMap { section, view in
            section.section.rows.filter { row in
                view.fields(of: row, in: section.section, on: page.layout) != nil
                    && !view.isHolder(row, of: section.section, on: page.layout)
                    && isFit(section.section, view, row)
                    && section.section.rows.count { $0.name.text == row.name.text } == 1
            }.map { (section, $0) }
        }.randomElement(using: &random)
    }

    /// The figures that stand in the file as they were read.
    var figures: [(DamagedSection, SectionWords.Figure)] {
        sections.flatMap { section, _ in
            section.section.words.figures.filter { figure in
                let start = figure.location.range.start
                return section.line(start.line).column(start.column).hasPrefix(figure.text.digits)
            }.map { (section, $0) }
        }
    }

    /// The constants that one section alone names, which is the one that the spec cites for them, if it cites any.
    var constants: [(DamagedSection, String)] {
        let cited = context.claims([.value], on: page)
        return sections.flatMap { section, _ in
            section.section.words.constants.all.map(\.text).filter { name in
                page.sections.count { $0.mentions(name) } == 1
                    && cited.filter { $0.fact.value.hasPrefix("\(name) = ") }.allSatisfy { $0.isAbout(section.section) }
            }.map { (section, $0) }
        }
    }

    /// The errors for which the spec cites a section, and that section alone.
    var errors: [(DamagedSection, DeclaredNames.Declared)] {
        let codes = context.subject.declared.codes
        return sections.flatMap { section, _ in
            context.subject.declared.errors.filter { error in
                let isSaid = section.section.words.errors.said.contains { $0.text == error.spellings[0] }
                return isSaid && !codes.contains(Int("1" + error.spellings[0]) ?? 0)
                    && error.citations.contains {
                        $0.document == page.document && section.section.answers(to: $0.heading)
                    }
                    && error.citations.filter { $0.document == page.document }
                        .allSatisfy { section.section.answers(to: $0.heading) }
            }.map { (section, $0) }
        }
    }

    var sentences: [(DamagedSection, PageLine)] {
        sections.flatMap { section, _ in
            section.section.sentences.map { (section, $0) }
        }
    }

    /// Rows that stand one behind the other.
    var neighbours: [(DamagedSection, PageRow, PageRow)] {
        sections.flatMap { section, _ in
            zip(section.section.rows, section.section.rows.dropFirst()).map { (section, $0, $1) }
        }.filter { $1.span == $1.name.location.range.start.line...$2.name.location.range.start.line - 2 }
    }
}

extension Claim {
    /// Whether a section is the only one that is cited.
    fileprivate func isAbout(_ section: PageSection) -> Bool {
        sections.allSatisfy { $0.section.title == section.title }
    }
}

extension MethodView {
    /// Whether a parameter, or a field of one, is believed because a section of a page says so, and no other one.
    fileprivate func believes(_ parameter: String, because section: PageSection, of page: Page) -> Bool {
        given.contains { given in
            guard given.field.name.value == parameter, let provenance = given.provenance, provenance.inferred == nil,
                provenance.citations.first?.document == page.document
            else { return false }
            return provenance.citations.filter { $0.document == page.document }
                .allSatisfy { section.answers(to: $0.heading) && !section.isPart($0.heading) }
        }
    }
}

extension String {
    /// The digits that it begins with.
    fileprivate var digits: Substring { prefix { $0.isNumber } }

    /// Another default of the same kind.
    fileprivate var otherDefault: String {
        first == "'" || first == "\"" ? "'other'" : self == "false" ? "true" : "77"
    }

    /// What stands from a column on, counted in scalars from 1.
    fileprivate func column(_ column: Int) -> Substring {
        let scalars = unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
        return self[(start ?? endIndex)..<endIndex]
    }

    /// The text with another name in the place of one, wherever that stands as a whole.
    fileprivate func replacingWord(_ old: String, with new: String) -> String {
        // What ICU calls a boundary of words isn't there between a digit and a Chinese letter.
        replacingOccurrences(of: "(?<![A-Za-z0-9_])\(old)(?![A-Za-z0-9_])", with: new, options: .regularExpression)
    }

    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        range(of: old).map { replacingCharacters(in: $0, with: new) } ?? self
    }

    fileprivate func replacingLast(_ old: String, with new: String) -> String {
        range(of: old, options: .backwards).map { replacingCharacters(in: $0, with: new) } ?? self
    }
}
