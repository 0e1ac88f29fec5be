/// A difference between a page and the spec that somebody has looked at.
public struct ReviewedDifference: Sendable {
    /// Where it lies: a document and a heading.
    public let citation: Provenance.Citation
    /// What it is about, as `drift` names it.
    public let subject: Located<String>
    /// What the page said when it was looked at; nil where the subject says all of it, or the page nothing.
    public let page: String?
    /// What the spec said when it was looked at; nil where the subject says all of it, or the spec nothing.
    public let spec: String?
    /// What a reader finds on the page, and why the spec stays as it is.
    public let reason: String
}
