import SDKRuntime
import SpecExecution
import Testing

@Suite("What an interpreted world keeps")
struct KeptStateTests {
    @Test("is seen as values, by a server too")
    func values() async throws {
        let checked = try SmallSpec.check(
            state: """
                world: {total: {type: Int, default: "1", summary: T.}, marks: {type: "{String: Int}", default: "{}", summary: M.}}
                """,
            method: """
                parameters: {name: {type: String, summary: N.}}
                behaviour: |
                  set world.total to world.total + 4
                  set world.marks[name] to world.total
                example: {as: ann, with: {name: a}}
                """,
            steps: "- {ann: ping, with: {name: a}, events: {ann: []}}"
        )
        let world = SpecWorld(SpecProgram(checked))
        _ = try await world.transport(for: "ann").call(WireRequest(method: "ping", arguments: ["name": "a"]))
        #expect(try world.kept("world.total") == 5)
        #expect(try world.control.kept("world.marks[a]") == 5)
        #expect(try world.control.kept("world.marks[b]") == nil)
        #expect(try world.control.kept("")?["world"] == ["total": 5, "marks": ["a": 5]])
        #expect(throws: SDKError.self) { try world.control.kept("world.totl") }
        // Keys are told apart by their scalars.
        for name in ["\u{E9}", "e\u{301}"] {
            _ = try await world.transport(for: "ann").call(
                WireRequest(method: "ping", arguments: ["name": .string(name)])
            )
        }
        #expect(try world.kept("world.marks[\u{E9}]") == 9)
        #expect(try world.kept("world.marks[e\u{301}]") == 13)
    }

    @Test("a figure that can't be negative is configured to any other such number")
    func unsignedFigure() async throws {
        let checked = try SmallSpec.check(
            method: """
                returns: UInt
                behaviour: return most
                example: {as: ann}
                """,
            steps: "- {ann: ping, returns: 5}",
            rest: "constants: {most: {type: UInt, value: 5, configurable: true, summary: M., source: page}}"
        )
        let world = SpecWorld(SpecProgram(checked))
        func most() async throws -> WireValue {
            try await world.transport(for: "ann").call(WireRequest(method: "ping", arguments: [:]))
        }
        #expect(try await most() == 5)
        try world.control.configure(constant: "most", value: .uint(.max))
        #expect(try await most() == .uint(.max))
        #expect(throws: SDKError.self) { try world.control.configure(constant: "most", value: -3) }
    }
}
