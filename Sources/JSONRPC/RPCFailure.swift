import SDKRuntime

/// A request that can't be answered, and what to say of it.
public struct RPCFailure: Error, Sendable, Hashable {
    /// What the request was known by; null when that can't be told.
    public let id: WireValue
    /// What is wrong with it.
    public let error: RPCError
}
