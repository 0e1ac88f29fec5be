/// Who receives an event.
public enum TypedAudience: Sendable {
    /// Every device of the caller.
    case me
    /// The device that makes the call.
    case thisDevice
    /// The caller's other devices.
    case myOtherDevices
    /// Every device of a user.
    case user(TypedExpression)
    /// Every device of each user, in order.
    case users(TypedExpression)
    /// One device, by id.
    case device(TypedExpression)
}
