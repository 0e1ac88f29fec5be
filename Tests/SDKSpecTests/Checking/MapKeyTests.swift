import Testing

@testable import SDKSpec

@Suite("Keys of maps in examples")
struct MapKeyTests {
    private static func findings(_ key: String, _ map: String) -> [String] {
        let text = #"""
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            types:
              UserID: {summary: U., identifier: {}, source: h}
              Tone: {summary: T., source: h, enum: Int, values: {low: {wire: 1, summary: L.}}}
            methods:
              ping:
                topic: T
                summary: P.
                surfaces: {http: A}
                source: h
                parameters: {map: {type: "{\#(key): Int}", summary: M.}}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {map: \#(map)}}
            scenarios: {s: {summary: S., covers: [Tone.low], steps: [{ann: ping, with: {map: {}}, returns: 1}]}}
            """#
        return CheckedText(text).findings.filter { $0.rule == ValueUnsuited.id }.map(\.message)
    }

    @Test(
        "two that are one as they travel are found",
        arguments: [
            ("Tone", "{low: 1, 1: 2}", "`1` is the key `low` once more"),
            ("Int", "{-0: 1, 0: 2}", "`0` is the key `-0` once more"),
        ]
    )
    func same(key: String, map: String, message: String) {
        #expect(Self.findings(key, map) == [message])
    }

    @Test("those that only look alike aren't", arguments: [#"{"\u00e9": 1, "e\u0301": 2}"#, "{low: 1, 1: 2}"])
    func alike(map: String) {
        #expect(Self.findings("String", map) == [])
    }
}
