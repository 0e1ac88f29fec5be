/// What a client does about a call that breaks a limit of the spec.
///
/// The spec is as old as the client, and services change: a client that refused for good what the spec refuses would
/// one day refuse what the service allows.
public enum LimitPolicy: Sendable {
    /// Tells about each breach and makes the call.
    case report(@Sendable (SDKError) -> Void)
    /// Throws the first breach; the service doesn't see the call. It saves the way and fails the same everywhere.
    case reject
    /// Limits aren't checked. Only the service checks them.
    case off
}
