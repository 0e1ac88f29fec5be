import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Rules that are switched off or changed")
struct RuleTests {
    @Test(
        "a gate, by the method's need and by the gate's own fact",
        arguments: [
            "count.needs.loggedIn", "gate.loggedIn.fails.notLoggedIn",
        ]
    )
    func gates(fact: String) throws {
        let world = try Fixture().world
        try world.logout(on: "bob")
        #expect(throws: SDKError.self) { try world.count("a", on: "bob") }
        try world.override(fact, .off)
        #expect(try world.count("a", on: "bob") == 0)
    }

    @Test("one method's need doesn't speak for another's")
    func gatesOfOthers() throws {
        let world = try Fixture(rules: RuleBook(["logout.needs.loggedIn": .off])).world
        try world.logout(on: "bob")
        try world.logout(on: "bob")
        #expect(throws: SDKError.self) { try world.count("a", on: "bob") }
    }

    @Test("an argument that asks for a larger edition, and only one that asks for something")
    func editionOfAnArgument() throws {
        let world = try Fixture(edition: "small").world
        let contract = MethodContract(
            id: "paint.wall",
            method: "paint",
            parameters: [ParameterContract("gold", edition: EditionContract("large", fact: "paint.wall.gold.edition"))],
            argumentError: .invalid
        )
        func paint(_ gold: WireValue) -> SDKError? {
            do throws(SDKError) {
                try world.perform(contract, on: "alice", arguments: ["gold": gold]) { _ in }
                return nil
            } catch {
                return error
            }
        }
        #expect(paint(true)?.fact == "paint.wall.gold.edition")
        #expect(paint(true)?.code == .notBought)
        for nothing in [false, .null, "", [], [:]] as [WireValue] { #expect(paint(nothing) == nil) }
        try world.override("paint.wall.gold.edition", .off)
        #expect(paint(true) == nil)
        try world.override("paint.wall.gold.edition", nil)
        try world.setEdition("large")
        #expect(paint(true) == nil)
    }

    @Test(
        "limits, required arguments, editions and failures",
        arguments: [
            ("count.named.name.limit", "far too long a name", "large"),
            ("count.named.name.required", "", "large"),
            ("count.edition", "a", "small"),
            ("count.named.fails.noCounter", "nothing", "large"),
        ]
    )
    func off(fact: String, name: String, edition: String) throws {
        let world = try Fixture(edition: edition).world
        let error = #expect(throws: SDKError.self) { try world.count(name) }
        #expect(error?.fact == fact)
        try world.override(fact, .off)
        #expect(try world.count(name) == 1)
        try world.override(fact, nil)
        #expect(throws: SDKError.self) { try world.count(name) }
    }

    @Test("the figures of limits and quotas")
    func figures() throws {
        let world = try Fixture().world
        try world.override("count.named.name.limit", .value(9))
        #expect(try world.count("nine byte") == 1)
        #expect(throws: SDKError.self) { try world.count("ten bytes!") }
        try world.override("count.quota", .value(1))
        let error = #expect(throws: SDKError.self) { try world.count("b") }
        #expect(error?.code == .full)
        #expect(error?.message == "there are 1 already, allowed are 1")
    }

    @Test("an event, for one method alone")
    func events() throws {
        let fixture = try Fixture(rules: RuleBook(["count.named.events.COUNTED": .off]))
        try fixture.world.count("a")
        try fixture.act { call in call.emit("COUNTED", wire: "onCounted", to: .me) }
        #expect(fixture.alice.drain().count == 1)
    }

    @Test("a fact that several methods share is the running method's")
    func sharedFacts() throws {
        let fixture = try Fixture()
        func fail() throws(SDKError) {
            try fixture.act { (call) throws(SDKError) in
                try call.fail(.noCounter, fact: "*checkCounter.fails.noCounter")
            }
        }
        let error = #expect(throws: SDKError.self) { try fail() }
        #expect(error?.fact == "act.fails.noCounter")
        try fixture.world.override("act.fails.noCounter", .off)
        try fail()
    }

    @Test("a fact that several methods share has the number that the running method's failures give it")
    func numberedSharedFacts() throws {
        let fixture = try Fixture()
        func fail() throws(SDKError) {
            try fixture.act { (call) throws(SDKError) in
                try call.fail(.noCounter, fact: "*checkOther.fails.noCounter")
            }
        }
        let error = #expect(throws: SDKError.self) { try fail() }
        #expect(error?.fact == "act.fails.noCounter.2")
        try fixture.world.override("act.fails.noCounter", .off)
        #expect(throws: SDKError.self) { try fail() }
        try fixture.world.override("act.fails.noCounter.2", .off)
        try fail()
    }

    @Test("where there is no going on, the call fails in another way")
    func noGoingOn() throws {
        let fixture = try Fixture()
        func unwrap() -> SDKError? {
            #expect(throws: SDKError.self) {
                try fixture.act { (call) throws(SDKError) in
                    _ = try call.unwrap(call.me.counters["a"], else: .noCounter, fact: "*find.fails.noCounter")
                }
            }
        }
        #expect(unwrap()?.code == .noCounter)
        try fixture.world.override("act.fails.noCounter", .off)
        #expect(unwrap()?.kind == .notModelled)
        #expect(unwrap()?.fact == "act.fails.noCounter")
    }

