import SDKSpec
import YAMLDocument

@testable import SpecChanges

/// A section of a page, and its text in which something is changed.
struct DamagedSection {
    /// The section as it was.
    let section: PageSection
    /// The number of its first line.
    private let start: Int
    private var lines: [String]

    /// The section as it stands on a page.
    init(_ section: PageSection, of page: Page) {
        self.section = section
        let start = section.heading?.location.range.start.line ?? 1
        let next = page.sections.compactMap { $0.heading?.location.range.start.line }.first { $0 > start }
        var lines: [String] = []
        while let line = page.file.line(start + lines.count), start + lines.count < next ?? .max {
            lines.append(String(line))
        }
        self.start = start
        self.lines = lines
    }

    /// The name by which the section is cited.
    var title: String { section.title }

    /// The text as it is now.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// A line of the page's.
    func line(_ number: Int) -> String { lines[number - start] }

    /// Changes a line of the page's.
    func edit(line number: Int, _ body: (String) -> String) -> DamagedSection {
        changed { $0[number - start] = body($0[number - start]) }
    }

    /// Changes every line.
    func edit(_ body: (String) -> String) -> DamagedSection { changed { $0 = $0.map(body) } }

    /// Changes the line of a row.
    func edit(_ row: PageRow, _ body: (String) -> String) -> DamagedSection {
        edit(line: row.name.location.range.start.line, body)
    }

    /// Takes a row out, and what is said of it.
    func remove(_ row: PageRow) -> DamagedSection {
        changed { $0.removeSubrange(row.span.lowerBound - start...row.span.upperBound - start) }
    }

    /// Lets two rows change places; the first one stands above the second.
    func swap(_ one: PageRow, _ two: PageRow) -> DamagedSection {
        let (upper, lower) = (
            one.span.lowerBound - start...one.span.upperBound - start,
            two.span.lowerBound - start...two.span.upperBound - start
        )
        return changed { lines in
            let (first, second) = (Array(lines[upper]), Array(lines[lower]))
            lines.replaceSubrange(lower, with: first)
            lines.replaceSubrange(upper, with: second)
        }
    }

    /// Adds lines behind the section.
    func append(_ more: [String]) -> DamagedSection { changed { $0 += more } }

    private func changed(_ body: (inout [String]) -> Void) -> DamagedSection {
        var copy = self
        body(&copy.lines)
        return copy
    }
}

extension PageRow {
    /// The numbers of its line and those of its description.
    var span: ClosedRange<Int> {
        let first = name.location.range.start.line
        return first...max(first, description.last?.location.range.start.line ?? first)
    }
}

extension Page {
    /// The page with damaged sections in the places of those that they were. A heading begins anew, so a section reads
    /// alone as it does among the others.
    func replacing(_ damaged: [DamagedSection]) throws -> Page {
        let read = try damaged.map { section in
            try PageReader.page(document, SourceFile(path: document, text: section.text), by: layout)
        }
        let new = zip(damaged, read).reduce(into: [Int?: [PageSection]]()) { new, pair in
            // What stands before the first heading is a section of its own, and nothing in front of a heading.
            let isHead = pair.0.section.heading == nil
            new[pair.0.section.line] = isHead ? pair.1.sections : Array(pair.1.sections.dropFirst())
        }
        return Page(
            document: document,
            file: file,
            layout: layout,
            sections: sections.flatMap { new[$0.line] ?? [$0] },
            unread: unread + read.flatMap(\.unread),
            unreadTables: unreadTables + read.flatMap(\.unreadTables)
        )
    }
}

extension PageSection {
    /// The line of its heading.
    fileprivate var line: Int? { heading?.location.range.start.line }
}
