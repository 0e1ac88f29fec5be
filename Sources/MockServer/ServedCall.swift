import SDKRuntime

/// A call that a server has answered.
public struct ServedCall: Sendable {
    /// The device that called; nil for a control call from elsewhere.
    public let device: String?
    /// What was called.
    public let request: WireRequest
    /// What came of it.
    public let outcome: Result<WireValue, SDKError>
}
