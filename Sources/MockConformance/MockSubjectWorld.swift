import SDKConformance
import SDKMockRuntime
import SDKRuntime

/// A mock's world as the conformance runner sees it, for subjects that ``MockSubject`` doesn't fit.
public struct MockSubjectWorld: ConformanceWorld {
    private let world: any ServableWorld
    private let wrap: @Sendable (any Transport) -> any Transport

    /// Puts a world behind the runner, for one case.
    ///
    /// - Parameters:
    ///   - world: The world, in which nothing has happened yet.
    ///   - wrap: What calls go through on their way to the mock, such as a generated client.
    public init(
        _ world: any ServableWorld,
        through wrap: @escaping @Sendable (any Transport) -> any Transport = { $0 }
    ) {
        self.world = world
        self.wrap = wrap
    }

    /// The way to call methods from a device, which is made when it isn't there yet.
    public func transport(for device: String) async throws -> any Transport { wrap(world.transport(for: device)) }

    /// The world's time in seconds since 1970.
    public var now: Int { world.control.now }

    /// Moves the world's clock.
    public func advance(seconds: Int) async throws { try world.control.advance(by: seconds) }

    /// Buys another edition.
    public func setEdition(_ name: String) async throws { try world.control.setEdition(name) }

    /// Changes a figure that the vendor's customers can change.
    public func configure(_ constant: String, to value: WireValue) async throws {
        try world.control.configure(constant: constant, value: value)
    }

    /// Does what a control of the spec says.
    public func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        try world.perform(control, of: owner, arguments: arguments)
    }
}
