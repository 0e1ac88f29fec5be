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
