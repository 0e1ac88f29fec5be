import SDKRuntime

/// A world without its lock: everything that a call can look at or change.
///
/// (What is open to inlining here is what every call goes through: in the module of a mock it is compiled for the state
/// of that mock, so that nothing has to find out at every step what a state is.)
@usableFromInline
struct MockEngine<State: MockState>: Sendable {
    @usableFromInline let blueprint: MockBlueprint<State>
    @usableFromInline var state: State
    @usableFromInline var now: Int
    /// What holds for all calls until somebody changes it.
    @usableFromInline var setting: SharedStorage<MockSetting>
    /// The figures that were configured.
    private var configured: [String: WireValue] = [:]
    @usableFromInline var faults = FaultScript()
    @usableFromInline var log: CallLog
    @usableFromInline var rates = RateWindows()
    /// A state in which nothing is kept: it stands in for the world's own while a call has that.
    @usableFromInline let blank = State()
    @usableFromInline var identifiers: IdentifierSource
    @usableFromInline var timers = TimerQueue<State>()
    /// The devices that somebody is connected as, but that haven't done anything yet since the world became what it is.
    @usableFromInline var awaited: Set<String> = []
    /// What the world began with.
    private let start: MockStart

    init(_ blueprint: MockBlueprint<State>, start: MockStart) {
        self.blueprint = blueprint
        self.start = start
        state = blueprint.beginning()
        now = min(start.time, Self.endOfTime)
        log = CallLog(start.recording)
        identifiers = IdentifierSource(seed: start.seed)
        setting = SharedStorage(
            MockSetting(
                edition: start.edition ?? blueprint.editions.last ?? "",
                rules: start.rules,
                failureNumbers: blueprint.failureNumbers,
                listeners: MockListeners(isRecorded: log.isOn)
            )
        )
        faults.standing = start.edition.flatMap(blueprint.refusal(ofEdition:))
        deriveFigures()
    }

    /// Buys an edition that there is.
    mutating func buy(_ edition: String) {
        setting.value.edition = edition
        faults.standing = nil
    }

    /// The figures that can be configured, and those that are made of such ones, as they are now.
    var figures: [String: WireValue] { setting.value.figures }

    /// Changes a figure, and with it those that are made of it.
    mutating func configure(_ constant: String, _ value: WireValue) {
        configured[constant] = value
        deriveFigures()
    }

    /// Switches a fact off, or has it count otherwise; nil takes that back.
    mutating func override(_ fact: String, _ override: RuleBook.Override?) {
        setting.value.rules[fact] = override
        deriveFigures()
    }

    private mutating func deriveFigures() {
        let stated = blueprint.constants.mapValues(\.asItTravels)
        setting.value.figures = stated.merging(configured) { _, configured in configured }
        for derived in blueprint.derivedConstants where configured[derived.name] == nil {
            let contract = MethodContract(id: derived.name, method: derived.name, argumentError: ErrorCode(""))
            let request = WireRequest(method: derived.name, arguments: .null)
            let nobody = MockOrigin<State.UserID>(device: "", .fixed(nil), .call)
            let call = makeCall(blank, contract, request, from: nobody)
            setting.value.figures[derived.name] = derived.value(call)
        }
    }

    /// The clock goes no further: whole numbers up to there are numbers in every JSON reader, and behaviour that adds
    /// times up has room left.
    static var endOfTime: Int { Int(clamping: Int64(1) << 53) }

    /// Adds a device on which nobody is logged in, unless it is there.
    mutating func addDevice(_ id: String) {
        let device = blueprint.device
        state.devices.ensure(id, device())
        awaited.remove(id)
    }

    @usableFromInline
    mutating func welcome(_ device: String) {
        if awaited.contains(device) { addDevice(device) }
    }

    /// The events that reach a device from now on.
    mutating func events(of device: String) -> EventStream<WireEvent> {
        addDevice(device)
        return setting.value.listeners.stream(of: device)
    }

    /// Hands the events that reach a device from now on to a tap.
    mutating func add(_ tap: EventTap, to device: String) {
        addDevice(device)
        setting.value.listeners.add(tap, to: device)
    }

    /// Carries a call out: checks, body, and either all of its consequences or none but what remains when it fails.
    ///
    /// - Parameter answerWire: The answer as it travels. It is asked for by the record alone.
    @inlinable
    mutating func perform<Answer>(
        _ contract: MethodContract,
        from origin: MockOrigin<State.UserID>,
        _ arguments: WireObject,
        answerWire: (Answer) -> WireValue,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer,
        _ whenFailed: ((inout MockCall<State>) -> Void)?
    ) throws(SDKError) -> Answer {
        var course = try begin(contract, arguments, from: origin)
        do throws(SDKError) {
            try admit(&course.call, arguments)
            let answer = try body(&course.call)
            if let runaway = course.call.runaway { throw runaway }
            let wire = log.isOn ? answerWire(answer) : .null
            end(&course, .success(wire))
            runTimers(until: now)
            return answer
        } catch {
            throw fail(&course, arguments, error, whenFailed)
        }
    }

    /// How many timers run at most while time passes once: those that put themselves off might run for ever.
    static var mostTimers: Int { 100_000 }

    /// Lets time pass; what is due on the way is done when it is due.
    ///
    /// - Throws: When more than ``mostTimers`` are due on the way; the clock stands where the last of them ran.
    mutating func advance(by seconds: Int) throws(SDKError) {
        let (start, end) = (now, min(now +| max(seconds, 0), Self.endOfTime))
        var count = 0
        while !timers.isQuiet(until: end) {
            guard count < Self.mostTimers else { throw Self.tooManyTimers(now - start) }
            runNextTimer(by: end)
            count += 1
        }
        now = end
    }

    private static func tooManyTimers(_ passed: Int) -> SDKError {
        let message = """
            more than \(mostTimers) things are due on the way, so the clock has stopped after \(passed) s; \
            let less time pass at once
            """
        return SDKError(kind: .argument, message: message)
    }

    @inlinable
    mutating func runTimers(until end: Int) {
        if !timers.isQuiet(until: end) { runDueTimers(until: end) }
    }

    @usableFromInline
    mutating func runDueTimers(until end: Int) {
        while !timers.isQuiet(until: end) { runNextTimer(by: end) }
    }

    private mutating func runNextTimer(by end: Int) {
        guard let timer = timers.next(by: end) else { return }
        now = max(now, timer.due)
        let origin = MockOrigin(device: timer.device, .fixed(timer.user), .timer)
        var course = begin(timer.contract, timer.request, from: origin)
        do throws(SDKError) {
            try timer.body(&course.call)
            if let runaway = course.call.runaway { throw runaway }
            self.end(&course, .success(.null))
        } catch {
            let reason = course.call.runaway ?? error
            undo(&course)
            self.end(&course, .failure(reason))
        }
    }
}

// The world as a whole.
extension MockEngine {
    /// Becomes another world. Those who listen go on listening, so the devices that they listen to are there: those with
    /// streams at once, and those that others are connected as once they do something, in that order.
    mutating func become(_ other: MockEngine) {
        let listeners = setting.value.listeners
        self = other
        setting.value.listeners = listeners
        awaited = listeners.devicesTapped
        for device in listeners.devicesStreamed { addDevice(device) }
    }

    /// The world as it began, with another seed if one is given.
    func anew(seed: UInt64?) -> MockEngine {
        var start = start
        if let seed { start.seed = seed }
        return MockEngine(blueprint, start: start)
    }
}
