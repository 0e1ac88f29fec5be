import SDKMockRuntime
import SDKRuntime
import SDKSpec

/// A control, compiled.
struct SpecControl: Sendable {
    /// For whom it acts.
    let actor: ControlDeclaration.Actor
    /// What it does.
    let method: SpecMethod

    /// For whom it acts when a device, a user or nobody is named.
    ///
    /// - Throws: When one has to be named and isn't, or the other way round.
    func actor(named name: String?) throws(SDKError) -> ControlActor<SpecIdentifier> {
        let owner = ControlOwner<SpecState.Failure>(name, of: method.contract.id)
        switch actor {
        case .world:
            try owner.nobody()
            return .world
        case .device: return .device(try owner.device())
        case .user: return .user(try owner.user())
        }
    }
}

// What the network, the service by itself and the app's server do.
extension SpecWorld {
    /// Does what a control of the spec says.
    ///
    /// - Parameters:
    ///   - control: The control's name.
    ///   - owner: The device or the user that it acts for; nil for one that acts for nobody.
    ///   - arguments: Its arguments by name.
    /// - Returns: Its answer, null for none.
    /// - Throws: When there is no such control, or it fails.
    @discardableResult
    public func perform(
        _ control: String,
        of owner: String? = nil,
        arguments: WireValue = .object([:])
    ) throws(SDKError) -> WireValue {
        try base.check(control: control, given: arguments)
        guard let known = program.controls[control] else { throw .notModelled(control) }
        let method = known.method
        let values = try method.arguments(of: WireRequest(method: control, arguments: arguments))
        return try base.control(
            method.contract,
            for: try known.actor(named: owner),
            arguments: method.wire(of: values)
        ) { (call: inout SpecCall) throws(SDKError) -> WireValue in
            guard let body = method.body else { throw .notModelled(control) }
            return try body(&call, values).wire
        }
    }
}
