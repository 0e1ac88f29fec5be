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
    public let unread: [UnreadLine]
    /// The tables of parameters whose columns no heading names as the layout does.
    public let unreadTables: [UnreadTable]
    /// Which section each heading means; the first of several.
    private let places: [String: Int]

    init(
        document: String,
        file: SourceFile,
        layout: PageLayout,
        sections: [PageSection],
        unread: [UnreadLine],
        unreadTables: [UnreadTable]
    ) {
        self.document = document
        self.file = file
        self.layout = layout
        self.sections = sections
        self.unread = unread
        self.unreadTables = unreadTables
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
