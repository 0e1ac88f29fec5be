import SDKMockRuntime
import SDKRuntime

/// A world of a spec in memory, without a line of generated code: users, their devices and everything between them.
///
/// It answers as the generated mock does, and is the same engine inside: with one seed the same calls have the same
/// answers, errors, identifiers and events. Calls go over a transport, so a generated client can speak to it.
public final class SpecWorld: Sendable {
    let program: SpecProgram
    let base: MockWorld<SpecState>

    /// Makes an empty world.
    ///
    /// - Parameters:
    ///   - program: The spec.
    ///   - seed: Decides about the ids that the service draws.
    ///   - start: The time at which the world begins, in seconds since 1970.
    ///   - edition: The edition bought; nil for the highest.
    ///   - rules: Facts that don't count, or count otherwise.
    ///   - recording: Which calls it remembers.
    public init(
        _ program: SpecProgram,
        seed: UInt64 = 1,
        start: Int = 1_700_000_000,
        edition: String? = nil,
        rules: RuleBook = RuleBook(),
        recording: Recording = .all
    ) {
        self.program = program
        base = MockWorld(
            program.blueprint,
            seed: seed,
            start: start,
            edition: edition,
            rules: rules,
            recording: recording
        )
    }

    /// The way to call methods from a device; the device is made when it isn't there yet. It logs nobody in.
    public func transport(for device: String) -> any Transport {
        base.addDevice(device)
        return SpecTransport(device: device, world: base, program: program)
    }
}

// Time, what was bought, rules and faults.
extension SpecWorld {
    /// The world's time in seconds since 1970.
    public var now: Int { base.now }

    /// Moves the time on and does what falls due on the way, in order.
    ///
    /// - Throws: When more than 100,000 things are due on the way; the clock stands where the last of them was done.
    public func advance(by seconds: Int) throws(SDKError) { try base.advance(by: seconds) }

    /// The edition bought.
    public var edition: String { base.edition }

    /// Buys another edition.
    ///
    /// - Throws: When the spec doesn't know it.
    public func setEdition(_ edition: String) throws(SDKError) { try base.setEdition(edition) }

    /// Sets one of the figures that a customer of the service can change.
    ///
    /// - Throws: When there is no such figure, or it can't have that value.
    public func configure(_ constant: String, _ value: WireValue) throws(SDKError) {
        try base.configure(constant: constant, value: value)
    }

    /// What differs from the spec.
    public var rules: RuleBook { base.rules }

    /// Switches a fact off, has its failure come whatever holds, or gives it another value; nil takes that back.
    ///
    /// - Throws: When the spec has no such fact; it names the nearest.
    public func override(_ fact: String, _ override: RuleBook.Override?) throws(SDKError) {
        try base.override(fact, override)
    }

    /// Lets the next calls of a method fail, or of one of its overloads.
    ///
    /// - Throws: When the spec has no such method; it names the nearest.
    public func failNext(_ method: String, with error: SDKError, times: Int = 1) throws(SDKError) {
        try base.failNext(method, with: error, times: times)
    }

    /// The calls that are remembered, in order.
    public var record: [CallRecord] { base.record }

    /// Forgets the calls so far.
    public func clearRecord() { base.clearRecord() }

    /// What the service keeps at a place, which is written as in the spec's behaviour:
    /// `users[alice].notes`, `devices[alice/phone].user`, `world.groups[team].members`.
    ///
    /// - Returns: The value as it travels; nil when there is none.
    /// - Throws: When the spec's state has no such place; it names the nearest.
    public func kept(_ place: String) throws(SDKError) -> WireValue? {
        try base.state.value(at: StatePlace(place))
    }

    /// Everything that the service keeps: `devices`, `users` and `world`.
    public var kept: WireValue { base.state.whole.wire }
}

// Behind a connection.
extension SpecWorld: ServableWorld {
    /// What can be done to the world from outside, for a server that shows any world.
    public var control: any MockControl { base }
}
