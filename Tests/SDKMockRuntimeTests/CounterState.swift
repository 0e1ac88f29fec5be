import SDKMockRuntime
import SDKRuntime

/// A service written by hand as it would be generated: users with counters, and a board that everybody sees.
struct CounterState: MockState {
    struct User: MockRecord {
        var counters: WireMap<String, Int> = [:]
        var notes: [String] = []
    }

    struct Device: MockDevice {
        var user: UserID?
        var isMuted = false
    }

    struct World: MockRecord {
        var total = 0
        var board: [String] = []
    }

    var devices = MockDevices<Device>()
    var users: WireMap<UserID, User> = [:]
    var world = World()
}

struct UserID: WireIdentifier {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}

extension ErrorCode {
    static let invalid = ErrorCode("invalid")
    static let notLoggedIn = ErrorCode("notLoggedIn", 1)
    static let notBought = ErrorCode("notBought", 2)
    static let tooOften = ErrorCode("tooOften", 3)
    static let nameTooLong = ErrorCode("nameTooLong", 4)
    static let full = ErrorCode("full", 5)
    static let noCounter = ErrorCode("noCounter", 6)
}

enum CounterContracts {
    static let login = MethodContract(
        id: "login",
        method: "login",
        parameters: [ParameterContract("userID", isRequired: true, requiredFact: "login.userID.required")],
        argumentError: .invalid
    )

    static let logout = MethodContract(
        id: "logout",
        method: "logout",
        gates: [GateContract("loggedIn", fact: "logout.needs.loggedIn")],
        argumentError: .invalid
    )

    /// Everything that can be checked before a call is carried out.
    static let count = MethodContract(
        id: "count.named",
        method: "count",
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "count.named.name.required",
                limits: [
                    Limit(
                        fact: "count.named.name.limit",
                        rule: .range(minimum: nil, maximum: 8, unit: .utf8Bytes),
                        error: .nameTooLong
                    )
                ]
            ),
            ParameterContract(
                "step",
                limits: [
                    Limit(
                        fact: "count.named.step.limit",
                        rule: .range(minimum: 1, maximum: 10, unit: .value),
                        excess: .clamp,
                        error: .invalid
                    )
                ]
            ),
        ],
        gates: [GateContract("loggedIn", fact: "count.needs.loggedIn")],
        edition: EditionContract("large", fact: "count.edition"),
        rate: RateContract(fact: "count.rate", calls: 3, seconds: 5, scope: .user, error: .tooOften),
        quota: QuotaContract(fact: "count.quota", maximum: ["*": 2, "huge": 4], error: .full),
        argumentError: .invalid
    )

    /// Nothing but behaviour.
    static let act = MethodContract(id: "act", method: "act", argumentError: .invalid)
}

extension MockCall where State == CounterState {
    mutating func login(userID: UserID) throws(SDKError) {
        device.user = userID
        users.ensure(userID, CounterState.User())
        emit("LOGGED_IN", wire: "onLoggedIn", to: .me, carrying: userID.wire)
    }

    mutating func logout() throws(SDKError) {
        emit("LOGGED_OUT", wire: "onLoggedOut", to: .thisDevice)
        device.user = nil
    }

    mutating func count(name: String, step: Int) throws(SDKError) -> Int {
        try checkQuota(used: me.counters.count, adding: me.counters.contains(name) ? 0 : 1)
        let step = adjusted(step, as: "step")
        me.counters[name, default: 0] += step
        world.total += step
        try require(name != "nothing", else: .noCounter, fact: "count.named.fails.noCounter")
        let total = me.counters[name] ?? 0
        emit("COUNTED", wire: "onCounted", to: .me, carrying: [name.wire, total.wire])
        return total
    }
}

/// A world with the devices of Alice (two) and Bob (one), logged in, and nothing on their streams.
struct Fixture {
    let world: MockWorld<CounterState>
    let alice: EventStream<WireEvent>
    let phone: EventStream<WireEvent>
    let bob: EventStream<WireEvent>

    static let blueprint = MockBlueprint<CounterState>(
        editions: ["small", "large", "huge"],
        editionError: .notBought,
        constants: ["window": 120, "isStrict": true, "title": "Counters"],
        gates: [
            "loggedIn": { (call) throws(SDKError) in
                try call.require(call.actingUser != nil, else: .notLoggedIn, fact: "gate.loggedIn.fails.notLoggedIn")
            }
        ],
        failureNumbers: ["act": ["*checkOther.fails.noCounter": 2]]
    )

    init(seed: UInt64 = 1, edition: String? = nil, rules: RuleBook = RuleBook()) throws {
        world = MockWorld(Self.blueprint, seed: seed, edition: edition, rules: rules)
        for (device, user) in [("alice", "alice"), ("alice/phone", "alice"), ("bob", "bob")] {
            world.addDevice(device)
            try world.login(user, on: device)
        }
        world.clearRecord()
        alice = world.events(of: "alice")
        phone = world.events(of: "alice/phone")
        bob = world.events(of: "bob")
    }

    /// Lets a device do something that the spec doesn't know.
    func act(
        on device: String = "alice",
        _ body: (inout MockCall<CounterState>) throws(SDKError) -> Void
    ) throws(SDKError) {
        try world.perform(CounterContracts.act, on: device, arguments: [:], body)
    }
}

extension MockWorld<CounterState> {
    func login(_ user: String, on device: String) throws(SDKError) {
        try perform(CounterContracts.login, on: device, arguments: ["userID": user.wire]) { (call) throws(SDKError) in
            try call.login(userID: UserID(user))
        }
    }

    func logout(on device: String) throws(SDKError) {
        try perform(CounterContracts.logout, on: device, arguments: [:]) { (call) throws(SDKError) in
            try call.logout()
        }
    }

    @discardableResult
    func count(_ name: String, by step: Int = 1, on device: String = "alice") throws(SDKError) -> Int {
        let arguments: WireObject = ["name": name.wire, "step": step.wire]
        return try perform(CounterContracts.count, on: device, arguments: arguments) { (call) throws(SDKError) in
            try call.count(name: name, step: step)
        }
    }
}
