import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("All or nothing")
struct AtomicityTests {
    @Test("a call that fails leaves no trace in state, events, timers and identifiers")
    func failure() throws {
        let fixture = try Fixture()
        let twin = try Fixture()
        #expect(throws: SDKError.self) {
            try fixture.act { (call) throws(SDKError) in
                call.me.counters["a"] = 1
                call.world.board.append(call.newID())
                call.device.user = nil
                call.emit("SEEN", wire: "onSeen", to: .users(["alice", "bob"]))
                call.schedule(after: 1) { call in call.world.total = 99 }
                throw call.noAnswer
            }
        }
        try fixture.world.advance(by: 10)
        #expect(fixture.world.state.users["alice"]?.counters == [:])
        #expect(fixture.world.state.world.board == [])
        #expect(fixture.world.state.world.total == 0)
        #expect(fixture.world.state.devices["alice"]?.user == "alice")
        #expect(fixture.alice.drain().isEmpty && fixture.bob.drain().isEmpty)
        #expect(try Self.nextID(fixture) == Self.nextID(twin))
    }

    @Test("behaviour that fails late takes back what it did before")
    func late() throws {
        let world = try Fixture().world
        #expect(throws: SDKError.self) { try world.count("nothing") }
        #expect(world.state.world.total == 0)
        #expect(world.state.users["alice"]?.counters.isEmpty == true)
    }

    @Test("what a gate or another call sees is what was committed")
    func success() throws {
        let world = try Fixture().world
        #expect(try world.count("a", by: 3) == 3)
        #expect(try world.count("a", on: "alice/phone") == 4)
        #expect(try world.count("a", on: "bob") == 1)
        #expect(world.state.world.total == 5)
    }

    @Test("calls from many tasks don't lose each other's changes")
    func concurrency() async throws {
        let fixture = try Fixture(rules: RuleBook(["count.rate": .off]))
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<25 { _ = try? fixture.world.count("a") } }
            }
        }
        #expect(fixture.world.state.world.total == 200)
        let counts = fixture.alice.drain().map { $0.payload }
        #expect(counts == (1...200).map { ["a", .int($0)] })
        #expect(fixture.phone.drain().map(\.payload) == counts)
    }

    private static func nextID(_ fixture: Fixture) throws -> String {
        try fixture.world.perform(CounterContracts.act, on: "alice", arguments: [:]) { call in call.newID() }
    }
}
