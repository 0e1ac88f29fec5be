import SDKRuntime

/// For whom a control acts.
public enum ControlActor<UserID: WireIdentifier>: Sendable, Hashable {
    /// Nobody.
    case world
    /// A device, with whoever is logged in on it.
    case device(String)
    /// A user, whether logged in somewhere or not.
    case user(UserID)
}
