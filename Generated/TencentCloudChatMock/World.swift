// Generated from the spec by sdkgen. Do not edit.
//
// The world that mocks share.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

/// A world of Tencent Cloud Chat in memory: users, their devices and everything between them.
///
/// Several devices of several users live in one world and see each other's doings. Time stands still until
/// ``advance(by:)`` moves it. Two worlds with one seed answer the same calls in the same way.
///
/// ```swift
/// let world = ChatWorld()
/// let phone = world.device("alice/phone")
/// let answer = try await phone.…
/// let app = world.client("alice/tablet")  // what an app has, with this world in place of the service
/// ```
public final class ChatWorld: Sendable {
    let base: MockWorld<ChatState>

    /// Makes an empty world.
    ///
    /// - Parameters:
    ///   - seed: Decides about the ids that the service draws.
    ///   - start: The time at which the world begins, in seconds since 1970.
    ///   - edition: The edition bought; nil for the highest.
    ///   - recording: Which calls it remembers. A world that serves for long, or under load, remembers the latest ones
    ///     or none.
    public init(
        seed: UInt64 = 1,
        start: Int = 1_700_000_000,
        edition: ChatEdition? = nil,
        recording: Recording = .all
    ) {
        base = MockWorld(Self.blueprint, seed: seed, start: start, edition: edition?.rawValue, recording: recording)
    }

    /// Makes an empty world with an edition by its name. If the spec has no such edition, every call fails and names
    /// the nearest, until one that there is has been bought.
    public init(
        seed: UInt64 = 1,
        start: Int = 1_700_000_000,
        edition: String,
        recording: Recording = .all
    ) {
        base = MockWorld(Self.blueprint, seed: seed, start: start, edition: edition, recording: recording)
    }

    /// The protocol as a device sees it; the device is made when it isn't there yet.
    ///
    /// - Parameter id: Any name, such as `alice/phone`. It logs nobody in.
    public func device(_ id: String) -> ChatMock {
        base.addDevice(id)
        return ChatMock(device: id, world: base)
    }

    /// A client on a device, which looks at the limits of arguments before anything is sent, as it does in an app.
    ///
    /// - Parameters:
    ///   - id: Any name, such as `alice/phone`. It logs nobody in.
    ///   - limits: What happens to a call whose arguments break a limit.
    public func client(_ id: String, limits: LimitPolicy = .reject) -> ChatClient {
        ChatClient(
            transport: ChatDispatcher(device(id)),
            limits: limits
        )
    }

    /// The protocol as the one device of a user sees it, which is called like the user. It logs nobody in.
    public func mock(for user: UserID) -> ChatMock {
        device(user.rawValue)
    }
}

// Time, and what was bought.
extension ChatWorld {
    /// The world's time in seconds since 1970.
    public var now: Int { base.now }

    /// Moves the time on and does what falls due on the way, in order.
    ///
    /// - Throws: `ChatError` when more than 100,000 things are due on the way; the clock stands where
    ///   the last of them was done.
    public func advance(by seconds: Int) throws(ChatError) {
        try base.advance(by: seconds)
    }

    /// The edition bought.
    public var edition: String { base.edition }

    /// Buys another edition.
    public func setEdition(_ edition: ChatEdition) {
        base.setEdition(known: edition.rawValue)
    }

    /// Buys another edition, by its name.
    ///
    /// - Throws: `ChatError` when there is no such edition; it names the nearest.
    public func setEdition(_ edition: String) throws(ChatError) {
        try base.setEdition(edition)
    }

    /// Sets one of the figures that a customer of the service can change.
    ///
    /// - Throws: `ChatError` when the value is of another type.
    public func configure(_ constant: ChatConstant, _ value: WireValue) throws(ChatError) {
        try base.configure(constant: constant.rawValue, value: value)
    }

    /// Sets one of the figures that a customer of the service can change, by its name.
    ///
    /// - Throws: `ChatError` when there is no such figure, or it can't be changed.
    public func configure(_ constant: String, _ value: WireValue) throws(ChatError) {
        try base.configure(constant: constant, value: value)
    }
}

// Rules and faults.
extension ChatWorld {
    /// What differs from the spec.
    public var rules: RuleBook { base.rules }

    /// Switches a fact off, has its failure come whatever holds, or gives it another value; nil takes that back.
    ///
    /// - Parameters:
    ///   - fact: The fact's id.
    ///   - override: What holds instead of the fact.
    /// - Throws: `ChatError` when the spec has no such fact, and names the nearest, or when the fact can't be so.
    public func override(
        _ fact: String,
        _ override: RuleBook.Override?
    ) throws(ChatError) {
        try base.override(fact, override)
    }

    /// Lets the next calls of a method fail, whatever they ask for.
    public func failNext(
        _ method: ChatMethod,
        with error: ChatError,
        times: Int = 1
    ) {
        base.failNext(known: method.rawValue, with: error, times: times)
    }

    /// Lets the next calls of a method fail, or of one of its overloads, by its name.
    ///
    /// - Throws: `ChatError` when the spec has no such method; it names the nearest.
    public func failNext(
        _ method: String,
        with error: ChatError,
        times: Int = 1
    ) throws(ChatError) {
        try base.failNext(method, with: error, times: times)
    }
}

// What has happened, and what is kept.
extension ChatWorld {
    /// The calls that are remembered, in order.
    public var record: [CallRecord] { base.record }

    /// Forgets the calls so far.
    public func clearRecord() {
        base.clearRecord()
    }

    /// The calls of a method that are remembered, or of one of its overloads.
    public func calls(of method: ChatMethod) -> [CallRecord] {
        base.record.calls(of: method.rawValue)
    }

    /// What the service keeps at a place, which is written as in the spec's behaviour:
    /// `users[alice].conversations[C2Cbob].isPinned`, `devices[alice/phone].user`, `world.groups[team].members`.
    ///
    /// - Returns: The value as it travels; nil when there is none.
    /// - Throws: `ChatError` when the spec's state has no such place; it names the nearest.
    public func kept(_ place: String) throws(ChatError) -> WireValue? {
        try base.kept(place)
    }
}

// The world as a whole.
extension ChatWorld {
    /// Remembers the world as it is now, to make it that again: `let before = world.snapshot()`, `before.restore()`.
    public func snapshot() -> MockSnapshot { base.snapshot() }

    /// Makes the world what it was in the beginning. Those who listen to events go on listening.
    ///
    /// - Parameter seed: Decides about the ids that the service draws; nil for the seed that it had.
    public func reset(seed: UInt64? = nil) {
        base.reset(seed: seed)
    }
}

// Behind a connection.
extension ChatWorld: ServableWorld {
    /// What can be done to the world from outside, for a server that shows any world.
    public var control: any MockControl { base }

    /// The way to call methods from a device, which is made when it isn't there yet.
    public func transport(for device: String) -> any Transport {
        ChatDispatcher(self.device(device))
    }
}
