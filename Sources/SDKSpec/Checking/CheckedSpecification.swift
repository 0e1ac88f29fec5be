/// A spec that has been read, resolved and held to every rule.
public struct CheckedSpecification: Sendable {
    /// The spec.
    public let specification: Specification
    /// Its declarations by name.
    public let index: SpecificationIndex
    /// Its behaviour, resolved.
    public let behaviour: ResolvedBehaviour
    /// Its facts.
    public let facts: [Fact]
}
