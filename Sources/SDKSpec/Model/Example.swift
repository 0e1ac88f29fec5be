/// A call that succeeds: the seed of the derived cases, and the example of the reference.
public struct Example: Sendable {
    /// The fixture to start from, nil for an empty world.
    public let given: Located<String>?
    /// Who calls: a device such as `alice` or `alice/phone`.
    public let caller: String
    /// The arguments by name.
    public let arguments: [ExampleMember]
    /// Where the example stands.
    public let location: SourceLocation

    /// Makes an example.
    public init(
        given: Located<String>?,
        caller: String,
        arguments: [ExampleMember],
        location: SourceLocation
    ) {
        self.given = given
        self.caller = caller
        self.arguments = arguments
        self.location = location
    }
}
