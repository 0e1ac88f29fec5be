import SDKMockRuntime
import SDKRuntime
import Synchronization
import Testing

@Suite("A world as a whole")
struct SnapshotTests {
    @Test("becomes again what it was")
    func restored() throws {
        let fixture = try Fixture()
        let world = fixture.world
        try world.count("first")
        let before = world.snapshot()
        let (now, record) = (world.now, world.record)
        try world.count("second")
        let next = world.record.last?.answer
        try world.advance(by: 90)
        try world.setEdition("small")
        try world.override("count.rate", .off)
        try world.configure(constant: "window", value: 1)
        try world.logout(on: "bob")

        before.restore()
        #expect(world.now == now)
        #expect(world.edition == "huge")
        #expect(world.rules.isEmpty)
        #expect(world.record == record)
        #expect(world.state.users[UserID("alice")]?.counters.keys == ["first"])
        #expect(world.state.devices["bob"]?.user == UserID("bob"))
        // The same call again has the same answer, and those who listened still do.
        _ = fixture.alice.drain()
        try world.count("second")
        #expect(world.record.last?.answer == next)
        #expect(fixture.alice.drain().map(\.name) == ["onCounted"])
    }

    @Test("can be restored more than once")
    func twice() throws {
        let world = try Fixture().world
        let before = world.snapshot()
        for _ in 0..<2 {
            try world.count("a")
            before.restore()
            #expect(world.state.world.total == 0)
        }
    }

    @Test("begins anew, with those who listen")
    func reset() throws {
        let fixture = try Fixture()
        try fixture.world.count("first")
        _ = fixture.alice.drain()
        fixture.world.reset()
        #expect(fixture.world.record.isEmpty)
        #expect(fixture.world.state.users.isEmpty)
        #expect(fixture.world.state.devices.keys == ["alice", "alice/phone", "bob"])
        try fixture.world.login("alice", on: "alice")
        #expect(fixture.alice.drain().map(\.name) == ["onLoggedIn"])
    }

    @Test("begins without those who are only connected: they come back with what they do, in that order")
    func resetOfConnections() throws {
        let world = MockWorld(Fixture.blueprint)
        let taps = ["alice", "bob", "carol"].map { world.tap($0) { _ in } }
        world.reset()
        #expect(world.state.devices.keys == [])
        try world.login("carol", on: "carol")
        try world.login("alice", on: "alice")
        #expect(world.state.devices.keys == ["carol", "alice"])
        #expect(throws: SDKError.self) { try world.login("dave", on: "dave") }
        let snapshot = world.snapshot()
        try world.login("bob", on: "bob")
        snapshot.restore()
        #expect(world.state.devices.keys == ["carol", "alice"])
        try world.login("bob", on: "bob")
        #expect(world.state.devices.keys == ["carol", "alice", "bob"])
        withExtendedLifetime(taps) {}
    }

    @Test("begins with what its blueprint says")
    func beginning() throws {
        let blueprint = MockBlueprint<CounterState>(
            beginning: {
                var state = CounterState()
                state.world.total = 7
                return state
            },
            device: {
                var device = CounterState.Device()
                device.isMuted = true
                return device
            }
        )
        let world = MockWorld(blueprint)
        world.addDevice("alice")
        world.update { $0.world.total = 8 }
        world.reset()
        let stream = world.events(of: "bob")
        #expect(world.state.world.total == 7)
        #expect(world.state.devices["bob"]?.isMuted == true)
        #expect(stream.drain().isEmpty)
    }

    @Test("hands events over before the call returns, as long as somebody wants them")
    func receiver() throws {
        let world = try Fixture().world
        let names = Mutex<[String]>([])
        var tap: EventTap? = world.tap("bob") { event in names.withLock { $0.append(event.name) } }
        try world.count("a", on: "bob")
        try world.count("a", on: "alice")
        #expect(names.withLock { $0 } == ["onCounted"])
        withExtendedLifetime(tap) {}
        tap = nil
        try world.count("b", on: "bob")
        #expect(names.withLock { $0 } == ["onCounted"])
    }

    @Test("works events out for taps when nothing is recorded")
    func unrecorded() throws {
        let world = MockWorld(Fixture.blueprint, recording: .off)
        let names = Mutex<[String]>([])
        let tap = world.tap("alice") { event in names.withLock { $0.append(event.name) } }
        try world.login("alice", on: "alice")
        #expect(names.withLock { $0 } == ["onLoggedIn"])
        withExtendedLifetime(tap) {}
    }

    @Test("tells the calls that came after so many")
    func recordAfter() throws {
        let world = MockWorld(Fixture.blueprint, recording: .last(2))
        world.addDevice("alice")
        for number in 0..<5 { try world.login("user-\(number)", on: "alice") }
        #expect(world.record(after: 0).count == 5)
        #expect(world.record(after: 0).calls.map(\.user) == ["user-2", "user-3"])
        #expect(world.record(after: 4).calls.map(\.user) == ["user-3"])
        #expect(world.record(after: 5).calls.isEmpty)
        #expect(world.record(after: 9).calls.isEmpty)
        #expect(world.record(after: -1).count == 5)
    }
}