    @Test("what is required fails when it doesn't hold")
    func requirements() throws {
        let fixture = try Fixture()
        try fixture.act { (call) throws(SDKError) in
            try call.require(true, else: .full, fact: "f")
            #expect(try call.unwrap(7, else: .full, fact: "f") == 7)
        }
        let error = #expect(throws: SDKError.self) {
            try fixture.act { (call) throws(SDKError) in try call.require(false, else: .invalid, fact: "f") }
        }
        #expect(error?.kind == .argument)
    }

    @Test("an excess that is clamped is no failure", arguments: [(-5, 1), (0, 1), (1, 1), (10, 10), (11, 10)])
    func clamped(step: Int, counted: Int) throws {
        let world = try Fixture().world
        #expect(try world.count("a", by: step) == counted)
        try world.override("count.named.step.limit", .off)
        #expect(try world.count("b", by: step) == step)
    }

    @Test("a quota whose figure is a constant is as large as the constant is now")
    func configuredQuota() throws {
        let world = try Fixture().world
        func keep(_ used: Int) -> Bool {
            let quota = QuotaContract(fact: "keep.quota", maximum: ["*": 120], constant: "window", error: .full)
            let contract = MethodContract(id: "keep", method: "keep", quota: quota, argumentError: .invalid)
            let answer: Void? = try? world.perform(contract, on: "alice", arguments: [:]) { (call) throws(SDKError) in
                try call.checkQuota(used: used)
            }
            return answer != nil
        }
        #expect(keep(119))
        #expect(!keep(120))
        try world.configure(constant: "window", value: 2)
        #expect(keep(1))
        #expect(!keep(2))
        try world.override("constants.window", .value(3))
        #expect(keep(2))
        try world.override("keep.quota", .value(4))
        #expect(keep(3))
        #expect(!keep(4))
    }

    @Test("a quota is the edition's, and what adds nothing passes")
    func quota() throws {
        let world = try Fixture(rules: RuleBook(["count.rate": .off])).world
        try world.setEdition("large")
        try world.count("a")
        try world.count("b")
        #expect(throws: SDKError.self) { try world.count("c") }
        #expect(try world.count("a") == 2)
        try world.setEdition("huge")
        try world.count("c")
        try world.count("d")
        #expect(throws: SDKError.self) { try world.count("e") }
        world.update { $0.users["alice"]?.counters["d"] = nil }
        #expect(try world.count("e") == 1)
    }
}
