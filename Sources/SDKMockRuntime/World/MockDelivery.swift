import SDKRuntime

/// An event on its way to a device.
public struct MockDelivery: Sendable, Hashable {
    /// The device's id.
    public let device: String
    /// The event.
    public let event: WireEvent

    @usableFromInline
    init(device: String, event: WireEvent) {
        self.device = device
        self.event = event
    }
}
