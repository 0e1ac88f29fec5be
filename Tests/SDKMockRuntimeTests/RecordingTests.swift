import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Recording")
struct RecordingTests {
    private func world(_ recording: Recording) throws -> MockWorld<CounterState> {
        let world = MockWorld(Fixture.blueprint, rules: RuleBook(["count.rate": .off]), recording: recording)
        world.addDevice("alice")
        try world.login("alice", on: "alice")
        return world
    }

    @Test(
        "keeps all calls, the latest ones or none",
        arguments: [(Recording.all, 11), (.last(.max), 11), (.last(3), 3), (.off, 0)]
    )
    func howMany(recording: Recording, count: Int) throws {
        let world = try world(recording)
        for number in 1...10 { try world.count("a", by: number) }
        #expect(world.record.count == count)
        let steps = world.record.suffix(3).map { $0.request.arguments["step"] }
        #expect(steps == (count == 0 ? [] : [8, 9, 10]))
        world.clearRecord()
        try world.count("a")
        #expect(world.record.count == min(count, 1))
    }

    @Test("what an event carries isn't worked out when nobody listens and nothing is recorded")
    func payloads() throws {
        for recording in [Recording.off, .last(0)] {
            let world = try world(recording)
            var asked: [String] = []
            func emit() throws {
                try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { (call) throws(SDKError) in
                    call.emit("SEEN", wire: "onSeen", to: .me) { call in
                        asked.append("seen by \(call.myself)")
                        return 1
                    }
                    func value() -> WireValue {
                        asked.append("given")
                        return 2
                    }
                    call.emit("SEEN", wire: "onSeen", to: .users(["alice", "bob"]), carrying: value())
                }
            }
            try emit()
            #expect(asked == [])
            world.addDevice("bob")
            try world.login("bob", on: "bob")
            do {
                let events = world.events(of: "alice")
                let others = world.events(of: "bob")
                try emit()
                #expect(asked == ["seen by alice", "given"])
                #expect(events.drain().map(\.payload) == [1, 2])
                #expect(others.drain().map(\.payload) == [2])
            }
            // Nobody holds a stream any more.
            try emit()
            #expect(asked.count == 2)
        }
    }

    @Test("can be asked for calls of a method, by device, for failures and for the fact that refused")
    func questions() throws {
        let world = try world(.all)
        try world.count("a")
        #expect(throws: SDKError.self) { try world.count("far too long") }
        #expect(world.record.calls(of: "count").count == 2)
        #expect(world.record.calls(of: "count.named").first?.answer == 1)
        #expect(world.record.calls(of: "login").by("alice").count == 1)
        #expect(world.record.by("bob").isEmpty)
        #expect(world.record.failures.map(\.refusedBy) == ["count.named.name.limit"])
        #expect(world.record.refused(by: "count.named.name.limit").map(\.error?.code) == [.nameTooLong])
        #expect(world.record.events(at: "alice").map(\.name) == ["onLoggedIn", "onCounted"])
        #expect(world.record.map(\.method) == ["login", "count", "count"])
    }
}
