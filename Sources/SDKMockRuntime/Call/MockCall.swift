import SDKRuntime

/// A call while it is carried out: the world's state, which is the call's alone meanwhile, and what happens if the call
/// succeeds.
///
/// Generated behaviour is written as methods in an extension, so that it reads like the spec's rules:
///
/// ```swift
/// extension MockCall where State == ChatState {
///     mutating func deleteGroup(groupID: GroupID) throws(SDKError) {
///         try require(world.groups.contains(groupID), else: .groupNotFound, fact: "deleteGroup.fails.groupNotFound")
///         world.groups[groupID] = nil
///         emit("GROUP_LIST_UPDATED", wire: "onGroupListUpdated", to: .me) { $0.sortedGroups().wire }
///     }
/// }
/// ```
///
/// Nothing here shows outside before the call has succeeded. A call that throws leaves no trace in the state, the
/// timers, the identifiers or the events: what the spec has remain of a failed call is done by another one.
public struct MockCall<State: MockState>: Sendable {
    /// Who acts.
    @usableFromInline
    enum Caller: Sendable {
        /// Whoever is logged in on the device, at every moment: logging in changes it within the call.
        case loggedIn
        /// A certain user, or nobody, whatever happens on the device.
        case fixed(State.UserID?)
    }

    /// The state as the call has changed it so far.
    public var state: State
    /// The state as it was, where the call can fail after it has changed something.
    var before: State?
    /// The id of the device that makes the call.
    public internal(set) var thisDevice: String
    /// What the spec demands of the call.
    public let contract: MethodContract
    /// The world's time in seconds since 1970.
    public let now: Int
    /// The edition that is bought.
    public let edition: String
    /// The facts that don't count for now, or count otherwise.
    public let rules: RuleBook

    let request: WireRequest
    let cause: CallRecord.Cause
    /// The figures that can change, as they are now.
    let figures: [String: WireValue]
    /// Which of the method's failures with an error one in a procedure is, where its own number isn't the method's.
    let failureNumbers: [String: [String: Int]]
    /// Who learns of events.
    @usableFromInline let listeners: MockListeners
    @usableFromInline var caller: Caller
    var identifiers: IdentifierSource
    var deliveries: [MockDelivery] = []
    var timers: [MockTimer<State>] = []

    /// The id of the overload that was called.
    public var method: String { contract.id }

    /// A text that no other call is given, the same in every run with the same seed.
    public mutating func newID(_ prefix: String = "") -> String { prefix + identifiers.next() }
}
