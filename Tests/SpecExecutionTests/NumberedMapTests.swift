import SDKRuntime
import SpecExecution
import Testing

@Suite("Maps whose keys are numbers in checks of arguments")
struct NumberedMapTests {
    @Test(
        "what is asked of them is asked as in behaviour",
        arguments: [
            ("5 in scores", ["5": 1], ["4": 1]), ("scores[5] == 1", ["5": 1], ["5": 2]),
            ("scores[5] exists", ["5": 0], ["50": 0]), ("any(k in keys(scores): k > 10)", ["11": 0], ["9": 0]),
            ("9 in keys(scores)", ["9": 0], ["8": 0]),
            ("sum(k in keys(scores): k) == 7", ["3": 0, "4": 0], ["7": 0, "1": 0]),
            ("Level.high in levels", ["2": 1], ["1": 1]), ("levels[.high] == 1", ["2": 1], ["2": 2]),
            ("Level.high in keys(levels)", ["2": 1], ["1": 1]),
        ] as [(String, WireValue, WireValue)]
    )
    func checks(condition: String, refused: WireValue, taken: WireValue) async throws {
        let checked = try SmallSpec.check(
            types: """
                Level: {summary: L., enum: Int, values: {low: {wire: 1, summary: L.}, high: {wire: 2, summary: H.}}, source: page}
                """,
            state: "world: {total: {type: Int, default: \"0\", summary: T.}}",
            method: """
                parameters:
                  scores: {type: "{Int: Int}", default: "{}", summary: S.}
                  levels: {type: "{Level: Int}", default: "{}", summary: L.}
                checks: "fail bad when \(condition)"
                behaviour: set world.total to count(scores)
                example: {as: ann}
                """,
            steps: "- {ann: ping, events: {ann: []}}"
        )
        let transport = SpecWorld(SpecProgram(checked)).transport(for: "ann")
        let name = condition.contains("level") ? "levels" : "scores"
        await #expect(throws: SDKError.self) {
            try await transport.call(WireRequest(method: "ping", arguments: [name: refused]))
        }
        _ = try await transport.call(WireRequest(method: "ping", arguments: [name: taken]))
    }
}
