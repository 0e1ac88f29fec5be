import SDKRuntime

/// A world without its lock: everything that a call can look at or change.
struct MockEngine<State: MockState>: Sendable {
    let blueprint: MockBlueprint<State>
    var state = State()
    var now: Int
    var edition: String
    private(set) var rules: RuleBook
    /// The figures that aren't simply what the spec says.
    private(set) var constants: [String: WireValue]
    /// The figures that were configured.
    private var configured: [String: WireValue] = [:]
    var faults = FaultScript()
    var record: [CallRecord] = []
    private var identifiers: IdentifierSource
    private var timers = TimerQueue<State>()
    private var rates = RateWindows()
    private var hubs: [String: EventHub<WireEvent>] = [:]

    init(_ blueprint: MockBlueprint<State>, seed: UInt64, start: Int, edition: String?, rules: RuleBook) {
        self.blueprint = blueprint
        self.now = min(start, Self.endOfTime)
        self.edition = edition ?? blueprint.editions.last ?? ""
        self.rules = rules
        constants = blueprint.constants
        identifiers = IdentifierSource(seed: seed)
        deriveConstants()
    }

    /// Changes a figure, and with it those that are made of it.
    mutating func configure(_ constant: String, _ value: WireValue) {
        configured[constant] = value
        deriveConstants()
    }

    /// Switches a fact off, or has it count otherwise; nil takes that back.
    mutating func override(_ fact: String, _ override: RuleBook.Override?) {
        rules[fact] = override
        deriveConstants()
    }

    private mutating func deriveConstants() {
        constants = blueprint.constants.merging(configured) { _, configured in configured }
        for derived in blueprint.derivedConstants where configured[derived.name] == nil {
            let contract = MethodContract(id: derived.name, method: derived.name, argumentError: ErrorCode(""))
            let request = WireRequest(method: derived.name, arguments: .null)
            constants[derived.name] = derived.value(call(contract, request, on: "", as: .fixed(nil), because: .call))
        }
    }

    /// The clock goes no further: whole numbers up to there are numbers in every JSON reader, and behaviour that adds
    /// times up has room left.
    static var endOfTime: Int { 1 << 53 }

    /// The hub of a device. One that nobody listens to yet is made on the way.
    mutating func hub(of device: String) -> EventHub<WireEvent> {
        if let hub = hubs[device] { return hub }
        let hub = EventHub<WireEvent>()
        hubs[device] = hub
        return hub
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
        if let flaw = contract.flaw { throw flaw }
        let request = WireRequest(method: contract.id, arguments: arguments.wire)
        var call = call(contract, request, on: device, as: .loggedIn, because: .call)
        let user = call.myself
        do {
            try admit(&call, arguments)
            let answer = try body(&call)
            commit(call, by: user, .success(answerWire(answer)))
            runTimers(until: now)
            return answer
        } catch {
            // What the call has done so far is lost.
            call = self.call(contract, request, on: device, as: .loggedIn, because: .call)
            if let whenFailed, isInOrder(call, arguments) { whenFailed(&call) }
            commit(call, by: user, .failure(error))
            throw error
        }
    }

    /// Whether a call gets past the gates and the checks of its arguments, wherever it fails, also by order.
    private func isInOrder(_ call: MockCall<State>, _ arguments: WireObject) -> Bool {
        var call = call
        do {
            try checkDevice(of: call)
            try checkCaller(&call, arguments)
            return true
        } catch {
            return false
        }
    }

