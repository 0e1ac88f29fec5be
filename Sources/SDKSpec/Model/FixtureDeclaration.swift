/// A named preparation that examples and scenarios start from.
public struct FixtureDeclaration: Sendable {
    /// The name.
    public let name: Located<String>
    /// What it prepares, in one sentence.
    public let summary: String
    /// The fixture that it builds on.
    public let given: Located<String>?
    /// What is done.
    public let steps: [ScenarioStep]

    /// Makes a fixture.
    public init(name: Located<String>, summary: String, given: Located<String>?, steps: [ScenarioStep]) {
        self.name = name
        self.summary = summary
        self.given = given
        self.steps = steps
    }
}
