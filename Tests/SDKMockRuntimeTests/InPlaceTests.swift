import SDKRuntime
import Testing

@testable import SDKMockRuntime

@Suite("The state of a call")
struct InPlaceTests {
    @Test("is the world's own where nothing can fail after a change: nothing is copied")
    func inPlace() throws {
        let world = try world(.of([]))
        try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { (call) throws(SDKError) in
            let areUnique = [
                call.world.tally.isUnique(), call.me.tally.isUnique(), call.users["alice"]?.tally.isUnique(),
                call.device.tally.isUnique(), call.devices["alice"]?.tally.isUnique(),
            ]
            #expect(areUnique.allSatisfy { $0 == true })
        }
    }

    @Test("is kept beside the one that changes where something can fail late, and comes back")
    func late() throws {
        for late in [LateFailures.unknown, .of(["act"])] {
            let world = try world(late)
            #expect(throws: SDKError.self) {
                try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { (call) throws(SDKError) in
                    call.me.count = 9
                    call.world.count = 9
                    throw call.noAnswer
                } whenFailed: { call in
                    #expect(call.me.count == 0)
                    call.world.count += 1
                }
            }
            #expect(world.state.users["alice"]?.count == 0)
            #expect(world.state.world.count == 1)
        }
    }

    @Test("goes back to the world whole when a call fails that has changed nothing")
    func early() throws {
        let world = try world(.of([]))
        #expect(throws: SDKError.self) {
            try world.perform(CounterContracts.act, on: "alice", arguments: [:]) { (call) throws(SDKError) in
                throw call.noAnswer
            } whenFailed: { call in
                call.me.count = 2
            }
        }
        #expect(world.state.users["alice"]?.count == 2)
        #expect(world.state.devices["alice"]?.user == "alice")
    }

    private func world(_ late: LateFailures) throws -> MockWorld<TallyState> {
        let world = MockWorld(MockBlueprint<TallyState>(lateFailures: late))
        world.addDevice("alice")
        world.update { state in
            state.devices["alice"]?.user = "alice"
            state.users.ensure("alice", TallyState.Part())
        }
        return world
    }
}

/// A state whose parts know whether they were copied.
private struct TallyState: MockState {
    struct Part: MockRecord, MockDevice {
        var user: UserID?
        var count = 0
        var tally = Tally()
    }

    var devices = MockDevices<Part>()
    var users: WireMap<UserID, Part> = [:]
    var world = Part()
}

private struct Tally: Sendable {
    private final class Storage: Sendable {}
    private var storage = Storage()

    mutating func isUnique() -> Bool { isKnownUniquelyReferenced(&storage) }
}
