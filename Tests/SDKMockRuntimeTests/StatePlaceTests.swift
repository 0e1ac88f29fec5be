import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Places of the state")
struct StatePlaceTests {
    private func world() throws -> MockWorld<CounterState> {
        let world = try Fixture().world
        world.update { state in
            state.users["alice"]?.counters = ["a": 1, "b.c": 2]
            state.users["alice"]?.notes = ["first", "second"]
            state.users.ensure(#"al"\ice"#, CounterState.User())
            state.users[#"al"\ice"#]?.notes = ["!"]
        }
        return world
    }

    @Test(
        "are read as they are written in behaviour",
        arguments: [
            ("users[alice].counters[a]", 1), ("users[alice].counters[b.c]", 2), ("users[alice].notes[1]", "second"),
            ("users[alice].notes", ["first", "second"]), ("users[alice].counters", ["a": 1, "b.c": 2]),
            ("devices[alice/phone].user", "alice"), ("world.total", 0), ("users[nobody].counters[a]", nil),
            (#"users["alice"].counters["b.c"]"#, 2), (#"users["al\"]ice"]"#, nil),
            (#"users["al\"\\ice"].notes[0]"#, "!"),
            ("users[alice].notes[7]", nil), ("users[bob]", ["counters": [:], "notes": []]),
        ] as [(String, WireValue?)]
    )
    func values(place: String, value: WireValue?) throws {
        #expect(try world().kept(place) == value)
    }

    @Test(
        "that the state doesn't have are errors, with the nearest one",
        arguments: [
            ("user[alice]", "`user[alice]`: there is no `user`; did you mean `users`?"),
            ("users[alice].note", "`users[alice].note`: there is no `note`; did you mean `notes`?"),
            ("world[total]", "`world[total]`: `[total]` is of no map or list"),
            ("users..", "`users..` isn't written like a place of the state"),
        ]
    )
    func unknown(place: String, message: String) throws {
        let world = try world()
        let error = #expect(throws: SDKError.self) { try world.kept(place) }
        #expect(error?.message == message)
    }
}

@Suite("Places of a record behind a reference")
struct SharedPlaceTests {
    /// A service whose records are behind references, as large ones are.
    private struct LargeState: MockState {
        struct Part: MockRecord, MockDevice {
            private var kept = SharedStorage(Fields())

            var user: UserID? {
                _read { yield kept.value.user }
                _modify { yield &kept.value.user }
            }

            private struct Fields: Sendable {
                var user: UserID?
                var count = 1
            }
        }

        var devices = MockDevices<Part>()
        var users: WireMap<UserID, Part> = [:]
        var world = Part()
    }

    @Test("are named by its fields")
    func fields() throws {
        let world = MockWorld(MockBlueprint<LargeState>())
        world.addDevice("phone")
        world.update { $0.devices["phone"]?.user = "alice" }
        #expect(try world.kept("devices[phone].count") == 1)
        #expect(try world.kept("devices[phone]") == ["user": "alice", "count": 1])
        let error = #expect(throws: SDKError.self) { try world.kept("world.cuont") }
        #expect(error?.message == "`world.cuont`: there is no `cuont`; did you mean `count`?")
    }
}
