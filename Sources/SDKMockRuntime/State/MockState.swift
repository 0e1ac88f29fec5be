import SDKRuntime

/// What a mocked service keeps. Generated from the spec's `state`.
public protocol MockState: Sendable {
    /// What identifies a user.
    associatedtype UserID: WireIdentifier
    /// What is kept of each user.
    associatedtype User: MockRecord
    /// What is kept of each device.
    associatedtype Device: MockDevice where Device.UserID == UserID
    /// What is kept once.
    associatedtype World: MockRecord
    /// What the SDK's methods throw.
    associatedtype Failure: SDKErrorProtocol = SDKError

    /// An empty service.
    init()

    /// The devices, by id: instances of the client, logged in or not.
    var devices: MockDevices<Device> { get set }

    /// The users that something is kept of.
    var users: WireMap<UserID, User> { get set }

    /// What is kept once.
    var world: World { get set }
}
