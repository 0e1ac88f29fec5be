import SDKRuntime
import Synchronization

/// A service in memory, with its own clock, in which several users live and see what the others do.
///
/// Nothing here waits, and the same calls in the same order with the same seed have the same answers, identifiers and
/// events. The clock stands still until ``advance(by:)``. Calls from several tasks are carried out one after the other.
///
/// Each device (an instance of the client) has its own events. They are sent after the call that causes them has
/// succeeded and before it returns, in the order in which behaviour emits them.
///
/// A call goes through these checks, and the first one that fails decides:
/// 1. the device is known to the world,
/// 2. no fault was injected with ``failNext(_:with:times:)``,
/// 3. the gates of the method,
/// 4. the arguments as such: required ones, combinations, limits whose error is the argument error,
/// 5. the edition,
/// 6. the rate,
/// 7. limits with an error of their own,
/// 8. the quota, then behaviour.
///
/// A call that fails changes nothing and sends nothing, with two exceptions. It counts in the rate's window if it got
/// past check 6. And if it got past checks 1, 3 and 4, or would have but for check 2, whatever the spec says under
/// `whenFailed` is done in its place: to the state as it was before the call.
public final class MockWorld<State: MockState>: Sendable {
    @usableFromInline let engine: Mutex<MockEngine<State>>
    let blueprint: MockBlueprint<State>

    /// Makes a world without devices and users.
    ///
    /// - Parameters:
    ///   - blueprint: What it takes from the spec.
    ///   - seed: What identifiers are drawn from.
    ///   - start: The time on its clock, in seconds since 1970.
    ///   - edition: The edition that is bought, nil for the largest. With one that the spec doesn't have, every call
    ///     fails, and says which is the nearest.
    ///   - rules: Facts that don't count, or count otherwise.
    ///   - recording: Which calls it remembers. A world that serves for long, or under load, remembers the latest ones
    ///     or none.
    public init(
        _ blueprint: MockBlueprint<State>,
        seed: UInt64 = 1,
        start: Int = 1_700_000_000,
        edition: String? = nil,
        rules: RuleBook = RuleBook(),
        recording: Recording = .all
    ) {
        let start = MockStart(seed: seed, time: start, edition: edition, rules: rules, recording: recording)
        self.blueprint = blueprint
        engine = Mutex(MockEngine(blueprint, start: start))
    }

    /// Adds a device on which nobody is logged in. If there is one with this id, nothing happens.
    public func addDevice(_ id: String) {
        engine.withLock { $0.addDevice(id) }
    }

    /// The events that reach a device from now on, a stream for each who asks. A device that isn't there is added.
    public func events(of device: String) -> EventStream<WireEvent> {
        engine.withLock { $0.events(of: device) }
    }

    /// Hands the events that reach a device from now on to a function, as long as the tap is held. A device that isn't
    /// there is added; when the world becomes another one, it comes back with the first thing that it does.
    ///
    /// - Parameters:
    ///   - device: The device that receives them.
    ///   - receive: It is called before the call that causes the event returns, in the order of the events. It must be
    ///     quick, and mustn't use the world.
    public func tap(_ device: String, _ receive: @escaping @Sendable (WireEvent) -> Void) -> EventTap {
        let tap = EventTap(receive)
        engine.withLock { $0.add(tap, to: device) }
        return tap
    }

    /// Carries out a call that has an answer.
    ///
    /// - Parameters:
    ///   - contract: What the spec demands of the call.
    ///   - device: The device that makes it.
    ///   - arguments: The arguments by name.
    ///   - body: What the method does. It has the world to itself and mustn't use it from outside, or it waits for
    ///     itself for ever.
    ///   - whenFailed: What remains of the call if it fails behind its gates and the checks of its arguments.
    @inlinable
    public func perform<Answer: WireConvertible>(
        _ contract: MethodContract,
        on device: String,
        arguments: WireObject,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer,
        whenFailed: ((inout MockCall<State>) -> Void)? = nil
    ) throws(State.Failure) -> Answer {
        try perform(contract, from: MockOrigin(device: device), arguments, answerWire: { $0.wire }, body, whenFailed)
    }

