import SDKRuntime

/// A world without its lock: everything that a call can look at or change.
struct MockEngine<State: MockState>: Sendable {
    let blueprint: MockBlueprint<State>
    var state: State
    var now: Int
    var edition: String
    private(set) var rules: RuleBook
    /// The figures that can be configured, and those that are made of such ones, as they are now.
    private(set) var figures: [String: WireValue] = [:]
    /// The figures that were configured.
    private var configured: [String: WireValue] = [:]
    var faults = FaultScript()
    var log: CallLog
    var rates = RateWindows()
    /// A state in which nothing is kept: it stands in for the world's own while a call has that.
    let blank = State()
    private var identifiers: IdentifierSource
    private var timers = TimerQueue<State>()
    private var listeners: MockListeners
    /// What the world began with.
    private let start: MockStart

    init(_ blueprint: MockBlueprint<State>, start: MockStart) {
        self.blueprint = blueprint
        self.start = start
        state = blueprint.beginning()
        now = min(start.time, Self.endOfTime)
        edition = start.edition ?? blueprint.editions.last ?? ""
        rules = start.rules
        log = CallLog(start.recording)
        identifiers = IdentifierSource(seed: start.seed)
        listeners = MockListeners(isRecorded: log.isOn)
        deriveFigures()
    }

    /// Changes a figure, and with it those that are made of it.
    mutating func configure(_ constant: String, _ value: WireValue) {
        configured[constant] = value
        deriveFigures()
    }

    /// Switches a fact off, or has it count otherwise; nil takes that back.
    mutating func override(_ fact: String, _ override: RuleBook.Override?) {
        rules[fact] = override
        deriveFigures()
    }

    private mutating func deriveFigures() {
        figures = blueprint.constants.merging(configured) { _, configured in configured }
        for derived in blueprint.derivedConstants where configured[derived.name] == nil {
            let contract = MethodContract(id: derived.name, method: derived.name, argumentError: ErrorCode(""))
            let request = WireRequest(method: derived.name, arguments: .null)
            let call = statelessCall(contract, request, on: "", as: .fixed(nil), because: .call)
            figures[derived.name] = derived.value(call)
        }
    }

    /// The clock goes no further: whole numbers up to there are numbers in every JSON reader, and behaviour that adds
    /// times up has room left.
    static var endOfTime: Int { 1 << 53 }

    /// Adds a device on which nobody is logged in, unless it is there.
    mutating func addDevice(_ id: String) {
        let device = blueprint.device
        state.devices.ensure(id, device())
    }

    /// The events that reach a device from now on.
    mutating func events(of device: String) -> EventStream<WireEvent> {
        addDevice(device)
        return listeners.stream(of: device)
    }

    /// Hands the events that reach a device from now on to a tap.
    mutating func add(_ tap: EventTap, to device: String) {
        addDevice(device)
        listeners.add(tap, to: device)
    }

    /// Carries a call out: checks, body, and either all of its consequences or none but what remains when it fails.
    mutating func perform<Answer>(
        _ contract: MethodContract,
        on device: String,
        arguments: WireObject,
        answerWire: (Answer) -> WireValue,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer,
        whenFailed: ((inout MockCall<State>) -> Void)?
    ) throws(SDKError) -> Answer {
        try perform(contract, from: Origin(device: device), arguments, answerWire, body, whenFailed)
    }

    /// Does what a control says, all or nothing.
    mutating func control<Answer>(
        _ contract: MethodContract,
        for actor: ControlActor<State.UserID>,
        arguments: WireObject,
        answerWire: (Answer) -> WireValue,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer
    ) throws(SDKError) -> Answer {
        try perform(contract, from: Origin(actor), arguments, answerWire, body, nil)
    }

    /// Where a call comes from.
    private struct Origin {
        let device: String
        let caller: MockCall<State>.Caller
        let cause: CallRecord.Cause

        /// A call of a device.
        init(device: String) {
            (self.device, caller, cause) = (device, .loggedIn, .call)
        }

        /// A control.
        init(_ actor: ControlActor<State.UserID>) {
            switch actor {
            case .world: (device, caller) = ("", .fixed(nil))
            case .device(let id): (device, caller) = (id, .loggedIn)
            case .user(let user): (device, caller) = ("", .fixed(user))
            }
            cause = .control
        }
    }

