import SDKRuntime

/// A call that a world has seen, or a timer that it has run.
public struct CallRecord: Sendable, Hashable {
    /// Why it was carried out.
    public enum Cause: Sendable, Hashable {
        /// A device called.
        case call
        /// It was scheduled by an earlier call, and the time had come.
        case timer
    }

    /// Why it was carried out.
    public let cause: Cause
    /// The device that called.
    public let device: String
    /// Who was logged in on it when the call came, or had scheduled the timer; nil for nobody.
    public let user: String?
    /// The world's time in seconds since 1970.
    public let time: Int
    /// What was called; of a timer, the call that it comes from.
    public let request: WireRequest
    /// What came of it. A timer that succeeds has null.
    public let outcome: Result<WireValue, SDKError>
    /// The events that it caused, in order; none when it failed.
    public let events: [MockDelivery]
}

/// An event on its way to a device.
public struct MockDelivery: Sendable, Hashable {
    /// The device's id.
    public let device: String
    /// The event.
    public let event: WireEvent
}