    /// Carries out a call without an answer, otherwise like the other one.
    @inlinable
    public func perform(
        _ contract: MethodContract,
        on device: String,
        arguments: WireObject,
        _ body: (inout MockCall<State>) throws(SDKError) -> Void,
        whenFailed: ((inout MockCall<State>) -> Void)? = nil
    ) throws(State.Failure) {
        try perform(contract, from: MockOrigin(device: device), arguments, answerWire: { .null }, body, whenFailed)
    }

    @inlinable
    func perform<Answer>(
        _ contract: MethodContract,
        from origin: MockOrigin<State.UserID>,
        _ arguments: WireObject,
        answerWire: @Sendable (Answer) -> WireValue,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer,
        _ whenFailed: ((inout MockCall<State>) -> Void)? = nil
    ) throws(State.Failure) -> Answer {
        do throws(SDKError) {
            return try engine.withLock { (engine) throws(SDKError) in
                try engine.perform(contract, from: origin, arguments, answerWire: answerWire, body, whenFailed)
            }
        } catch {
            throw State.Failure(error)
        }
    }

    /// Does what a control of the spec says: what the network, the service by itself or the app's server does.
    ///
    /// It passes no gates and counts in no rate, and no fault can be injected for it; its arguments are looked at as
    /// those of calls are.
    ///
    /// - Parameters:
    ///   - contract: What the spec demands of the arguments.
    ///   - actor: For whom it acts. A device has to be known to the world.
    ///   - arguments: The arguments by name.
    ///   - body: What it does.
    @inlinable
    public func control<Answer: WireConvertible>(
        _ contract: MethodContract,
        for actor: ControlActor<State.UserID>,
        arguments: WireObject,
        _ body: (inout MockCall<State>) throws(SDKError) -> Answer
    ) throws(State.Failure) -> Answer {
        try perform(contract, from: MockOrigin(actor), arguments, answerWire: { $0.wire }, body)
    }

    /// Does what a control without an answer says, otherwise like the other one.
    @inlinable
    public func control(
        _ contract: MethodContract,
        for actor: ControlActor<State.UserID>,
        arguments: WireObject,
        _ body: (inout MockCall<State>) throws(SDKError) -> Void
    ) throws(State.Failure) {
        try perform(contract, from: MockOrigin(actor), arguments, answerWire: { .null }, body)
    }

    /// Makes sure that the spec has a control, and that it takes what it is given: for whoever is told by name what to do.
    ///
    /// - Throws: What is wrong, with the nearest name. (A control of a blueprint without names isn't known.)
    public func check(control: String, given arguments: WireValue) throws(State.Failure) {
        try State.Failure.typed { () throws(SDKError) in
            try blueprint.names?.check(control: control, given: arguments)
        }
    }

    /// Lets time pass. Timers run when they are due, with the clock at that time. Time never goes back.
    ///
    /// - Throws: When more than 100,000 timers are due on the way, as behaviour that puts itself off again and again may
    ///   have it. The clock then stands where the last of them ran, and can be moved on from there.
    public func advance(by seconds: Int) throws(State.Failure) {
        try engine.withLock { (engine) throws(State.Failure) in
            try State.Failure.typed { () throws(SDKError) in try engine.advance(by: seconds) }
        }
    }
}

// Looking into the world, and setting it up.
extension MockWorld {
    /// The time on the clock, in seconds since 1970.
    public var now: Int { engine.withLock { $0.now } }

    /// The edition that is bought.
    public var edition: String { engine.withLock { $0.setting.value.edition } }

    /// The facts that don't count for now, or count otherwise.
    public var rules: RuleBook { engine.withLock { $0.setting.value.rules } }

    /// What is kept at this moment.
    public var state: State { engine.withLock { $0.state } }

    /// The calls and timers that are remembered, in order, those that failed too.
    public var record: [CallRecord] { engine.withLock { $0.log.calls } }

    /// The calls remembered that came after so many, and how many there were in all since the record was cleared.
    public func record(after count: Int) -> (calls: [CallRecord], count: Int) {
        engine.withLock { engine in
            let news = max(engine.log.count - max(count, 0), 0)
            return (engine.log.calls.suffix(news), engine.log.count)
        }
    }

