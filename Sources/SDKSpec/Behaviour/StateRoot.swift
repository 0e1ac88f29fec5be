/// The stores that behaviour starts from.
///
/// The types of `me`, `device` and `world` are the records `StateDeclaration.recordName` names; `users` and `devices`
/// are maps of them.
public enum StateRoot: String, Sendable, CaseIterable {
    /// The record of the user who calls.
    case me
    /// The record of the device that calls.
    case device
    /// What there is once.
    case world
    /// The records of all users, by user.
    case users
    /// The records of all devices, by the device's id.
    case devices
    /// The id of the user who calls; only behind a gate that makes sure of one.
    case myself
    /// The id of the device that calls.
    case thisDevice
}
