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

/// How well a fact is known.
public enum FactStatus: String, Sendable, CaseIterable {
    /// A page of the vendor's documentation says so.
    case documented
    /// The vendor's declarations or headers say so.
    case declared
    /// The vendor's client was seen to do so.
    case observed
    /// It follows by reasoning that the spec gives.
    case inferred
    /// Witnesses disagree; the spec names the sides and the one followed.
    case contradicted
}

/// Why a fact is believed: the places that say it, or the reasoning that leads to it.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class Provenance: Sendable {
    /// A place in a document, written `document#heading`.
    public struct Citation: Sendable {
        /// The id of the document.
        public let document: String
        /// The heading in it, empty for the whole document.
        public let heading: String
        /// Where the citation stands in the spec.
        public let location: SourceLocation

        /// Makes a citation.
        public init(document: String, heading: String, location: SourceLocation) {
            self.document = document
            self.heading = heading
            self.location = location
        }

        /// Reads `document#heading`; the heading may be left out.
        ///
        /// - Returns: nil for a text that names no document.
        init?(_ text: String, at location: SourceLocation) {
            let sign = text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
            guard sign != text.startIndex else { return nil }
            let heading = Substring(text.utf8[sign...].dropFirst())
            self.init(document: String(text[..<sign]), heading: String(heading), location: location)
        }
    }

    /// The places that say it.
    public let citations: [Citation]
    /// The reasoning, for what no document says.
    public let inferred: String?
    /// Where the provenance stands.
    public let location: SourceLocation

    /// Makes a provenance.
    public init(citations: [Citation], inferred: String?, location: SourceLocation) {
        self.citations = citations
        self.inferred = inferred
        self.location = location
    }
}

/// A matter on which documents contradict each other.
public struct Dispute: Sendable {
    /// What one document says.
    public struct Side: Sendable {
        /// Where it says so.
        public let citation: Provenance.Citation
        /// What it says, in our words.
        public let statement: String

        /// Makes a side.
        public init(citation: Provenance.Citation, statement: String) {
            self.citation = citation
            self.statement = statement
        }
    }

    /// The name of the dispute, unique in the spec.
    public let name: Located<String>
    /// The matter, in one sentence.
    public let matter: String
    /// The ids of the facts concerned.
    public let facts: [Located<FactID>]
    /// What the documents say, two sides at least.
    public let sides: [Side]
    /// The id of the document that the spec follows, or `neither`.
    public let follows: Located<String>
    /// Why.
    public let reason: String

    /// Makes a dispute.
    public init(
        name: Located<String>,
        matter: String,
        facts: [Located<FactID>],
        sides: [Side],
        follows: Located<String>,
        reason: String
    ) {
        self.name = name
        self.matter = matter
        self.facts = facts
        self.sides = sides
        self.follows = follows
        self.reason = reason
    }
}
