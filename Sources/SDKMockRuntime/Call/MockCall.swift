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
///         emit("GROUP_LIST_UPDATED", wire: "onGroupListUpdated", to: .me) { $0.sortedGroups() }
///     }
/// }
/// ```
///
/// Nothing here shows outside before the call has succeeded. A call that throws leaves no trace in the state, the
/// timers, the identifiers or the events: what the spec has remain of a failed call is done by another one.
///
/// There is one of it, which behaviour hands on without copies: so the state in it has one owner. The stores are kept
/// here one by one, and not in a state: behaviour reaches them where they stand then, without accessors in between.
public struct MockCall<State: MockState>: ~Copyable, Sendable {
    @usableFromInline typealias Caller = MockOrigin<State.UserID>.Caller

    /// What is kept of all users, as the call has changed it so far.
    public var users: WireMap<State.UserID, State.User>
    /// What is kept of all devices.
    public var devices: MockDevices<State.Device>
    /// What is kept once.
    public var world: State.World
    /// What the spec demands of the call.
    public let contract: MethodContract
    /// The world's time in seconds since 1970.
    public let now: Int

    /// What holds for all calls of the world at the moment.
    @usableFromInline let setting: SharedStorage<MockSetting>
    @usableFromInline var callingDevice: String
    /// Where that device stands, to find it again at once; nil when there is none.
    @usableFromInline var callingPlace: Int?
    @usableFromInline let request: WireRequest
    @usableFromInline let cause: CallRecord.Cause
    @usableFromInline var caller: Caller
    /// Who was logged in on the device after so many changes of logins; ``actingUser`` is asked for again and again.
    @usableFromInline var latestLogin: (user: State.UserID?, changes: Int)
    @usableFromInline var identifiers: IdentifierSource
    /// How many numbers it may still go through; below 0 once it has asked for more.
    @usableFromInline var numbersLeft = Self.mostNumbers
    @usableFromInline var deliveries: [MockDelivery] = []
    @usableFromInline var timers: [MockTimer<State>] = []

    @inlinable
    init(
        _ state: State,
        _ request: WireRequest,
        under contract: MethodContract,
        from origin: MockOrigin<State.UserID>,
        at now: Int,
        _ setting: SharedStorage<MockSetting>,
        _ identifiers: IdentifierSource
    ) {
        users = state.users
        devices = state.devices
        world = state.world
        callingDevice = origin.device
        callingPlace = nil
        latestLogin = (nil, -1)
        self.contract = contract
        self.now = now
        self.setting = setting
        self.request = request
        cause = origin.cause
        caller = origin.caller
        self.identifiers = identifiers
    }

    /// Looks up the device and who is logged in on it.
    @inlinable
    mutating func findCaller() {
        callingPlace = devices.place(of: callingDevice)
        latestLogin = (devices[callingDevice, near: callingPlace]?.user, devices.changesOfLogins)
    }

    /// Swaps what is kept with a state.
    @inlinable
    mutating func swapState(with state: inout State) {
        swap(&users, &state.users)
        swap(&devices, &state.devices)
        swap(&world, &state.world)
    }

    /// The call once more, for behaviour that is interpreted: it takes to be changed what it looks at alone.
    package borrowing func copy() -> MockCall {
        let origin = MockOrigin(device: callingDevice, caller, cause)
        var state = State()
        (state.users, state.devices, state.world) = (users, devices, world)
        var copy = MockCall(state, request, under: contract, from: origin, at: now, setting, identifiers)
        copy.findCaller()
        copy.numbersLeft = numbersLeft
        copy.deliveries = deliveries
        copy.timers = timers
        return copy
    }

    /// The id of the device that makes the call.
    @inlinable
    public var thisDevice: String { callingDevice }

    /// The edition that is bought.
    @inlinable
    public var edition: String { setting.value.edition }

    /// The facts that don't count for now, or count otherwise.
    @inlinable
    public var rules: RuleBook { setting.value.rules }

    /// The id of the overload that was called.
    public var method: String { contract.id }

    /// A text that no other call is given, the same in every run with the same seed.
    public mutating func newID(_ prefix: String = "") -> String { prefix + identifiers.next() }
}
