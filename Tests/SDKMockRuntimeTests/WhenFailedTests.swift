import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("What remains of a failed call")
struct WhenFailedTests {
    /// Counts, and notes on the board which counter couldn't be counted up.
    private func count(
        _ name: String,
        in fixture: Fixture,
        on device: String = "alice"
    ) -> SDKError? {
        do throws(SDKError) {
            _ = try fixture.world.perform(
                CounterContracts.count,
                on: device,
                arguments: ["name": name.wire, "step": 1]
            ) { (call) throws(SDKError) in
                try call.count(name: name, step: 1)
            } whenFailed: { call in
                call.world.board.append(name + call.newID("-"))
                let user = call.actingUser
                call.emit("MISSED", wire: "onMissed", to: .users(["alice", "bob"]), carrying: user.wire)
            }
            return nil
        } catch {
            return error
        }
    }

    @Test("is done to the state before the call, and its events go out; the error is thrown and recorded")
    func behaviour() throws {
        let fixture = try Fixture()
        let error = try #require(count("nothing", in: fixture))
        #expect(error.code == .noCounter)
        let state = fixture.world.state
        #expect(state.world.total == 0)
        #expect(state.users["alice"]?.counters == [:])
        #expect(state.world.board.count == 1)
        let missed = WireEvent(name: "onMissed", payload: "alice")
        #expect(fixture.alice.drain() == [missed])
        #expect(fixture.bob.drain() == [missed])
        #expect(fixture.world.record.map(\.outcome) == [.failure(error)])
        #expect(fixture.world.record[0].user == "alice")
        #expect(fixture.world.record[0].events.map(\.device) == ["alice", "alice/phone", "bob"])
        #expect(count("nothing", in: fixture) != nil)
        #expect(Set(fixture.world.state.world.board).count == 2)
    }

    @Test("nothing is done when the call succeeds, or when a gate or an argument's check stops it")
    func stopped() throws {
        let fixture = try Fixture()
        #expect(count("a", in: fixture) == nil)
        #expect(count("", in: fixture)?.code == .invalid)
        try fixture.world.logout(on: "bob")
        #expect(count("nothing", in: fixture, on: "bob")?.code == .notLoggedIn)
        #expect(count("nothing", in: fixture, on: "nowhere")?.kind == .transport)
        #expect(fixture.world.state.world.board == [])
    }

    @Test("limits with errors of their own, quota, rate and edition leave it")
    func service() throws {
        let fixture = try Fixture(rules: RuleBook(["count.rate": .value(7)]))
        #expect(count("far too long", in: fixture)?.code == .nameTooLong)
        for name in ["a", "b", "c", "d"] { #expect(count(name, in: fixture) == nil) }
        #expect(count("e", in: fixture)?.code == .full)
        #expect(count("f", in: fixture)?.code == .full)
        #expect(count("g", in: fixture)?.code == .tooOften)
        try fixture.world.setEdition("small")
        #expect(count("h", in: fixture)?.code == .notBought)
        let names = fixture.world.state.world.board.map { $0.prefix { $0 != "-" } }
        #expect(names == ["far too long", "e", "f", "g", "h"])
    }

    @Test("a failure that was ordered leaves it if the call is in order otherwise")
    func ordered() throws {
        let fixture = try Fixture()
        try fixture.world.failNext("count", with: .transport("down"), times: 3)
        #expect(count("a", in: fixture)?.kind == .transport)
        #expect(fixture.world.state.world.board.count == 1)
        #expect(count("", in: fixture)?.kind == .transport)
        try fixture.world.logout(on: "bob")
        #expect(count("a", in: fixture, on: "bob")?.kind == .transport)
        #expect(fixture.world.state.world.board.count == 1)
    }

    @Test("a call without an answer leaves it too, for whoever made the call")
    func withoutAnswer() throws {
        let fixture = try Fixture()
        #expect(throws: SDKError.self) {
            try fixture.world.perform(CounterContracts.act, on: "bob", arguments: [:]) { (call) throws(SDKError) in
                call.device.user = "alice"
                throw call.noAnswer
            } whenFailed: { call in
                call.me.notes.append("missed")
            }
        }
        #expect(fixture.world.state.users["bob"]?.notes == ["missed"])
        #expect(fixture.world.state.devices["bob"]?.user == "bob")
    }
}
