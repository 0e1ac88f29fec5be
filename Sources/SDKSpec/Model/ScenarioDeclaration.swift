/// A story that an implementation is held to.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class ScenarioDeclaration: Sendable {
    /// The name, unique in the spec.
    public let name: Located<String>
    /// What the story shows, in one sentence.
    public let summary: String
    /// The fixture to start from, nil for an empty world.
    public let given: Located<String>?
    /// What happens.
    public let steps: [ScenarioStep]
    /// The ids of the facts that it pins, other than those that its steps pin by themselves.
    public let covers: [Located<FactID>]

    /// Makes a scenario.
    public init(
        name: Located<String>,
        summary: String,
        given: Located<String>?,
        steps: [ScenarioStep],
        covers: [Located<FactID>]
    ) {
        self.name = name
        self.summary = summary
        self.given = given
        self.steps = steps
        self.covers = covers
    }
}
