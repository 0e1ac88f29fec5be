import SDKRuntime

/// A world that can be put behind a connection: generated worlds are, and any other one whose calls travel.
public protocol ServableWorld: Sendable {
    /// What can be done to the world from outside.
    var control: any MockControl { get }

    /// The way to call methods from a device, which is made when it isn't there yet.
    func transport(for device: String) -> any Transport

    /// Does what a control of the spec says, by its name. By default there is none.
    ///
    /// - Parameters:
    ///   - control: The control's name.
    ///   - owner: The device or the user that it acts for; nil for one that acts for nobody.
    ///   - arguments: Its arguments by name.
    /// - Returns: Its answer, null for none.
    @discardableResult
    func perform(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue
}

extension ServableWorld {
    /// There is no such control.
    @discardableResult
    public func perform(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue {
        throw SDKError.notModelled(control)
    }
}
