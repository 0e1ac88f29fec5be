import SDKSpec
import SpecExecution
import Testing

@Suite("Calls that are said to succeed with arguments that are refused")
struct RefusedArgumentsTests {
    @Test(
        "an example and a step are findings where they stand",
        arguments: [
            ("Int", "checks: fail bad when end < start", "`ping` is refused when end < start", "ping.fails.bad"),
            ("Int?", "notTogether: [[start, end]]", "`start`, `end` can't be given together", "ping.notTogether.1"),
        ]
    )
    func refused(type: String, rule: String, message: String, fact: String) throws {
        let findings = try findings(start: type, end: type, rule, with: "{start: 5, end: 2}")
        #expect(findings.map(\.rule) == ["refused-arguments", "refused-arguments"])
        let messages = findings.map(\.message)
        #expect(messages == Array(repeating: "no call with these arguments succeeds: \(message)", count: 2))
        #expect(findings.map { $0.location?.range.start.line } == [17, 22])
        #expect(findings.first?.notes.first?.message == "`\(fact)` stands here")
    }

    @Test("defaults stand in for what is left out", arguments: [("2", 0), ("-2", 2)])
    func defaults(end: String, count: Int) throws {
        let end = "Int, default: \"\(end)\""
        let findings = try findings(start: "Int", end: end, "checks: fail bad when end < start", with: "{start: 1}")
        #expect(findings.count == count)
    }

    @Test("a step that is to fail may be refused")
    func failing() throws {
        let findings = try findings(start: "Int?", end: "Int?", "atLeastOne: [[start, end]]", with: "{}", "fails: bad")
        let message = "no call with these arguments succeeds: at least one of `start`, `end` is needed"
        #expect(findings.map(\.message) == [message])
    }

    @Test("each time of a step that is done several times is looked at", arguments: [(6, 0), (7, 1)])
    func times(times: Int, count: Int) throws {
        let checked = try SmallSpec.check(
            method: """
                parameters: {n: {type: Int, summary: N.}}
                checks: fail bad when n == 7
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {n: 1}}
                """,
            steps: "- {ann: ping, with: {n: \"${n}\"}, times: \(times), returns: 1}"
        )
        #expect(RefusedArguments(checked).findings.count == count)
    }

