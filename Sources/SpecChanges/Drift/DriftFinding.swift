import SDKSpec

/// A difference between a page and the spec.
public struct DriftFinding: Sendable {
    /// What is wrong, where it stands on the page or in the spec, and how to mend it.
    public let diagnostic: Diagnostic
    /// The document.
    public let document: String
    /// The heading in it.
    public let heading: String
    /// What it is about.
    let topic: DriftTopic
    /// What page and spec say of it, as far as the subject doesn't.
    public let sides: DriftSides
    /// What it says is wrong. Findings that begin with the same cause are told once.
    let causes: [DriftCause]
    /// The causes of others that it explains: they aren't told as long as it is.
    let explained: Set<DriftCause>

    /// What it is about, the same in every run: the key of an entry under `reviewed`.
    public var subject: String { topic.text }
}
