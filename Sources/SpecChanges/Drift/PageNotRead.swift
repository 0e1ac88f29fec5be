import SDKSpec
import YAMLDocument

/// A page that its layout doesn't fit.
enum PageNotRead {
    static let id = "page-not-read"
    static let summary = """
        The layout of a page fits it: of ten and more headings that the spec cites, a quarter at least are there. Where they \
        aren't, the vendor lays its pages out in another way, or another page was saved; nothing else is said of the page \
        until it can be read.
        """

    /// What is wrong with a page that can't be read; nil for one that can.
    static func finding(_ page: Page, _ subject: DriftSubject) -> DriftFinding? {
        let cited = subject.citations.filter { $0.document == page.document && !$0.heading.isEmpty }.map(\.heading)
        let headings = Set(cited)
        let gone = headings.filter { page.section($0) == nil }
        let found = headings.count - gone.count
        guard gone.count > 9, found * 4 < headings.count else { return nil }
        let layout = page.layout.name
        let first = cited.first(where: gone.contains).map { [Diagnostic.Note("the page has no heading `\($0)`")] } ?? []
        return DriftFinding(
            diagnostic: Diagnostic(
                rule: id,
                "the layout `\(layout.value)` doesn't fit the page: of \(headings.count) headings that the spec cites, "
                    + "\(found == 0 ? "none is" : "\(found) are") there",
                at: page.start,
                notes: [Diagnostic.Note("the layout", at: layout.location)] + first,
                help:
                    "see that it is the right page, saved as a whole, or correct `headings` and `methods` of the layout"
            ),
            document: page.document,
            heading: "",
            topic: DriftTopic(.layout),
            sides: DriftSides(),
            causes: [],
            explained: []
        )
    }
}

extension Page {
    /// Its first line, or where that would be.
    fileprivate var start: SourceLocation {
        let first = sections.lazy.flatMap { [$0.heading].compactMap(\.self) + $0.lines }.first
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        return first?.location ?? SourceLocation(file: file, range: SourceRange(start: start, end: start))
    }
}
