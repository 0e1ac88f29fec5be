import Testing

@testable import SpecCases

/// What lint says to do about a fact without a case.
@Suite("Advice on coverage")
struct CoverageAdviceTests {
    private static let methods = """
        methods:
          openBox:
            topic: Boxes
            summary: Opens a box
            parameters:
              name: {type: String, summary: Its name}
              note: {type: String, default: '""', summary: A note, limit: {max: 5, unit: utf8-bytes, error: tooLong}}
            returns: String
            behaviour: |
              fail noSuchBox unless name in me.boxes
              fail tooMany when count(me.boxes) > 5
              fail tooMany when count(me.boxes) == 4
              fail tooLong when name == note
              emit BOX_ADDED to thisDevice with name
              return name
        """

    @Test(
        "a step pins what nothing else can be behind, and names the rest",
        arguments: [
            ("openBox.fails.noSuchBox", "call `openBox` in a scenario and expect `fails: noSuchBox`"),
            (
                "openBox.fails.tooMany",
                "call `openBox` in a scenario, expect `fails: tooMany`, and name it in `covers`: other rules end in `tooMany` too"
            ),
            (
                "openBox.fails.tooLong",
                "call `openBox` in a scenario, expect `fails: tooLong`, and name it in `covers`: other rules end in `tooLong` too"
            ),
            ("openBox.answer", "call `openBox` in a scenario and expect `returns`"),
            ("openBox.events.BOX_ADDED", "call `openBox` in a scenario and expect `events`"),
            ("events.BOX_ADDED.payload", "expect it among the `events` of a scenario, with what it carries"),
        ]
    )
    func advice(fact: String, help: String) throws {
        let findings = try PostOffice.plan(Self.methods).findings
        #expect(findings.first { $0.message.contains("`\(fact)`") }?.help == help)
    }

    @Test("who follows the advice has the fact covered")
    func followed() throws {
        let story = """

            scenarios:
              no-box:
                summary: There is no box.
                covers: [openBox.fails.tooMany]
                steps:
                  - ann: openBox
                    with: {name: x}
                    fails: noSuchBox
            """
        let uncovered = try PostOffice.plan(Self.methods + story).uncovered.map(\.id)
        #expect(!uncovered.contains("openBox.fails.noSuchBox"))
        #expect(!uncovered.contains("openBox.fails.tooMany"))
        #expect(uncovered.contains("openBox.fails.tooMany.2"))
    }

    @Test(
        "other rules are those of arguments' types and of gates as well",
        arguments: [
            ("", ""),
            ("words: {type: String, summary: W, limit: {max: 5, unit: utf8-bytes, error: tooLong}}", ""),
            ("words: {type: String, summary: W}", "checks: fail tooLong when words == note"),
            ("words: {type: String, summary: W}", "gate"),
        ]
    )
    func rivals(field: String, rule: String) throws {
        let isGate = rule == "gate"
        let types = """

            types:
              Label:
                summary: A label
                fields: {note: {type: String, summary: N}, \(field)}
                \(isGate ? "" : rule)
            gates:
              near: {summary: N, guards: remote, behaviour: fail \(isGate ? "tooLong" : "noSuchBox") when isEmpty(users)}
            methods:
              stick:
                topic: Boxes
                summary: Sticks a label
                parameters: {labels: {type: "[Label]", summary: Labels}}
                behaviour: fail tooLong when count(labels) == count(users)
            """
        let findings = try PostOffice.plan(types).findings
        let help = findings.first { $0.message.contains("`stick.fails.tooLong`") }?.help
        let isAlone = field.isEmpty
        #expect(help?.contains("name it in `covers`") == !isAlone)
    }
}
