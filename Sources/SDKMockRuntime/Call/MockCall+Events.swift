import SDKRuntime

// Events. Behaviour lets them out in its own order; they go out once the call has succeeded. What they carry is worked
// out at once, as the receiver sees things then, but for those alone who listen or are recorded.

extension MockCall {
    /// Whether nobody can learn of any event.
    @inlinable
    var isUnheard: Bool { setting.value.listeners.isNobody }

    /// Lets an event reach an audience once the call has succeeded.
    ///
    /// - Parameters:
    ///   - event: The spec's name. The event is left out when its fact, `<overload>.events.<event>`, is off.
    ///   - name: The name on the wire.
    ///   - audience: Who receives it.
    ///   - each: Whether all devices of a user receive the same.
    ///   - payload: What it carries, for the call as the receiver sees it: `me` and `myself` are the receiver's. It is
    ///     asked once for each user, or each device, that somebody listens to.
    @inlinable
    public mutating func emit(
        _ event: String,
        wire name: String,
        to audience: MockAudience<State.UserID>,
        each: MockReceiver = .user,
        payload: (borrowing MockCall) -> any WireConvertible
    ) {
        if isUnheard { return }
        letOut(event, to: audience, each: each) { call in WireEvent(name: name, carrying: payload(call)) }
    }

    /// Lets an event that carries the same for everybody reach an audience once the call has succeeded.
    ///
    /// - Parameters:
    ///   - event: The spec's name. The event is left out when its fact, `<overload>.events.<event>`, is off.
    ///   - name: The name on the wire.
    ///   - audience: Who receives it.
    ///   - payload: What it carries, null for nothing. It is asked once, if anybody listens, and it can't look into the
    ///     call; what it says of that is named before.
    @inlinable
    public mutating func emit(
        _ event: String,
        wire name: String,
        to audience: MockAudience<State.UserID>,
        carrying payload: @autoclosure () -> any WireConvertible = WireValue.null
    ) {
        if isUnheard { return }
        var known: WireEvent?
        letOut(event, to: audience) { _ in
            let event = known ?? WireEvent(name: name, carrying: payload())
            known = event
            return event
        }
    }

    /// Lets an event reach an audience whose payload draws identifiers or can fail: it is worked out for each user who
    /// receives the event, whether anybody listens or not, so that the call ends the same in both cases. What it
    /// changes but for identifiers is lost.
    public mutating func emitWorkedOut<Failure: Error>(
        _ event: String,
        wire name: String,
        to audience: MockAudience<State.UserID>,
        each: MockReceiver = .user,
        payload: (inout MockCall) throws(Failure) -> any WireConvertible
    ) throws(Failure) {
        guard enforces(FactName.event(event, of: method)) else { return }
        for receiver in receivers(of: audience, each) {
            deliver(WireEvent(name: name, carrying: try look(as: receiver, payload)), to: receiver)
        }
    }

    /// (Kept out of the many places that emit, and compiled for the state of each mock all the same. It is compiled once
    /// more for each payload, though, so what can be done elsewhere isn't done here.)
    @inlinable
    @inline(never)
    mutating func letOut(
        _ event: String,
        to audience: MockAudience<State.UserID>,
        each: MockReceiver = .user,
        _ content: (borrowing MockCall) -> WireEvent
    ) {
        for receiver in listeners(to: event, audience, each) {
            let own = (caller, callingDevice, callingPlace, latestLogin)
            see(as: receiver)
            deliver(content(self), to: receiver)
            (caller, callingDevice, callingPlace, latestLogin) = own
        }
    }

    /// Those receivers of an event with a device that somebody listens to; none when the event's fact is off.
    @inlinable
    @inline(never)
    func listeners(
        to event: String,
        _ audience: MockAudience<State.UserID>,
        _ each: MockReceiver
    ) -> [Receiver] {
        guard enforces(FactName.event(event, of: method)) else { return [] }
        return receivers(of: audience, each).filter { $0.devices.contains(where: setting.value.listeners.hear) }
    }

    /// Keeps an event for those of a receiver's devices that somebody listens to.
    @inlinable
    @inline(never)
    mutating func deliver(_ event: WireEvent, to receiver: Receiver) {
        for device in receiver.devices where setting.value.listeners.hear(device) {
            deliveries.append(MockDelivery(device: device, event: event))
        }
    }
}

// Receivers.
extension MockCall {
    /// A user, or nobody, and those of the user's devices that an event goes to, which are one at least.
    @usableFromInline
    struct Receiver {
        @usableFromInline let user: State.UserID?
        @usableFromInline let devices: [String]

        @inlinable
        init(user: State.UserID?, devices: [String]) {
            self.user = user
            self.devices = devices
        }
    }

    /// Works something out as a receiver sees things, and takes back what that changes. An identifier that was drawn
    /// mustn't be drawn again, though.
    private mutating func look<Failure: Error>(
        as receiver: Receiver,
        _ payload: (inout MockCall) throws(Failure) -> any WireConvertible
    ) throws(Failure) -> any WireConvertible {
        let own = (users, devices, world, deliveries, timers)
        let seen = (caller, callingDevice, callingPlace, latestLogin)
        defer {
            (users, devices, world, deliveries, timers) = own
            (caller, callingDevice, callingPlace, latestLogin) = seen
        }
        see(as: receiver)
        return try payload(&self)
    }

    @inlinable
    @inline(never)
    mutating func see(as receiver: Receiver) {
        caller = .fixed(receiver.user)
        if let first = receiver.devices.first, !receiver.devices.contains(thisDevice) {
            callingDevice = first
            findCaller()
        }
    }

    /// Who receives an event, in order; of users whose devices receive different things, each device by itself.
    @inlinable
    @inline(never)
    func receivers(of audience: MockAudience<State.UserID>, _ each: MockReceiver) -> [Receiver] {
        var receivers: [Receiver] = []
        func add(_ user: State.UserID?, _ devices: [String]) {
            switch each {
            case .user: if !devices.isEmpty { receivers.append(Receiver(user: user, devices: devices)) }
            case .device: for device in devices { receivers.append(Receiver(user: user, devices: [device])) }
            }
        }
        switch audience {
        case .me: if let user = actingUser { add(user, reachableDevices(of: user)) }
        // By the time that a timer runs, somebody else may be logged in.
        case .thisDevice: add(devices[thisDevice, near: callingPlace].map(\.user) ?? actingUser, [thisDevice])
        case .myOtherDevices:
            if let user = actingUser { add(user, reachableDevices(of: user).filter { $0 != thisDevice }) }
        case .user(let user): add(user, reachableDevices(of: user))
        case .users(let users): for user in Self.eachOnce(users) { add(user, reachableDevices(of: user)) }
        case .device(let id): if let device = devices[id] { add(device.user, [id]) }
        }
        return receivers
    }

    /// Those of a user's devices that aren't cut off.
    @inlinable
    func reachableDevices(of user: State.UserID) -> [String] {
        let ids = devices.ids(of: user)
        guard State.Device.canBeCutOff else { return ids }
        // Mostly all of them can be reached.
        return ids.allSatisfy { canReach($0) } ? ids : ids.filter { canReach($0) }
    }

    @inlinable
    func canReach(_ id: String) -> Bool { devices[id].map { !State.Device.isCutOff($0) } ?? false }

    @inlinable
    static func eachOnce(_ users: [State.UserID]) -> [State.UserID] {
        if users.count < 2 { return users }
        var seen: Set<State.UserID> = []
        return users.filter { seen.insert($0).inserted }
    }
}
