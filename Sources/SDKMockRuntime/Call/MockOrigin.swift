import SDKRuntime

/// Where a call comes from.
@usableFromInline
struct MockOrigin<UserID: WireIdentifier>: Sendable {
    /// Who acts.
    @usableFromInline
    enum Caller: Sendable {
        /// Whoever is logged in on the device, at every moment: logging in changes it within the call.
        case loggedIn
        /// A certain user, or nobody, whatever happens on the device.
        case fixed(UserID?)
    }

    /// The id of the device; empty for none.
    @usableFromInline let device: String
    @usableFromInline let caller: Caller
    @usableFromInline let cause: CallRecord.Cause

    /// A call of a device.
    @inlinable
    init(device: String) {
        (self.device, caller, cause) = (device, .loggedIn, .call)
    }

    /// Whatever somebody does on a device.
    @inlinable
    init(device: String, _ caller: Caller, _ cause: CallRecord.Cause) {
        (self.device, self.caller, self.cause) = (device, caller, cause)
    }

    /// A control.
    @inlinable
    init(_ actor: ControlActor<UserID>) {
        switch actor {
        case .world: (device, caller) = ("", .fixed(nil))
        case .device(let id): (device, caller) = (id, .loggedIn)
        case .user(let user): (device, caller) = ("", .fixed(user))
        }
        cause = .control
    }
}