    private mutating func perform<Answer>(
        _ contract: MethodContract,
        from origin: Origin,
        _ arguments: WireObject,
        _ answerWire: (Answer) -> WireValue,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer,
        _ whenFailed: ((inout MockCall<State>) -> Void)?
    ) throws(SDKError) -> Answer {
        if let flaw = contract.flaw { throw flaw }
        let request = WireRequest(method: contract.id, arguments: arguments.wire)
        var call = begin(contract, request, on: origin.device, as: origin.caller, because: origin.cause)
        let user = call.actingUser
        do {
            try admit(&call, arguments)
            let answer = try body(&call)
            end(&call, by: user, .success(answerWire(answer)))
            runTimers(until: now)
            return answer
        } catch {
            undo(&call)
            if let whenFailed, isInOrder(&call, arguments) { whenFailed(&call) }
            end(&call, by: user, .failure(error))
            throw error
        }
    }

    /// Whether a call gets past the gates and the checks of its arguments, whatever it fails with, an injected fault included.
    private func isInOrder(_ call: inout MockCall<State>, _ arguments: WireObject) -> Bool {
        defer { undo(&call) }
        do {
            try checkDevice(of: call)
            try checkCaller(&call, arguments)
            return true
        } catch {
            return false
        }
    }

    /// Lets time pass; what is due on the way is done when it is due.
    mutating func advance(by seconds: Int) {
        let end = min(now +| max(seconds, 0), Self.endOfTime)
        runTimers(until: end)
        now = end
    }

    private mutating func runTimers(until end: Int) {
        while let timer = timers.next(by: end) {
            now = max(now, timer.due)
            var call = begin(timer.contract, timer.request, on: timer.device, as: .fixed(timer.user), because: .timer)
            do {
                try timer.body(&call)
                self.end(&call, by: timer.user, .success(.null))
            } catch {
                undo(&call)
                self.end(&call, by: timer.user, .failure(error))
            }
        }
    }
}

// The way of a call's state. The world's own state is handed to the call, and handed back when the call is over: it has
// one owner at any time, so every change is made where the state stands, and a call costs what it does, however much
// the world holds.
//
// No copy is needed of a state to go back to, as long as whatever can fail comes before the first change: a call that
// fails has changed nothing then. The generator finds out from behaviour of which methods that isn't so, and the
// blueprint names them. Their calls keep the state as it was beside the one that they change, and pay for it: what they
// touch is copied first.
extension MockEngine {
    private mutating func begin(
        _ contract: MethodContract,
        _ request: WireRequest,
        on device: String,
        as caller: MockCall<State>.Caller,
        because cause: CallRecord.Cause
    ) -> MockCall<State> {
        var call = statelessCall(contract, request, on: device, as: caller, because: cause)
        if blueprint.lateFailures.include(contract.id) { call.before = state }
        swap(&state, &call.state)
        return call
    }

    private func statelessCall(
        _ contract: MethodContract,
        _ request: WireRequest,
        on device: String,
        as caller: MockCall<State>.Caller,
        because cause: CallRecord.Cause
    ) -> MockCall<State> {
        MockCall(
            state: blank,
            thisDevice: device,
            contract: contract,
            now: now,
            edition: edition,
            rules: rules,
            request: request,
            cause: cause,
            figures: figures,
            failureNumbers: blueprint.failureNumbers,
            listeners: listeners,
            caller: caller,
            identifiers: identifiers
        )
    }

    /// Takes back what a call has done that fails.
    private func undo(_ call: inout MockCall<State>) {
        if let before = call.before { call.state = before }
        call.identifiers = identifiers
        call.deliveries = []
        call.timers = []
    }

    /// Lets the consequences of a call out, or of what remains of it.
    private mutating func end(
        _ call: inout MockCall<State>,
        by user: State.UserID?,
        _ outcome: @autoclosure () -> Result<WireValue, SDKError>
    ) {
        swap(&state, &call.state)
        identifiers = call.identifiers
        for timer in call.timers { timers.insert(timer) }
        log.add(
            CallRecord(
                cause: call.cause,
                device: call.thisDevice,
                user: user?.rawValue,
                time: now,
                request: call.request,
                outcome: outcome(),
                events: call.deliveries
            )
        )
        for delivery in call.deliveries { listeners.deliver(delivery) }
    }
}

// The world as a whole.
extension MockEngine {
    /// Becomes another world. Those who listen go on listening, so the devices that they listen to are there.
    mutating func become(_ other: MockEngine) {
        let listeners = listeners
        self = other
        self.listeners = listeners
        for device in listeners.devicesHeard { addDevice(device) }
    }

    /// The world as it began, with another seed if one is given.
    func anew(seed: UInt64?) -> MockEngine {
        var start = start
        if let seed { start.seed = seed }
        return MockEngine(blueprint, start: start)
    }
}
