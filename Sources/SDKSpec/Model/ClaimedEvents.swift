/// The events that a scenario expects a device to receive.
public struct ClaimedEvents: Sendable {
    /// The device.
    public let device: String
    /// All of them, in order.
    public let events: [ExpectedEvent]
    /// Where the device is named.
    public let location: SourceLocation

    /// Makes a claim.
    public init(device: String, events: [ExpectedEvent], location: SourceLocation) {
        self.device = device
        self.events = events
        self.location = location
    }
}

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
