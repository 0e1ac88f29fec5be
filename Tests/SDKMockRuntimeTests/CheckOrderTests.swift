import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("The order of checks")
struct CheckOrderTests {
    /// A call that fails in every way at once. The checks are taken away one after the other; each time the next one
    /// has to show.
    @Test("each check comes after the one before")
    func order() throws {
        let world = try Fixture().world
        try world.setEdition("small")
        world.addDevice("desk")
        try world.override("count.rate", .value(0))
        world.update { state in
            state.users["alice", default: .init()].counters = ["a": 1, "b": 1]
        }
        try world.failNext("count.named", with: .transport("broken"))

        func failure(of name: String, on device: String) -> SDKError? {
            #expect(throws: SDKError.self) { try world.count(name, on: device) }
        }
        let long = "far too long a name"
        #expect(failure(of: "", on: "nowhere")?.kind == .transport)
        #expect(failure(of: "", on: "desk")?.message == "broken")
        #expect(failure(of: "", on: "desk")?.code == .notLoggedIn)
        #expect(failure(of: "", on: "alice")?.code == .invalid)
        #expect(failure(of: long, on: "alice")?.code == .notBought)
        try world.setEdition("large")
        #expect(failure(of: long, on: "alice")?.code == .tooOften)
        try world.override("count.rate", nil)
        #expect(failure(of: long, on: "alice")?.code == .nameTooLong)
        #expect(failure(of: "nothing", on: "alice")?.code == .full)
        try world.override("count.quota", .off)
        #expect(failure(of: "nothing", on: "alice")?.code == .noCounter)
    }

    @Test("each refusal names its fact")
    func facts() throws {
        let world = try Fixture(edition: "small").world
        world.addDevice("desk")
        func fact(of name: String, on device: String = "alice") -> String? {
            let error = #expect(throws: SDKError.self) { try world.count(name, on: device) }
            return error?.fact
        }
        #expect(fact(of: "a", on: "desk") == "gate.loggedIn.fails.notLoggedIn")
        #expect(fact(of: "") == "count.named.name.required")
        #expect(fact(of: "a") == "count.edition")
        try world.setEdition("large")
        #expect(fact(of: "nine bytes") == "count.named.name.limit")
        #expect(fact(of: "nothing") == "count.named.fails.noCounter")
        try world.count("a")
        #expect(fact(of: "b") == "count.rate")
        try world.advance(by: 5)
        try world.count("b")
        #expect(fact(of: "c") == "count.quota")
    }

    @Test(
        "a limit's unit is the spec's, at N - 1, N and N + 1",
        arguments: [
            ("你好a", true), ("你好ab", true), ("你好abc", false), ("😀abc", true), ("😀😀", true), ("😀😀a", false),
            ("abcdefgh", true),
            ("abcdefghi", false),
        ]
    )
    func units(name: String, isAllowed: Bool) throws {
        let world = try Fixture().world
        if isAllowed {
            #expect(try world.count(name) == 1)
        } else {
            let error = #expect(throws: SDKError.self) { try world.count(name) }
            #expect(error?.code == .nameTooLong)
        }
    }
}
