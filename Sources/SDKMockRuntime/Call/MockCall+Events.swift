import SDKRuntime

extension MockCall {
    /// Lets an event reach an audience once the call has succeeded.
    ///
    /// What it carries is worked out now, once for each user who receives it: `payload` gets the call as that user
    /// sees it (`me` and `myself` are the receiver's). It may look; what it changes there is lost.
    ///
    /// - Parameters:
    ///   - event: The spec's name. The event is left out when its fact, `<overload>.events.<event>`, is off.
    ///   - name: The name on the wire.
    ///   - audience: Who receives it.
    ///   - payload: What it carries.
    public mutating func emit<Failure: Error>(
        _ event: String,
        wire name: String,
        to audience: MockAudience<State.UserID>,
        payload: (inout MockCall) throws(Failure) -> WireValue
    ) throws(Failure) {
        guard enforces("*.events.\(event)") else { return }
        for receiver in receivers(of: audience) {
            var view = self
            view.caller = .fixed(receiver.user)
            if let first = receiver.devices.first, !receiver.devices.contains(device) { view.device = first }
            let event = WireEvent(name: name, payload: try payload(&view))
            // An identifier that was drawn for the payload mustn't be drawn again.
            identifiers = view.identifiers
            deliveries += receiver.devices.map { MockDelivery(device: $0, event: event) }
        }
    }

    /// Lets an event that carries the same for everybody reach an audience once the call has succeeded.
    ///
    /// - Parameters:
    ///   - event: The spec's name. The event is left out when its fact, `<overload>.events.<event>`, is off.
    ///   - name: The name on the wire.
    ///   - audience: Who receives it.
    ///   - payload: What it carries, null for nothing.
    public mutating func emit(
        _ event: String,
        wire name: String,
        to audience: MockAudience<State.UserID>,
        carrying payload: WireValue = .null
    ) {
        emit(event, wire: name, to: audience) { _ in payload }
    }

    /// A user, or nobody, and those of the user's devices that an event goes to.
    private typealias Receiver = (user: State.UserID?, devices: [String])

    private func receivers(of audience: MockAudience<State.UserID>) -> [Receiver] {
        let receivers: [Receiver] =
            switch audience {
            case .me: receivers(myself.map { [$0] } ?? [])
            case .thisDevice: [(myself, [device])]
            case .myOtherDevices:
                receivers(myself.map { [$0] } ?? []).map { ($0.user, $0.devices.filter { $0 != device }) }
            case .user(let user): receivers([user])
            case .users(let users): receivers(users)
            case .device(let id): state.devices[id].map { [($0.user, [id])] } ?? []
            }
        return receivers.filter { !$0.devices.isEmpty }
    }

    private func receivers(_ users: [State.UserID]) -> [Receiver] {
        var seen: Set<State.UserID> = []
        return users.filter { seen.insert($0).inserted }.map { user in
            (user, state.devices.filter { $0.value.user == user }.map(\.key))
        }
    }
}
