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
