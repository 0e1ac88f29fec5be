import SDKRuntime

/// Where one case takes place.
///
/// What a world can't do, such as moving the clock of a real service, it refuses with ``Unsupported``: the case is then
/// skipped, and the report says so.
public protocol ConformanceWorld: Sendable {
    /// The way to call methods from a device, such as `alice` or `alice/phone`. The runner asks once for each device,
    /// before the first step, also for those that do nothing but have a control act for them. It listens to the events of
    /// devices whose events the case looks at, as a rule once the preparation is done.
    func transport(for device: String) async throws -> any Transport

    /// Waits until the events of all that happened so far wait in the devices' streams. An implementation that
    /// delivers before the call returns needs nothing here, which is the default. One that delivers later waits for
    /// whatever tells it that all is delivered; one that can't know throws ``Unsupported``.
    func settle() async throws

    /// The world's time in seconds since 1970, for cases that speak of times. By default it can't be told.
    var now: Int { get async throws }

    /// Lets time pass.
    func advance(seconds: Int) async throws

    /// Buys another edition.
    func setEdition(_ name: String) async throws

    /// Changes a figure that the vendor's customers can change.
    func configure(_ constant: String, to value: WireValue) async throws

    /// Does what a control of the spec says: what the network, the service by itself or the app's server does. A world
    /// that has none of them needs nothing here, which is the default: cases with a control are skipped, and counted as
    /// such.
    ///
    /// - Parameters:
    ///   - control: The control's name.
    ///   - owner: The device or the user that it acts for; nil for one that acts for nobody.
    ///   - arguments: Its arguments.
    /// - Returns: Its answer, null for none.
    /// - Throws: ``Unsupported`` for a control that the world hasn't got, an error of the spec for one that fails.
    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue
}

extension ConformanceWorld {
    /// Nothing: everything is delivered before a call returns.
    public func settle() async throws {}

    /// There are no controls.
    public func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        throw Unsupported("there is no control \(control)")
    }

    /// There is no clock to look at.
    public var now: Int {
        get async throws { throw Unsupported("this subject doesn't tell the time") }
    }
}
