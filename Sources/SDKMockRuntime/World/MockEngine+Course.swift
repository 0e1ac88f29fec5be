import SDKRuntime

// The way of a call's state. The world's own state is handed to the call, and handed back when the call is over: it has
// one owner at any time, so every change is made where the state stands, and a call costs what it does, however much
// the world holds.
//
// No copy is needed of a state to go back to, as long as whatever can fail comes before the first change: a call that
// fails has changed nothing then. The generator finds out from behaviour of which methods that isn't so, and the
// blueprint names them. Their calls keep the state as it was beside the one that they change, and pay for it: what they
// touch is copied first.
extension MockEngine {
    /// A call on its way, and what is needed at its end.
    @usableFromInline
    struct Course: ~Copyable {
        @usableFromInline var call: MockCall<State>
        /// The state as it was, where the call can fail after it has changed something.
        @usableFromInline let before: State?
        /// Who is logged in when the call comes; known where it is recorded.
        @usableFromInline let user: State.UserID?

        @inlinable
        init(_ call: consuming MockCall<State>, before: State?, user: State.UserID?) {
            self.call = call
            self.before = before
            self.user = user
        }
    }

    @inlinable
    mutating func begin(
        _ contract: MethodContract,
        _ arguments: WireObject,
        from origin: MockOrigin<State.UserID>
    ) throws(SDKError) -> Course {
        if let flaw = contract.flaw { throw flaw }
        return begin(contract, WireRequest(method: contract.id, arguments: arguments.wire), from: origin)
    }

    @inlinable
    mutating func begin(
        _ contract: MethodContract,
        _ request: WireRequest,
        from origin: MockOrigin<State.UserID>
    ) -> Course {
        if !awaited.isEmpty { welcome(origin.device) }
        setting.value.depth.lower()
        let before = blueprint.lateFailures.include(contract.id) ? state : nil
        var call = makeCall(blank, contract, request, from: origin)
        call.swapState(with: &state)
        call.findCaller()
        let user = log.isOn ? call.actingUser : nil
        return Course(call, before: before, user: user)
    }

    @inlinable
    func makeCall(
        _ state: State,
        _ contract: MethodContract,
        _ request: WireRequest,
        from origin: MockOrigin<State.UserID>
    ) -> MockCall<State> {
        MockCall(state, request, under: contract, from: origin, at: now, setting, identifiers)
    }

    /// Takes back what a call has done that fails.
    @usableFromInline
    func undo(_ course: inout Course) {
        if var before = course.before { course.call.swapState(with: &before) }
        course.call.identifiers = identifiers
        course.call.numbersLeft = MockCall<State>.mostNumbers
        setting.value.depth.lower()
        course.call.deliveries = []
        course.call.timers = []
    }

    /// Takes a call back, but for what remains of one that fails.
    ///
    /// - Returns: Why it fails: that it has asked for too many numbers or made a value that is too deep, whatever came of
    ///   it, or what it was refused for.
    @usableFromInline
    mutating func fail(
        _ course: inout Course,
        _ arguments: WireObject,
        _ error: SDKError,
        _ whenFailed: ((inout MockCall<State>) -> Void)?
    ) -> SDKError {
        var reason = course.call.runaway ?? error
        undo(&course)
        if let whenFailed, isInOrder(&course, arguments) { whenFailed(&course.call) }
        if let runaway = course.call.runaway {
            reason = runaway
            undo(&course)
        }
        end(&course, .failure(reason))
        return reason
    }

    /// Whether a call gets past the gates and the checks of its arguments, whatever it fails with, an injected fault included.
    private func isInOrder(_ course: inout Course, _ arguments: WireObject) -> Bool {
        defer { undo(&course) }
        do {
            try checkDevice(of: course.call)
            try checkCaller(&course.call, arguments)
            return true
        } catch {
            return false
        }
    }

    /// Lets the consequences of a call out, or of what remains of it.
    @inlinable
    mutating func end(_ course: inout Course, _ outcome: Result<WireValue, SDKError>) {
        course.call.swapState(with: &state)
        identifiers = course.call.identifiers
        for timer in course.call.timers { timers.insert(timer) }
        log.count += 1
        if log.isOn { log.remember(record(of: course, outcome)) }
        for delivery in course.call.deliveries { setting.value.listeners.deliver(delivery) }
    }

    @usableFromInline
    func record(of course: borrowing Course, _ outcome: Result<WireValue, SDKError>) -> CallRecord {
        CallRecord(
            cause: course.call.cause,
            device: course.call.thisDevice,
            user: course.user?.rawValue,
            time: now,
            request: course.call.request,
            outcome: outcome,
            events: course.call.deliveries
        )
    }
}
