/// An event that a scenario expects.
public struct ExpectedEvent: Sendable {
    /// The event's name.
    public let name: Located<String>
    /// What it must carry, compared as answers are; nil when it isn't looked at.
    public let payload: Located<ExampleValue>?

    /// Makes an expected event.
    public init(name: Located<String>, payload: Located<ExampleValue>?) {
        self.name = name
        self.payload = payload
    }
}