    /// Forgets the calls so far.
    public func clearRecord() {
        engine.withLock { $0.log.clear() }
    }

    /// Buys another edition.
    ///
    /// - Throws: When the spec doesn't know it.
    public func setEdition(_ edition: String) throws(State.Failure) {
        try engine.withLock { (engine) throws(State.Failure) in
            if let refusal = engine.blueprint.refusal(ofEdition: edition) { throw State.Failure(refusal) }
            engine.buy(edition)
        }
    }

    /// Like ``setEdition(_:)``, for an edition that is known to exist.
    public func setEdition(known edition: String) {
        engine.withLock { $0.buy(edition) }
    }

    /// Changes a figure that the vendor's customers can change.
    ///
    /// - Throws: When there is no such figure, or the value is of another type than the spec's.
    public func configure(constant name: String, value: WireValue) throws(State.Failure) {
        try engine.withLock { (engine) throws(State.Failure) in
            // A figure that is made of such ones follows them.
            guard let stated = engine.blueprint.constants[name] else {
                let known = NearestName(in: engine.blueprint.constants.keys).words(for: name)
                let message = "`\(name)` can't be configured\(known)"
                throw State.Failure(SDKError(kind: .argument, message: message))
            }
            guard value.canReplace(stated) else {
                let message = "`\(name)` is \(stated.kindInWords); it can't be set to \(value)"
                throw State.Failure(SDKError(kind: .argument, message: message))
            }
            engine.configure(name, value.inKind(of: stated))
        }
    }

    /// Switches a fact off, has its failure come whatever holds, or has it count otherwise; nil takes that back.
    ///
    /// - Throws: When the spec has no such fact, or it can't be so. (That of a blueprint without names isn't known.)
    public func override(_ fact: String, _ override: RuleBook.Override?) throws(State.Failure) {
        try engine.withLock { (engine) throws(State.Failure) in
            try State.Failure.typed { () throws(SDKError) in
                try engine.blueprint.names?.check(override, of: fact)
            }
            engine.override(fact, override)
        }
    }

    /// Makes the next calls of a method fail, before anything but the device is looked at.
    ///
    /// - Parameters:
    ///   - method: The id of an overload, or the name of a method for all of its overloads.
    ///   - error: The error.
    ///   - times: How many calls; with less than 1 none fails.
    /// - Throws: When the spec has no such method. (That of a blueprint without names isn't known.)
    public func failNext(_ method: String, with error: State.Failure, times: Int = 1) throws(State.Failure) {
        try engine.withLock { (engine) throws(State.Failure) in
            try State.Failure.typed { () throws(SDKError) in try engine.blueprint.names?.check(method: method) }
            engine.faults.failNext(method, with: error.untyped, times: times)
        }
    }

    /// Like ``failNext(_:with:times:)``, for a method that is known to exist.
    public func failNext(known method: String, with error: State.Failure, times: Int = 1) {
        engine.withLock { $0.faults.failNext(method, with: error.untyped, times: times) }
    }

    /// What is kept at a place, which is written as in behaviour, such as `users[alice].notes`.
    ///
    /// - Returns: The value as it travels; nil when there is none.
    /// - Throws: When the state has no such place.
    public func kept(_ place: String) throws(State.Failure) -> WireValue? {
        try State.Failure.typed { () throws(SDKError) in try StatePlace(place).value(in: state) }
    }

    /// Remembers the world as it is now. It takes no longer however much is kept; what changes from then on is copied
    /// first.
    public func snapshot() -> MockSnapshot {
        let engine = engine.withLock { $0 }
        return MockSnapshot { self.engine.withLock { $0.become(engine) } }
    }

    /// Makes the world what it was in the beginning. Those who listen to events go on listening.
    ///
    /// - Parameter seed: What identifiers are drawn from; nil for the seed that it had.
    public func reset(seed: UInt64? = nil) {
        engine.withLock { $0.become($0.anew(seed: seed)) }
    }

    /// Changes what is kept, past all rules and without events: for tests that need a world which calls can't make.
    public func update(_ body: (inout State) -> Void) {
        engine.withLock { body(&$0.state) }
    }
}
