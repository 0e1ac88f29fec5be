import SDKSpec

/// A change from one spec to another, judged.
public struct SpecChange: Sendable {
    /// The id of the fact that changed, or of the element where it is no fact.
    public let id: String
    /// The id of the rule that judged it.
    public let rule: String
    /// What it means.
    public let severity: ChangeSeverity
    /// The change in words.
    public let words: String
    /// Who may notice.
    public let audiences: [ChangeAudience]
    /// The cases of the earlier spec that pin what changed.
    public let pinnedBy: [String]
    /// The statements of the earlier spec, where behaviour changed.
    public let before: [String]
    /// The statements of the later spec, where behaviour changed.
    public let after: [String]
    /// Where it stands, in the later spec unless it is gone.
    public let location: SourceLocation

    /// The statements that differ, those that are gone behind `-` and new ones behind `+`, with a few around them; none
    /// where the change isn't one of behaviour.
    public var differingLines: [String] {
        before.isEmpty || after.isEmpty ? [] : LineDifference.lines(from: before, to: after)
    }
}