    /// Records a call that can't be carried out.
    mutating func notModelled(_ contract: MethodContract, on device: String, arguments: WireObject) -> SDKError {
        let request = WireRequest(method: contract.id, arguments: arguments.wire)
        let call = call(contract, request, on: device, as: .loggedIn, because: .call)
        let error = SDKError.notModelled(contract.id)
        add(call, by: call.myself, .failure(error), events: [])
        return error
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
            var call = call(timer.contract, timer.request, on: timer.device, as: .fixed(timer.user), because: .timer)
            do {
                try timer.body(&call)
                commit(call, by: timer.user, .success(.null))
            } catch {
                add(call, by: timer.user, .failure(error), events: [])
            }
        }
    }

    private func call(
        _ contract: MethodContract,
        _ request: WireRequest,
        on device: String,
        as caller: MockCall<State>.Caller,
        because cause: CallRecord.Cause
    ) -> MockCall<State> {
        MockCall(
            state: state,
            device: device,
            contract: contract,
            now: now,
            edition: edition,
            rules: rules,
            request: request,
            cause: cause,
            constants: constants,
            failureNumbers: blueprint.failureNumbers[contract.id] ?? [:],
            caller: caller,
            identifiers: identifiers
        )
    }

    private mutating func commit(
        _ call: MockCall<State>,
        by user: State.UserID?,
        _ outcome: Result<WireValue, SDKError>
    ) {
        state = call.state
        identifiers = call.identifiers
        for timer in call.timers { timers.insert(timer) }
        add(call, by: user, outcome, events: call.deliveries)
        for delivery in call.deliveries { hub(of: delivery.device).send(delivery.event) }
    }

    private mutating func add(
        _ call: MockCall<State>,
        by user: State.UserID?,
        _ outcome: Result<WireValue, SDKError>,
        events: [MockDelivery]
    ) {
        record.append(
            CallRecord(
                cause: call.cause,
                device: call.device,
                user: user?.rawValue,
                time: now,
                request: call.request,
                outcome: outcome,
                events: events
            )
        )
    }
}

// The checks before the body, in the order in which a service makes them. The quota is the first thing in the body,
// as it takes the state to count.
extension MockEngine {
    private mutating func admit(_ call: inout MockCall<State>, _ object: WireObject) throws(SDKError) {
        let contract = call.contract
        let arguments = call.request.arguments
        try checkDevice(of: call)
        if let fault = faults.next(for: contract) { throw fault }
        try checkCaller(&call, object)
        try checkEdition(contract, arguments)
        try checkRate(of: call)
        if let error = contract.violations(in: arguments, phase: .service, rules: rules).first { throw error }
    }

    private func checkDevice(of call: MockCall<State>) throws(SDKError) {
        guard !state.devices.contains(call.device) else { return }
        throw .transport("there is no device `\(call.device)` in this world")
    }

    /// The gates, and the arguments as such.
    private func checkCaller(_ call: inout MockCall<State>, _ arguments: WireObject) throws(SDKError) {
        for gate in call.contract.gates { try pass(gate, &call) }
        if let disagreement = arguments.disagreement { throw call.contract.violation(disagreement) }
        let violations = call.contract.violations(
            in: call.request.arguments,
            phase: .argument,
            caller: call.myself?.rawValue,
            constants: constants,
            rules: rules
        )
        if let error = violations.first { throw error }
    }

    private func pass(_ name: String, _ call: inout MockCall<State>) throws(SDKError) {
        guard !rules.isOff("\(call.contract.method).needs.\(name)") else { return }
        guard let gate = blueprint.gates[name] else {
            throw SDKError(kind: .notModelled, message: "the spec doesn't say what the gate `\(name)` checks")
        }
        try gate(&call)
    }

    private func checkEdition(_ contract: MethodContract, _ arguments: WireValue) throws(SDKError) {
        if let needed = contract.edition { try checkEdition(needed, for: contract.method) }
        for parameter in contract.parameters {
            guard let needed = parameter.edition, parameter.isGiven(by: arguments[parameter.name]) else { continue }
            try checkEdition(needed, for: "\(contract.id).\(parameter.name)")
        }
    }

    /// - Parameter owner: The method or parameter, whose id the fact begins with.
    private func checkEdition(_ needed: String, for owner: String) throws(SDKError) {
        let fact = "\(owner).edition"
        guard !rules.isOff(fact), !blueprint.includes(edition, needed: needed) else { return }
        throw SDKError(
            kind: .service,
            code: blueprint.editionError?.untyped,
            message: "`\(owner)` needs the edition `\(needed)`, bought is `\(edition)`",
            fact: fact
        )
    }

    private mutating func checkRate(of call: MockCall<State>) throws(SDKError) {
        guard let rate = call.contract.rate, !rules.isOff(rate.fact) else { return }
        let caller =
            switch rate.scope {
            case .user: call.myself.map { "user \($0)" } ?? "device \(call.device)"
            case .device: "device \(call.device)"
            case .world: ""
            }
        let calls = rules.value(rate.fact, default: rate.calls)
        guard !rates.admit(rate, calls: calls, caller: caller, now: now) else { return }
        throw .service(
            rate.error,
            message: "more than \(calls) calls in \(rate.seconds) seconds",
            fact: rate.fact
        )
    }
}
