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

/// A part of the state that starts with the defaults of its fields.
public protocol MockRecord: Sendable {
    /// The defaults.
    init()
}

/// What is kept of a device.
public protocol MockDevice: MockRecord {
    /// What identifies a user.
    associatedtype UserID: WireIdentifier

    /// Who is logged in on it; nil for nobody.
    var user: UserID? { get set }

    /// Whether some devices can't be reached at times. By default all are reached always.
    static var canBeCutOff: Bool { get }

    /// Whether nothing reaches a device but what is sent to it alone.
    static func isCutOff(_ device: Self) -> Bool
}

extension MockDevice {
    /// All devices are reached always.
    public static var canBeCutOff: Bool { false }

    /// It never is.
    public static func isCutOff(_ device: Self) -> Bool { false }
}
