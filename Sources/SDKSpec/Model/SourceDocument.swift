/// A document that facts are cited from.
public struct SourceDocument: Sendable {
    /// What kind of witness the document is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A page of the vendor's documentation.
        case page
        /// The vendor's published declarations or headers.
        case declarations
        /// Notes on what the vendor's client was seen to do.
        case observation
    }

    /// The id that facts cite.
    public let id: Located<String>
    /// What the document is.
    public let title: String
    /// What kind of witness it is.
    public let kind: Kind
    /// Where it is published, if it is.
    public let url: String?
    /// The layout that it is read by; nil for what no tool reads.
    public let layout: Located<String>?
    /// The document that says the same in another language.
    public let twin: Located<String>?

    /// Makes a document.
    public init(
        id: Located<String>,
        title: String,
        kind: Kind,
        url: String?,
        layout: Located<String>? = nil,
        twin: Located<String>? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.url = url
        self.layout = layout
        self.twin = twin
    }
}
