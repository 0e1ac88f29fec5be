import SDKSpec

/// A difference between a page and the spec.
public struct DriftFinding: Sendable {
    /// What is wrong, where it stands on the page or in the spec, and how to mend it.
    public let diagnostic: Diagnostic
    /// The document.
    public let document: String
    /// The heading in it.
    public let heading: String
    /// What it is about, the same in every run: the key of an entry under `reviewed`.
    public let subject: String
    /// What page and spec say of it, as far as the subject doesn't.
    public let sides: DriftSides
    /// What it says is wrong, in words that are the same for all findings that say so. Those that begin with the same one
    /// are told once.
    let causes: [String]
    /// The causes of others that it explains: they aren't told as long as it is.
    let explained: Set<String>
}
