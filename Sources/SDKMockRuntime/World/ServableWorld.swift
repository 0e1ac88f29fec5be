import SDKRuntime

/// A world that can be put behind a connection: generated worlds are, and any other one whose calls travel.
public protocol ServableWorld: Sendable {
    /// What can be done to the world from outside.
    var control: any MockControl { get }

    /// The way to call methods from a device, which is made when it isn't there yet.
    func transport(for device: String) -> any Transport
}
