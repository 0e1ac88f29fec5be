import SDKSpec

/// A kind of change and what it means. A rule a file; the type's name is the rule's id.
public protocol ChangeRule: Sendable {
    /// What the change means and for whom, in a sentence or two: `sdkgen explain` prints it.
    static var summary: String { get }
    /// How bad it is.
    static var severity: ChangeSeverity { get }

    /// Makes the rule.
    init()

    /// The change in words, beginning with the thing that changed; nil for a difference of another kind.
    func words(for difference: Difference) -> String?
}

extension ChangeRule {
    /// The rule's id: `LimitTightened` is `limit-tightened`.
    public static var id: String { String(ruleNamed: Self.self) }
}
