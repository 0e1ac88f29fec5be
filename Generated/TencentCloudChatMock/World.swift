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
/// ```
public final class ChatWorld: Sendable {
    let base: MockWorld<ChatState>

    /// Makes an empty world.
    ///
    /// - Parameters:
    ///   - seed: Decides about the ids that the service draws.
    ///   - start: The time at which the world begins, in seconds since 1970.
    ///   - edition: The edition bought; nil for the highest.
    ///   - rules: What differs from the spec from the start.
    public init(seed: UInt64 = 1, start: Int = 1_700_000_000, edition: String? = nil, rules: RuleBook = RuleBook()) {
        base = MockWorld(Self.blueprint, seed: seed, start: start, edition: edition, rules: rules)
    }

    /// The protocol as a device sees it; the device is made when it isn't there yet.
    ///
    /// - Parameter id: Any name, such as `alice/phone`. It logs nobody in.
    public func device(_ id: String) -> ChatMock {
        base.addDevice(id)
        return ChatMock(device: id, world: base)
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
    public func advance(by seconds: Int) {
        base.advance(by: seconds)
    }

    /// The edition bought.
    public var edition: String { base.edition }

    /// Buys another edition, one of `standard`, `premium`.
    ///
    /// - Throws: ``ChatError`` when there is no such edition.
    public func setEdition(_ edition: String) throws(ChatError) {
        try base.setEdition(edition)
    }

    /// Sets one of the figures that a customer of the service can change.
    ///
    /// - Throws: ``ChatError`` when there is no such figure, or it can't be changed.
    public func configure(_ constant: String, _ value: WireValue) throws(ChatError) {
        try base.configure(constant: constant, value: value)
    }
}

// Rules, faults and the record.
extension ChatWorld {
    /// What differs from the spec.
    public var rules: RuleBook { base.rules }

    /// Switches a fact off, or gives it another value; nil takes that back.
    ///
    /// - Parameters:
    ///   - fact: The fact's id.
    ///   - override: What holds instead of the fact.
    public func override(_ fact: String, _ override: RuleBook.Override?) {
        base.override(fact, override)
    }

    /// Lets the next calls of a method fail, whatever they ask for.
    public func failNext(_ method: String, with error: ChatError, times: Int = 1) {
        base.failNext(method, with: error, times: times)
    }

    /// Every call so far, in order.
    public var record: [CallRecord] { base.record }

    /// Forgets the calls so far.
    public func clearRecord() {
        base.clearRecord()
    }
}