    @Test("what a record asks of its fields is asked in lists and maps, too")
    func records() throws {
        let checked = try SmallSpec.check(
            types: """
                Span: {summary: A span., source: page, checks: fail bad when end < start, fields: {start: {type: Int, summary: S.}, end: {type: Int, default: "0", summary: E.}}}
                """,
            method: """
                parameters: {spans: {type: "[{String: Span}]", summary: Spans.}}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {spans: [{a: {start: 1}}]}}
                """,
            steps: "- {ann: ping, with: {spans: [{a: {start: -1}}]}, returns: 1}"
        )
        let findings = RefusedArguments(checked).findings
        #expect(
            findings.map(\.message) == ["no call with these arguments succeeds: `ping` is refused when end < start"]
        )
    }

    private static let types = """
        Kind: {summary: A kind., enum: Int, source: page, values: {a: {wire: 1, summary: A.}, b: {wire: 2, summary: B.}}}
        Text: {summary: A text., source: page, fields: {text: {type: String, default: '""', summary: T.}}}
        Size: {summary: A size., source: page, fields: {size: {type: Int, default: "1", summary: S.}}}
        Either: {summary: Either., source: page, union: {tag: Kind, cases: {a: Text, b: Size}}}
        Span: {summary: A span., source: page, checks: fail bad when end < start, fields: {id: {type: "Int?", summary: I.}, start: {type: Int, summary: S.}, end: {type: Int, default: "3", summary: E.}}}
        """

    private static let method = """
        parameters:
          id: {type: "Int?", summary: I.}
          x: {type: "Int?", summary: X.}
          list: {type: "[Int]?", summary: L.}
          spans: {type: "[Span]?", summary: S.}
          kind: {type: Kind, default: Kind.a, summary: K.}
          either: {type: "Either?", tag: kind, summary: E.}
        atLeastOne: [[x, list]]
        notTogether: [[x, list], [list, either]]
        checks: |
          let total = (id ?? 0) + (x ?? 0)
          fail bad when x exists and x > 3
          fail bad when total > 100
          fail bad when id == 7
          fail bad when list exists and count(list) > 1 and x == 3
        returns: Int
        behaviour: return 1
        example: {as: ann, with: {x: 1}}
        """

    @Test(
        "what only a running case knows is asked for nothing, what is known beside it for everything",
        arguments: [
            ("{id: $v, x: 1}", []), ("{id: $v, x: $v}", []), ("{x: $v, list: [$v]}", []), ("{list: [$v, $v]}", []),
            ("{x: 1, kind: $v, either: {size: 1}}", []), ("{x: 1, spans: [{start: $v}, {id: $v, start: 3}]}", []),
            ("{id: $v, x: 4}", ["`ping` is refused when x exists and x > 3"]),
            ("{id: $v}", ["at least one of `x`, `list` is needed"]),
            ("{x: 1, list: [$v]}", ["`x`, `list` can't be given together"]),
            ("{list: [$v], kind: $v, either: {size: 1}}", ["`list`, `either` can't be given together"]),
            ("{x: 1, spans: [{id: $v, start: 4}]}", ["`ping` is refused when end < start"]),
            ("{x: 1, spans: [{start: $v}, {start: 4}]}", ["`ping` is refused when end < start"]),
        ]
    )
    func saved(arguments: String, messages: [String]) throws {
        let checked = try SmallSpec.check(
            types: Self.types,
            method: Self.method,
            steps: "- {ann: ping, with: {x: 1}, returns: 1, save: v}\n- {ann: ping, with: \(arguments), returns: 1}"
        )
        let expected = messages.map { "no call with these arguments succeeds: \($0)" }
        #expect(RefusedArguments(checked).findings.map(\.message) == expected)
    }

    @Test("a default of a union is of one case, whatever the tag beside it says", arguments: [("a", 0), ("b", 2)])
    func unionDefaults(tag: String, count: Int) throws {
        let checked = try SmallSpec.check(
            types: """
                Kind: {summary: A kind., enum: String, source: page, values: {a: {wire: A, summary: A.}, b: {wire: B, summary: B.}}}
                Text: {summary: A text., source: page, fields: {text: {type: String, default: '""', summary: T.}}}
                Size: {summary: A size., source: page, fields: {size: {type: Int, default: "1", summary: S.}}}
                Either: {summary: Either., source: page, union: {tag: Kind, cases: {a: Text, b: Size}}}
                """,
            method: """
                parameters:
                  kind: {type: Kind, default: Kind.a, summary: K.}
                  either: {type: Either, tag: kind, default: Either.a(Text()), summary: E.}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {kind: \(tag)}}
                """,
            steps: "- {ann: ping, with: {kind: \(tag)}, returns: 1}"
        )
        let messages = RefusedArguments(checked).findings.map(\.message)
        let message = "`either` is that of `A`, the tag beside it announces the payload of `B`"
        #expect(messages == Array(repeating: "no call with these arguments succeeds: \(message)", count: count))
    }

    /// How many calls are refused of an example and of a step, whose checks ask for figures.
    ///
    /// - Parameter steps: What stands before the step.
    private func refusals(_ given: String = "", example: String, step: String, behind steps: String) throws -> Int {
        let checked = try SmallSpec.check(
            method: """
                parameters: {n: {type: Int, default: "0", summary: N.}, m: {type: Int, default: "0", summary: M.}}
                checks: |
                  fail bad when n > most
                  fail bad when m > twice
                returns: Int
                behaviour: return 1
                example: {\(given)as: ann, with: \(example)}
                """,
            steps: "- {configure: \(steps)}\n- {ann: ping, with: \(step), returns: 1}",
            rest: """
                constants:
                  most: {type: Int, value: 3, configurable: true, summary: M., source: page}
                  twice: {type: Int, value: most * 2, configurable: true, summary: T., source: page}
                fixtures:
                  four: {summary: Four., steps: [{configure: {most: 4}}]}
                  five: {summary: Five., given: four, steps: [{configure: {most: 5}}]}
                  eight: {summary: Eight., given: four, steps: [{configure: {twice: 8}}]}
                """
        )
        return RefusedArguments(checked).findings.count
    }

    @Test(
        "an example is held to the figures that its fixture leaves, and to those that are made of them",
        arguments: [
            ("", "{n: 3, m: 6}", 0), ("", "{n: 4}", 1), ("", "{m: 7}", 1), ("given: four, ", "{n: 4, m: 8}", 0),
            ("given: four, ", "{n: 5}", 1), ("given: four, ", "{m: 9}", 1), ("given: five, ", "{n: 5, m: 10}", 0),
            ("given: five, ", "{n: 6}", 1), ("given: eight, ", "{n: 4, m: 8}", 0), ("given: eight, ", "{m: 9}", 1),
        ]
    )
    func configuredExamples(given: String, example: String, count: Int) throws {
        #expect(try refusals(given, example: example, step: "{n: 1}", behind: "{most: 5}") == count)
    }

    @Test(
        "a step is held to the figures that stand before it",
        arguments: [
            ("{most: 5}", "{n: 5, m: 10}", 0), ("{most: 5}", "{n: 6}", 1), ("{most: 5}", "{m: 11}", 1),
            ("{twice: 20}", "{n: 3, m: 20}", 0), ("{twice: 20}", "{n: 4}", 1), ("{most: 2}", "{n: 3}", 1),
        ]
    )
    func configuredSteps(steps: String, step: String, count: Int) throws {
        #expect(try refusals(example: "{n: 1}", step: step, behind: steps) == count)
    }

    private func findings(
        start: String,
        end: String,
        _ rule: String,
        with arguments: String,
        _ claim: String = "returns: 1"
    ) throws -> [Diagnostic] {
        let checked = try SmallSpec.check(
            method: """
                parameters:
                  start: {type: \(start), summary: Where it starts.}
                  end: {type: \(end), summary: Where it ends.}
                \(rule)
                returns: Int
                behaviour: return 1
                example: {as: ann, with: \(arguments)}
                """,
            steps: "- {ann: ping, with: \(arguments), \(claim)}"
        )
        return RefusedArguments(checked).findings
    }
}
