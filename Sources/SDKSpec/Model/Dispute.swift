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
