import Foundation
import Testing

@testable import SDKSpec

@Suite("What stands where it can't is told once, with the place where it belongs")
struct MisplacementTests {
    private func findings(_ edit: (String) -> String) -> [String] {
        let text = edit(Self.text)
        #expect(text != Self.text)
        return CheckedText(text).findings.filter { $0.severity == .error }.map { "[\($0.rule)] \($0.message)" }
    }

    @Test("the spec is sound as it stands")
    func sound() {
        #expect(CheckedText(Self.text).findings.filter { $0.severity == .error }.map(\.message).isEmpty)
    }

    @Test(
        "the line of a section is missing",
        arguments: [
            ("errors:\n", "`bad` belongs under `errors`, which a spec has nowhere here"),
            ("events:\n", "`CAME` belongs under `events`, which a spec has nowhere here"),
            ("methods:\n", "`come` belongs under `methods`, which a spec has nowhere here"),
            ("state:\n", "`world` belongs under `state`, which a spec has nowhere here"),
        ]
    )
    func section(line: String, message: String) {
        #expect(findings { $0.replacing("\n" + line, with: "\n") } == ["[misplaced-key] \(message)"])
    }

    @Test("the name of a declaration is missing")
    func name() {
        let found = findings { $0.replacing("  there:\n", with: "") }
        #expect(found == ["[misplaced-key] `summary` is a key of a fixture, and no name of one stands above it"])
    }

    @Test("a key stands beside what it is a key of")
    func beside() {
        let found = findings { $0.replacing("\n    source: h # of come", with: "\n  source: h") }
        #expect(found == ["[misplaced-key] `source` is a key of a method, and stands beside one"])
    }

    @Test("a section stands in the one before")
    func deeper() {
        let found = findings { $0.replacing("\nscenarios:", with: "\n  scenarios:") }
        #expect(found == ["[misplaced-key] `scenarios` is a key of a spec, and stands deeper"])
    }

    @Test("two slips are two findings", arguments: ["type: Strng", "type: String, deflt: x"])
    func independent(slip: String) {
        let found = findings {
            $0.replacing("\nevents:\n", with: "\n").replacing("type: String,", with: slip + ",")
        }
        #expect(found.count == 2)
    }

    private static let text = """
        sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
        sources: {h: {title: H, kind: page}}
        types:
          UserID: {summary: U., identifier: {}, source: h}
        errors:
          bad: {summary: B., source: h}
          gone: {code: 1, summary: G., source: h}
        events:
          CAME: {wire: came, summary: C., payload: String, source: h}
        state:
          world:
            names: {type: "[String]", default: "[]", summary: N.}
        methods:
          come:
            topic: T
            summary: C.
            surfaces: {http: A}
            parameters:
              name: {type: String, summary: N.}
            behaviour: |
              fail gone when name in world.names
              add name to world.names
              emit CAME with name
            example: {as: ann, with: {name: a}}
            source: h # of come
        fixtures:
          there:
            summary: A has come.
            steps: [{ann: come, with: {name: a}}]
        scenarios:
          comes-once:
            summary: Nobody comes twice.
            given: there
            steps: [{ann: come, with: {name: a}, fails: gone}, {ann: come, with: {name: b}, events: {ann: [{CAME: b}]}}]
        """
}
