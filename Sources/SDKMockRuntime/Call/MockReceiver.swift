/// Who receives what an event carries, and so for whom it is worked out.
public enum MockReceiver: Sendable {
    /// Each user; all of the user's devices receive the same.
    case user
    /// Each device, because what is carried says something of the device itself.
    case device
}
