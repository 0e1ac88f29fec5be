import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("The world")
struct WorldTests {
    @Test("the same seed gives the same identifiers, another seed others")
    func identifiers() throws {
        func ids(seed: UInt64) throws -> [String] {
            let fixture = try Fixture(seed: seed)
            var ids: [String] = []
            try fixture.act { call in for _ in 0..<100 { ids.append(call.newID("c-")) } }
            try fixture.act { call in ids.append(call.newID("c-")) }
            return ids
        }
        let first = try ids(seed: 1)
        #expect(try ids(seed: 1) == first)
        #expect(try Set(ids(seed: 2)).isDisjoint(with: first))
        #expect(Set(first).count == 101)
        #expect(first.allSatisfy { $0.hasPrefix("c-") && $0.count == 18 })
        #expect(first[0] == "c-910a2dec89025cc1")
    }

    @Test("starts at a fixed time with the largest edition")
    func start() throws {
        let world = MockWorld<CounterState>(Fixture.blueprint)
        #expect(world.now == 1_700_000_000)
        #expect(world.edition == "huge")
        #expect(MockWorld<CounterState>(Fixture.blueprint, start: 5, edition: "small").now == 5)
        #expect(MockWorld<CounterState>(MockBlueprint()).edition == "")
    }

    @Test("an edition includes those before it", arguments: [("small", false), ("large", true), ("huge", true)])
    func editions(edition: String, isEnough: Bool) throws {
        let world = try Fixture().world
        try world.setEdition(edition)
        #expect(((try? world.count("a")) != nil) == isEnough)
        #expect(throws: SDKError.self) { try world.setEdition("enormous") }
        #expect(world.edition == edition)
    }

