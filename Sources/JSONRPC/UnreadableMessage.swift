import SDKRuntime

/// Something that a client was sent as an answer, and that can't be read as one.
public struct UnreadableMessage: Error, Sendable, Hashable {
    /// What the call is known by that it answers; nil when that can't be told either.
    public let id: WireValue?
    /// What is wrong with it.
    public let reason: String
}
