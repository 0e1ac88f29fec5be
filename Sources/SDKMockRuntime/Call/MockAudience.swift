import SDKRuntime

/// Who receives an event.
public enum MockAudience<UserID: WireIdentifier>: Sendable, Hashable {
    /// Every device of the caller.
    case me
    /// The device that makes the call.
    case thisDevice
    /// The caller's other devices.
    case myOtherDevices
    /// Every device of a user.
    case user(UserID)
    /// Every device of each user, in order; of one who is named twice, once.
    case users([UserID])
    /// One device, by id.
    case device(String)
}
