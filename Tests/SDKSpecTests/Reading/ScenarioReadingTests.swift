import Testing

@testable import SDKSpec

@Suite("Scenarios")
struct ScenarioReadingTests {
    private func scenario(_ steps: String) -> String { "scenarios: {s: {summary: S, steps: [\(steps)]}}" }

    @Test("the values of examples")
    func values() throws {
        let read = ReadSpec(
            scenario(
                """
                {alice: m, with: {a: text, b: "$5", c: $x.ID, d: {repeat: é, times: 3}, e: [1], f: {repeat: a}, g: ""}}
                """
            )
        )
        #expect(read.diagnostics.isEmpty)
        let step = try #require(read.specification?.scenarios.first?.steps.first)
        guard case .call("alice", _, let arguments) = step.action else { return #expect(Bool(false)) }
        let values = arguments.map { ModelDump.text($0.value.value) }
        #expect(values[0].contains("text: text") && values[0].contains("isQuoted: false"))
        #expect(values[1].contains("isQuoted: true"))
        #expect(values[2].contains("x") && values[2].contains("ID"))
        #expect(values[3].contains("times: 3"))
        guard case .object = arguments[5].value.value else { return #expect(Bool(false)) }
        guard case .scalar("", true) = arguments[6].value.value else { return #expect(Bool(false)) }
    }

    @Test("values that stand for others")
    func forms() throws {
        let read = ReadSpec(
            scenario(
                """
                {alice: m, times: 3, with: {a: {list: "u-${n}", times: 5, from: 2}, b: {now: -120}, c: {now: 2 m},
                  d: "${n}", e: {absent: none}, f: {list: [1]}, g: {join: [a, $x.b]}, h: {join: a}}, returns: {a: {absent: true}, b: {absent: false}}}
                """
            )
        )
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        let step = try #require(read.specification?.scenarios.first?.steps.first)
        #expect(step.times == 3)
        var values: [ExampleValue] = []
        step.forEachGiven { values.append($0.value) }
        guard case .counted(let item, 5, 2) = values[0], case .scalar("u-${n}", true) = item.value,
            case .now(-120) = values[1], case .now(120) = values[2], case .scalar("${n}", true) = values[3],
            case .object = values[4], case .object = values[5], case .joined(let parts) = values[6], parts.count == 2,
            case .object = values[7],
            case .object(let claims)? = step.returns?.value, case .absent(true) = claims[0].value.value,
            case .absent(false) = claims[1].value.value
        else { return #expect(Bool(false), "\(values)") }
    }

    @Test("steps that are repeated count by themselves, and so do lists in them")
    func repeated() throws {
        let text = """
            scenarios:
              s:
                summary: S
                steps:
                  - times: 2
                    steps:
                      - "user-${n}": m
                        with: {a: "x-${n}", b: {list: "u-${n}", times: 3}}
                        save: made${n}
                      - alice: m
                        with:
                          c: $made${n}.ID
                      - alice: m
                        with: {d: "t-${n}"}
                        times: 5
            """
        let read = ReadSpec(text)
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        let steps = try #require(read.specification?.scenarios.first?.steps)
        #expect(steps.map(\.times) == [1, 1, 5, 1, 1, 5])
        #expect(steps.map(\.saveAs?.value) == ["made1", nil, nil, "made2", nil, nil])
        let given = steps.map { step in
            var values: [ExampleValue] = []
            step.forEachGiven { values.append($0.value) }
            return values
        }
        guard case .call("user-2", _, _) = steps[3].action, case .scalar("x-2", true) = given[3][0],
            case .counted(let item, 3, 1) = given[3][1], case .scalar("u-${n}", true) = item.value,
            case .reference(["made2", "ID"]) = given[4][0], case .scalar("t-${n}", true) = given[5][0]
        else { return #expect(Bool(false), "\(given)") }
    }

    @Test("steps are repeated so often that somebody can follow")
    func repeatedTooOften() {
        expectFindings(
            scenario(
                "1️⃣{steps: [{alice: m}], times: 1001}, {steps: [{alice: m}], times: 2️⃣0}, {steps: [{bob: m}], times: 1000}"
            ),
            [
                Finding("1️⃣", "repeated-steps", Self.tooOften),
                Finding("2️⃣", "not-an-integer", "`times`: expected a positive whole number, found `0`"),
            ]
        )
    }

    private static let tooOften = "these steps come to more than 1000 when they are repeated"

    @Test("every kind of step")
    func steps() throws {
        let read = ReadSpec(
            scenario(
                """
                {alice/phone: m.one, fails: e, save: x}, {advance: 2 m, events: {bob: [A: [1], B], carol: []}},
                {edition: premium}, {configure: {a: 1, b: 2}}
                """
            )
        )
        #expect(read.diagnostics.isEmpty)
        let steps = try #require(read.specification?.scenarios.first).steps
        #expect(steps.count == 5)
        guard case .advance(120) = steps[1].action else { return #expect(Bool(false)) }
        #expect(steps[1].events.map(\.device) == ["bob", "carol"])
        #expect(steps[1].events.map { $0.events.map(\.name.value) } == [["A", "B"], []])
        #expect(steps[1].events[0].events.map { $0.payload == nil } == [false, true])
    }

    @Test(
        "steps that aren't understood",
        arguments: [
            ("1️⃣{}", "missing-key", "a call names no device"),
            ("{alice: m, 1️⃣wiht: {}}", "unknown-key", "a call has no key `wiht`"),
            ("{alice: m, 1️⃣bob: n}", "unknown-key", "a call has no key `bob`"),
            ("{advance: 1 s, 1️⃣edition: a}", "ambiguous-kind", "`advance` and `edition` can't stand in one step"),
            ("{alice: m, with: {a: 1️⃣$}}", "reference-syntax", "`$` refers to nothing"),
            ("{alice: m, with: {a: 1️⃣$b..c}}", "reference-syntax", "`$b..c` refers to nothing"),
            (
                "{alice: m, with: {a: {repeat: x, times: 1️⃣many}}}", "not-an-integer",
                "`times` is no whole number from 0 to 1000000"
            ),
            (
                "{alice: m, with: {a: {list: x, times: 1️⃣-1}}}", "not-an-integer",
                "`times` is no whole number from 0 to 100000"
            ),
            (
                "{alice: m, with: {a: {list: x, times: 1, from: 1️⃣a}}}", "not-an-integer",
                "`from` is no whole number from 0 to 1000000000"
            ),
            ("{alice: m, with: {a: {now: 1️⃣soon}}}", "not-a-duration", "`now`: expected a time, found `soon`"),
            (
                "{alice: m, times: 1️⃣twice}", "not-an-integer",
                "`times`: expected a positive whole number, found `twice`"
            ),
            ("{alice: 1️⃣[m]}", "wrong-kind", "`alice`: expected a text, found a list"),
            ("{alice: m, events: {alice: 1️⃣A}}", "wrong-kind", "`alice`: expected a list, found a text"),
        ]
    )
    func broken(step: String, rule: String, message: String) {
        expectFindings(scenario(step), [Finding("1️⃣", rule, message)])
    }
}
