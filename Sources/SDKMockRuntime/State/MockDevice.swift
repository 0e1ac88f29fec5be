import SDKRuntime

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
