import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Timers")
struct TimerTests {
    private let start = 1_700_000_000

    @Test("run in the order in which they are due, with the clock at that time")
    func order() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            for (delay, name) in [(5, "c"), (2, "a"), (9, "e"), (5, "d"), (2, "b")] {
                call.schedule(after: delay) { call in call.world.board.append("\(name)\(call.now - 1_700_000_000)") }
            }
        }
        #expect(fixture.world.state.world.board == [])
        try fixture.world.advance(by: 1)
        #expect(fixture.world.state.world.board == [])
        try fixture.world.advance(by: 1)
        #expect(fixture.world.state.world.board == ["a2", "b2"])
        try fixture.world.advance(by: 100)
        #expect(fixture.world.state.world.board == ["a2", "b2", "c5", "d5", "e9"])
        #expect(fixture.world.now == start + 102)
    }

    @Test("may schedule others, which run in the same stretch of time if they are due")
    func nested() throws {
        let fixture = try Fixture()
        try fixture.act { call in call.schedule(after: 1) { $0.tick() } }
        try fixture.world.advance(by: 4)
        #expect(fixture.world.state.world.board == ["1", "2", "3", "4"])
    }

    @Test("that put themselves off for ever stop the clock with an error, and it can be moved on from there")
    func endless() throws {
        let fixture = try Fixture()
        try fixture.act { call in call.schedule(after: 0) { $0.beat() } }
        #expect(fixture.world.state.world.total == 1)
        let year = 365 * 86_400
        let error = #expect(throws: SDKError.self) { try fixture.world.advance(by: year) }
        #expect(
            error?.message
                == "more than 100000 things are due on the way, so the clock has stopped after 100000 s; "
                + "let less time pass at once"
        )
        #expect(fixture.world.now == start + 100_000)
        #expect(fixture.world.state.world.total == 100_001)
        try fixture.world.advance(by: 86_400)
        #expect(fixture.world.now == start + 186_400)
        #expect(fixture.world.state.world.total == 186_401)
    }

    @Test("that become more and more stop the clock, too")
    func avalanche() throws {
        let fixture = try Fixture()
        try fixture.act { call in call.schedule(after: 1) { $0.fork() } }
        #expect(throws: SDKError.self) { try fixture.world.advance(by: .max) }
        #expect(fixture.world.now == start + 17)
        #expect(fixture.world.state.world.total == 100_000)
    }

    @Test("that put themselves off are part of a snapshot")
    func snapshot() throws {
        let fixture = try Fixture()
        try fixture.act { call in call.schedule(after: 1) { $0.tick() } }
        try fixture.world.advance(by: 2)
        let snapshot = fixture.world.snapshot()
        try fixture.world.advance(by: 3)
        #expect(fixture.world.state.world.board == ["1", "2", "3", "4", "5"])
        snapshot.restore()
        try fixture.world.advance(by: 1)
        #expect(fixture.world.state.world.board == ["1", "2", "3"])
    }

    @Test("without a delay run right after the call, but never keep the clock from getting on")
    func immediate() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 0) { call in
                call.world.board.append("now")
                call.schedule(after: -7) { call in call.world.board.append("soon") }
            }
            #expect(call.world.board == [])
        }
        #expect(fixture.world.state.world.board == ["now"])
        try fixture.world.advance(by: 0)
        #expect(fixture.world.state.world.board == ["now"])
        try fixture.world.advance(by: 1)
        #expect(fixture.world.state.world.board == ["now", "soon"])
    }

    @Test("act for whoever scheduled them, whoever is logged in by then")
    func caller() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 5) { call in
                call.me.notes.append(call.myself.rawValue)
                call.emit("SEEN", wire: "onSeen", to: .myOtherDevices)
            }
        }
        try fixture.world.login("bob", on: "alice")
        _ = fixture.phone.drain()
        try fixture.world.advance(by: 5)
        #expect(fixture.world.state.users["alice"]?.notes == ["alice"])
        #expect(fixture.world.state.users["bob"]?.notes == [])
        #expect(fixture.phone.drain() == [WireEvent(name: "onSeen")])
    }

    @Test("tell a device what its user sees, whoever that is by then")
    func receiver() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 5) { call in
                call.emit("SEEN", wire: "onSeen", to: .thisDevice) { call in call.myself.wire }
            }
        }
        try fixture.world.login("bob", on: "alice")
        _ = fixture.alice.drain()
        try fixture.world.advance(by: 5)
        #expect(fixture.alice.drain() == [WireEvent(name: "onSeen", payload: "bob")])
    }

    @Test("that fail are recorded, change nothing and don't keep others from running")
    func failure() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 1) { (call) throws(SDKError) in
                call.world.total = 99
                try call.fail(.full, fact: "*fill.fails.full")
            }
            call.schedule(after: 2) { call in call.world.board.append("ran") }
        }
        try fixture.world.advance(by: 5)
        #expect(fixture.world.state.world.total == 0)
        #expect(fixture.world.state.world.board == ["ran"])
        let timers = fixture.world.record.filter { $0.cause == .timer }
        #expect(timers.map(\.time) == [start + 1, start + 2])
        guard case .failure(let error) = timers[0].outcome else {
            Issue.record("the failure is missing")
            return
        }
        #expect(error.fact == "act.fails.full")
        #expect(timers[1].outcome == .success(.null))
        #expect(timers[0].user == "alice")
    }

    @Test("time doesn't go back, and doesn't overflow")
    func time() throws {
        let fixture = try Fixture()
        try fixture.world.advance(by: -5)
        #expect(fixture.world.now == start)
        try fixture.act { call in call.schedule(after: .max) { call in call.world.board.append("end") } }
        try fixture.world.advance(by: .max)
        #expect(fixture.world.now == 9_007_199_254_740_992)
        #expect(fixture.world.state.world.board == ["end"])
    }
}

extension MockCall<CounterState> {
    fileprivate mutating func tick() {
        world.board.append("\(world.board.count + 1)")
        schedule(after: 1) { $0.tick() }
    }

    fileprivate mutating func beat() {
        world.total += 1
        schedule(after: 0) { $0.beat() }
    }

    fileprivate mutating func fork() {
        world.total += 1
        for _ in 0..<2 { schedule(after: 1) { $0.fork() } }
    }
}
