import SDKSpec
import YAMLDocument

/// A page of the vendor's, read by its layout.
public struct Page: Sendable {
    /// The document of the spec that it is.
    public let document: String
    /// The file that was read.
    public let file: SourceFile
    /// The layout that it was read by.
    public let layout: PageLayout
    /// Its sections. The first one, without a heading, holds what stands before them.
    public let sections: [PageSection]
    /// What looks like a part of a table, and wasn't understood.
    public let unread: [PageLine]
    /// Which section each heading means; the first of several.
    private let places: [String: Int]

    init(document: String, file: SourceFile, layout: PageLayout, sections: [PageSection], unread: [PageLine]) {
        self.document = document
        self.file = file
        self.layout = layout
        self.sections = sections
        self.unread = unread
        places = sections.indices.reduce(into: [:]) { places, index in
            for name in sections[index].names { places[name] = places[name] ?? index }
        }
    }

    /// The section under a heading, or the one that is about a method; the first of several.
    func section(_ heading: String) -> PageSection? { places[heading].map { sections[$0] } }

    /// The sections that are about the same method as one of them; that one alone where it is about none.
    func sections(like section: PageSection) -> [PageSection] {
        guard let method = section.method?.text else { return [section] }
        return sections.filter { $0.method?.text == method }
    }
}

/// A name on a page.
public struct PageName: Sendable {
    /// The name.
    public let text: String
    /// Where it stands.
    public let location: SourceLocation
}

/// A row of a table of parameters.
public struct PageRow: Sendable {
    /// The parameter.
    public let name: PageName
    /// Its type, in the page's words; nil where the table has none.
    public let type: PageName?
    /// The kinds of value that the type allows; nil where there is none, or one that the layout doesn't know.
    public let kinds: Set<PageLayout.ValueKind>?
    /// Whether it says that it must be given; nil where the layout has no words for it.
    public let isRequired: Bool?
    /// The default that it names.
    public let fallback: PageName?
    /// What is said of it.
    public internal(set) var description: [PageLine] = []
}

extension [UInt8] {
    /// Whether a text stands in it, not as a piece of a longer name or number.
    func holds(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last, count >= text.count else { return false }
        for start in 0...(count - text.count) where self[start] == first && self[start...].starts(with: text) {
            let isBegun = start > 0 && first.isWord && self[start - 1].isWord
            let end = start + text.count
            let goesOn = end < count && last.isWord && self[end].isWord
            let isConstant = goesOn && text.allSatisfy(\.isConstant) && endOfConstant(from: start) == end
            if !isBegun, !goesOn || isConstant { return true }
        }
        return false
    }
}
