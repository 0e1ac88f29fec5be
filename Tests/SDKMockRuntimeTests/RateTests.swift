import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Rates")
struct RateTests {
    @Test("the window slides: a call counts for exactly its seconds")
    func window() throws {
        let world = try Fixture().world
        try world.count("a")  // at 0
        try world.advance(by: 2)
        try world.count("a")  // at 2
        try world.count("a")
        #expect(throws: SDKError.self) { try world.count("a") }
        try world.advance(by: 2)  // 4: the first still counts
        let error = #expect(throws: SDKError.self) { try world.count("a") }
        #expect(error?.code == .tooOften)
        try world.advance(by: 1)  // 5: the first is out, the two at 2 are in
        try world.count("a")
        #expect(throws: SDKError.self) { try world.count("a") }
        try world.advance(by: 2)  // 7: the one at 5 is in
        try world.count("a")
        try world.count("a")
        #expect(throws: SDKError.self) { try world.count("a") }
    }

    @Test("calls that fail behind the rate count, calls that it refuses don't")
    func failures() throws {
        let world = try Fixture().world
        for _ in 0..<3 { #expect(throws: SDKError.self) { try world.count("nothing") } }
        for _ in 0..<10 {
            let error = #expect(throws: SDKError.self) { try world.count("a") }
            #expect(error?.code == .tooOften)
        }
        try world.advance(by: 5)
        for _ in 0..<3 { try world.count("a") }
    }

    @Test("calls that don't get as far don't count")
    func before() throws {
        let world = try Fixture().world
        for _ in 0..<5 { #expect(throws: SDKError.self) { try world.count("") } }
        try world.failNext("count", with: .transport("broken"), times: 5)
        for _ in 0..<5 { #expect(throws: SDKError.self) { try world.count("a") } }
        for _ in 0..<3 { try world.count("a") }
    }

    @Test("a user's devices share a window, users don't")
    func users() throws {
        let world = try Fixture().world
        try world.count("a", on: "alice")
        try world.count("a", on: "alice/phone")
        try world.count("a", on: "alice")
        #expect(throws: SDKError.self) { try world.count("a", on: "alice/phone") }
        try world.count("a", on: "bob")
    }

    @Test(
        "windows of a device and of the world",
        arguments: [
            (RateContract.Scope.device, true, true), (.world, false, false), (.user, false, true),
        ]
    )
    func scopes(scope: RateContract.Scope, phoneMay: Bool, bobMay: Bool) throws {
        let fixture = try Fixture()
        let contract = MethodContract(
            id: "ping",
            method: "ping",
            rate: RateContract(fact: "ping.rate", calls: 1, seconds: 5, scope: scope, error: .tooOften),
            argumentError: .invalid
        )
        func ping(_ device: String) -> Bool {
            (try? fixture.world.perform(contract, on: device, arguments: [:]) { _ in }) != nil
        }
        #expect(ping("alice"))
        #expect(!ping("alice"))
        #expect(ping("alice/phone") == phoneMay)
        #expect(ping("bob") == bobMay)
    }

    @Test("calls of methods that share a window count together, and one that is switched off counts nothing")
    func shared() throws {
        let fixture = try Fixture()
        func call(_ method: String) -> SDKError? {
            let fact = "\(method).rate"
            let window = method == "ping" ? nil : "ping.rate"
            let rate = RateContract(fact: fact, window: window, calls: 2, seconds: 5, scope: .user, error: .tooOften)
            let contract = MethodContract(id: method, method: method, rate: rate, argumentError: .invalid)
            do throws(SDKError) {
                try fixture.world.perform(contract, on: "alice", arguments: [:]) { _ in }
                return nil
            } catch {
                return error
            }
        }
        #expect(call("ping") == nil)
        #expect(call("pong") == nil)
        #expect(call("ping")?.fact == "ping.rate")
        #expect(call("pong")?.fact == "pong.rate")
        try fixture.world.override("pong.rate", .off)
        try fixture.world.advance(by: 5)
        for _ in 0..<5 { #expect(call("pong") == nil) }
        for _ in 0..<2 { #expect(call("ping") == nil) }
        #expect(call("ping")?.fact == "ping.rate")
    }

    @Test("a rate can be widened and switched off")
    func overrides() throws {
        let world = try Fixture(rules: RuleBook(["count.rate": .value(4)])).world
        for _ in 0..<4 { try world.count("a") }
        #expect(throws: SDKError.self) { try world.count("a") }
        try world.override("count.rate", .off)
        for _ in 0..<20 { try world.count("a") }
    }
}