    @Test("a gate that the spec doesn't have fails the call")
    func unknownGate() throws {
        let contract = MethodContract(
            id: "m",
            method: "m",
            gates: [GateContract("odd", fact: "m.needs.odd")],
            argumentError: .invalid
        )
        let world = try Fixture().world
        let error = #expect(throws: SDKError.self) {
            try world.perform(contract, on: "alice", arguments: [:]) { _ in }
        }
        #expect(error?.kind == .notModelled)
    }

    @Test("a contract that can't be read fails the call, and the body isn't run")
    func flawedContract() throws {
        let world = try Fixture().world
        var isRun = false
        let error = #expect(throws: SDKError.self) {
            try world.perform(MethodContract("{}"), on: "alice", arguments: [:]) { _ in isRun = true }
        }
        #expect(error?.kind == .decoding)
        #expect(!isRun)
    }

    @Test("constants: the spec's, configured, overridden")
    func constants() throws {
        let fixture = try Fixture()
        func window() throws -> Int {
            try fixture.world.perform(CounterContracts.act, on: "alice", arguments: [:]) { call in
                call.constant("window", default: 7)
            }
        }
        #expect(try window() == 120)
        try fixture.world.configure(constant: "window", value: 300)
        #expect(try window() == 300)
        try fixture.world.override("constants.window", .value(1))
        #expect(try window() == 1)
        try fixture.world.override("constants.window", .off)
        #expect(try window() == 300)
        try fixture.world.configure(constant: "isStrict", value: false)
        try fixture.act { call in
            #expect(call.constant("isStrict", default: true) == false)
            #expect(call.constant("title", default: "") == "Counters")
            #expect(call.constant("unheard-of", default: 7) == 7)
        }
    }

    @Test("a constant that is made of another one follows it, unless it is configured itself")
    func derivedConstants() throws {
        let blueprint = MockBlueprint<CounterState>(
            constants: ["window": 3, "twice": 6],
            derivedConstants: [
                DerivedConstant("twice") { call in ((call.constant("window", default: 3) as Int) *| 2).wire },
                DerivedConstant("fourTimes") { call in ((call.constant("twice", default: 6) as Int) *| 2).wire },
            ]
        )
        let world = MockWorld<CounterState>(blueprint)
        world.addDevice("alice")
        func figure(_ name: String) throws -> Int {
            try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { call in
                call.constant(name, default: 0)
            }
        }
        #expect(try figure("fourTimes") == 12)
        try world.configure(constant: "window", value: 5)
        #expect(try figure("fourTimes") == 20)
        try world.override("constants.window", .value(1))
        #expect(try figure("twice") == 2)
        try world.configure(constant: "twice", value: 100)
        #expect(try figure("fourTimes") == 200)
        #expect(throws: SDKError.self) { try world.configure(constant: "fourTimes", value: 1) }
        #expect(try figure("fourTimes") == 200)
    }

    @Test("a figure with a fraction may be whole for a while")
    func fractions() throws {
        let world = MockWorld<CounterState>(MockBlueprint(constants: ["share": 0.5]))
        world.addDevice("alice")
        for (value, share) in [(2, 2.0), (2.5, 2.5)] as [(WireValue, Double)] {
            try world.configure(constant: "share", value: value)
            let found: Double = try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { call in
                call.constant("share", default: 0)
            }
            #expect(found == share)
        }
        #expect(throws: SDKError.self) { try world.configure(constant: "share", value: "much") }
    }

    @Test("a figure without a sign takes every whole number that isn't negative")
    func unsigned() throws {
        let world = MockWorld<CounterState>(MockBlueprint(constants: ["huge": .uint(.max), "small": .uint(5)]))
        world.addDevice("alice")
        func figure(_ name: String) throws -> UInt64 {
            try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { $0.constant(name, default: 0) }
        }
        #expect(try figure("huge") == .max)
        #expect(try figure("small") == 5)
        try world.configure(constant: "huge", value: 7)
        #expect(try figure("huge") == 7)
        try world.configure(constant: "small", value: .uint(.max))
        #expect(try figure("small") == .max)
        let error = #expect(throws: SDKError.self) { try world.configure(constant: "small", value: -3) }
        #expect(error?.message == "`small` is a whole number that isn't negative; it can't be set to -3")
    }

    @Test("the clock ends where numbers in JSON do")
    func endOfTime() throws {
        let world = MockWorld<CounterState>(Fixture.blueprint, start: .max)
        #expect(world.now == 9_007_199_254_740_992)
        try world.advance(by: .max)
        #expect(world.now == 9_007_199_254_740_992)
    }

    @Test(
        "what can't be configured, or not so, is refused",
        arguments: [
            ("unheard-of", WireValue.int(1)), ("window", "1"), ("window", .null), ("isStrict", 1), ("title", true),
            ("window", .uint(9_223_372_036_854_775_808)),
        ]
    )
    func misconfigured(name: String, value: WireValue) throws {
        let world = try Fixture().world
        #expect(throws: SDKError.self) { try world.configure(constant: name, value: value) }
    }

    @Test("calls are recorded with what came of them")
    func record() throws {
        let world = try Fixture().world
        try world.count("a", by: 2)
        try world.advance(by: 3)
        #expect(throws: SDKError.self) { try world.count("", on: "bob") }
        try world.logout(on: "bob")
        let record = world.record
        #expect(record.map(\.device) == ["alice", "bob", "bob"])
        #expect(record.map(\.user) == ["alice", "bob", "bob"])
        #expect(record.map(\.time) == [1_700_000_000, 1_700_000_003, 1_700_000_003])
        #expect(record[0].request == WireRequest(method: "count.named", arguments: ["name": "a", "step": 2]))
        #expect(record[0].outcome == .success(2))
        #expect(record[0].events.map(\.device) == ["alice", "alice/phone"])
        guard case .failure(let error) = record[1].outcome else {
            Issue.record("the failure is missing")
            return
        }
        #expect(error.fact == "count.named.name.required")
        #expect(record[1].events == [])
        #expect(record[2].outcome == .success(.null))
        world.clearRecord()
        #expect(world.record.isEmpty)
    }

    @Test("failures that were ordered come in order, as often as asked, for the method that was meant")
    func faults() throws {
        let world = try Fixture().world
        try world.failNext("count.named", with: .transport("first"), times: 2)
        try world.failNext("count", with: .transport("second"))
        try world.failNext("count", with: .transport("never"), times: 0)
        let messages = (0..<3).map { _ in
            let error = #expect(throws: SDKError.self) { try world.count("a") }
            return error?.message
        }
        #expect(messages == ["first", "first", "second"])
        #expect(try world.count("a") == 1)
        try world.failNext("login", with: .transport("other"))
        #expect(try world.count("a") == 2)
        #expect(throws: SDKError.self) { try world.login("bob", on: "bob") }
    }

    @Test("nobody's record can be read, and changes to it are lost")
    func nobody() throws {
        let fixture = try Fixture()
        try fixture.world.logout(on: "bob")
        try fixture.act(on: "bob") { call in
            call.me.notes.append("lost")
            #expect(call.me.notes == [])
            #expect(call.actingUser == nil)
            #expect(call.myself == "")
        }
        #expect(fixture.world.state.users.keys == ["alice", "bob"])
        #expect(fixture.world.state.users["bob"]?.notes == [])
    }

    @Test("a user's record and a device come into being when they are changed, and only then")
    func comingIntoBeing() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.device.user = "carol"
            #expect(call.me.notes == [])
            #expect(!call.users.contains("carol"))
            call.me.notes.append("x")
            #expect(call.users["carol"]?.notes == ["x"])
            call.devices["alice"] = nil
            call.device.isMuted = true
            #expect(!call.devices.contains("alice"))
            #expect(call.actingUser == nil)
        }
    }

    @Test("errors get through a transport as what they are")
    func transport() async throws {
        let fixture = try Fixture()
        let core = ClientCore<SDKError>(transport: Line(world: fixture.world), limits: .off)
        let refused = #expect(throws: SDKError.self) { try fixture.world.count("nothing") }
        let error = await #expect(throws: SDKError.self) {
            try await core.call(CounterContracts.count, ["name": "nothing", "step": 1])
        }
        #expect(error == refused)
        #expect(error?.code == .noCounter)
        let count: Int = try await core.call(CounterContracts.count, ["name": "a", "step": 2])
        #expect(count == 2)
    }
}

/// A transport on which everything, errors too, travels as text.
private struct Line: Transport {
    let world: MockWorld<CounterState>

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let answer: String
        do {
            let sent = try WireRequest(wire: WireValue(json: request.wire.description))
            var arguments = WireArguments<SDKError>(sent, argumentError: .invalid)
            let name: String = arguments.required("name")
            let step: Int = arguments.required("step")
            try arguments.finish()
            let count = try world.count(name, by: step)
            answer = count.wire.description
        } catch let error as SDKError {
            answer = (["error": error.wire] as WireValue).description
        } catch {
            throw .transport("\(error)")
        }
        do {
            let received = try WireValue(json: answer)
            if received["error"].isNull { return received }
            throw try SDKError(wire: received["error"])
        } catch let error as SDKError {
            throw error
        } catch {
            throw .transport("\(error)")
        }
    }

    func events() -> EventStream<WireEvent> { world.events(of: "alice") }
}
