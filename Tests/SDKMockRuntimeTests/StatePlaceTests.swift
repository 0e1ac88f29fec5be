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
        }
        return world
    }

    @Test(
        "are read as they are written in behaviour",
        arguments: [
            ("users[alice].counters[a]", 1), ("users[alice].counters[b.c]", 2), ("users[alice].notes[1]", "second"),
            ("users[alice].notes", ["first", "second"]), ("users[alice].counters", ["a": 1, "b.c": 2]),
            ("devices[alice/phone].user", "alice"), ("world.total", 0), ("users[nobody].counters[a]", nil),
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
