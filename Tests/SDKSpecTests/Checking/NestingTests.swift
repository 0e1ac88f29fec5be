import Testing

@testable import SDKSpec

/// What is nested or follows each other many times takes as long as it is, and not twice as long for each time: a test
/// that fails here doesn't come to an end.
@Suite("However deep a spec is nested, it is read to its end")
struct NestingTests {
    /// A spec with one method.
    private struct Spec {
        var types: [String] = []
        var state: [String] = []
        var constants: [String] = []
        var procedures: [String] = []
        var method: [String] = []
        var step = "{alice: ping}"

        var text: String {
            let sections = [
                ("types", ["UserID: {summary: A user., identifier: {}, source: page}"] + types),
                ("state", state.isEmpty ? [] : ["world:"] + state.map { "  \($0)" }), ("constants", constants),
                ("procedures", procedures),
                (
                    "methods",
                    ["ping: {topic: Things, summary: Pings., source: page, \(method.joined(separator: ", "))}"]
                ),
                ("scenarios", ["story: {summary: A story., steps: [\(step)]}"]),
            ]
            let lines = sections.filter { !$0.1.isEmpty }.flatMap { ["\($0.0):"] + $0.1.map { "  \($0)" } }
            return Self.head + lines.joined(separator: "\n") + "\n"
        }

        private static let head = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: 1.0.0, summary: Tries., userType: UserID, argumentError: bad}
            sources: {page: {title: A page, kind: page}}
            errors:
              bad: {summary: An argument is wrong., source: page}
              other: {code: 5, summary: Another., source: page}

            """

        func rules() -> Set<String> { Set(CheckedText(text).findings.map(\.rule)) }
    }

    private static func nested(_ times: Int, _ core: String, _ around: (String) -> String) -> String {
        (0..<times).reduce(core) { inner, _ in around(inner) }
    }

    @Test("conditions in values that other conditions are about")
    func conditions() {
        let condition = Self.nested(24, "x exists") { "(if \($0) then x else y) exists" }
        let spec = Spec(method: [
            "parameters: {x: {type: Int?, summary: X.}, y: {type: Int?, summary: Y.}}",
            "behaviour: 'fail other when \(condition)'",
        ])
        #expect(!spec.rules().contains { $0.hasPrefix("expression") || $0 == "type-mismatch" })
    }

    @Test("conditions in what is looked for in lists of another kind of number")
    func containment() {
        let condition = Self.nested(24, "x == 1") { "(if \($0) then 1 else 2) in [1.5]" }
        let spec = Spec(method: [
            "parameters: {x: {type: Int, summary: X.}}", "behaviour: 'fail other when \(condition)'",
        ])
        #expect(!spec.rules().contains { $0.hasPrefix("expression") || $0 == "type-mismatch" })
    }

    @Test("records that always hold one of their own type, where one is known to be there")
    func neutral() {
        let rules = Spec(
            types: ["Node: {summary: A node., fields: {next: {type: Node, summary: The next.}}, source: page}"],
            state: ["thing: {type: Node?, summary: A thing.}"],
            procedures: ["take: {summary: Takes., parameters: 'node: Node', behaviour: do nothing}"],
            method: ["behaviour: \"fail other unless world.thing exists\\ntake(node: world.thing)\""]
        ).rules()
        #expect(rules.contains(CyclicType.id))
    }

    @Test("records in records, two of each in the one before")
    func wideRecords() {
        let records = (0..<32).map { level in
            let field = "{type: R\(level + 1), summary: One.}"
            return "R\(level): {summary: A record., fields: {a: \(field), b: \(field)}, source: page}"
        }
        let rules = Spec(
            types: records + ["R32: {summary: The last., fields: {a: {type: Int, summary: A.}}, source: page}"],
            state: ["thing: {type: R0?, summary: A thing.}"],
            procedures: ["take: {summary: Takes., parameters: 'node: R0', behaviour: do nothing}"],
            method: ["behaviour: \"fail other unless world.thing exists\\ntake(node: world.thing)\""]
        ).rules()
        #expect(!rules.contains(CyclicType.id))
    }

    @Test("unions in unions of which nothing says what they are")
    func unions() {
        let fields = "{kind: {type: K, summary: Its kind.}, next: {type: U?, tag: kind, summary: The next.}}"
        let answer = Self.nested(26, "{zzz: 1}") { "{next: \($0)}" }
        let rules = Spec(
            types: [
                "K: {summary: A kind., enum: String, values: {a: {summary: A.}, b: {summary: B.}}, source: page}",
                "U: {summary: One of two., union: {tag: K, cases: {a: A, b: B}}, source: page}",
                "A: {summary: A., fields: \(fields), source: page}",
                "B: {summary: B., fields: \(fields), source: page}",
            ],
            method: ["returns: A", "behaviour: 'return A()'"],
            step: "{alice: ping, returns: \(answer)}"
        ).rules()
        #expect(rules.contains(ValueUnsuited.id))
    }

    @Test("defaults that hold themselves, in what is measured as JSON")
    func defaults() {
        let field = "{type: R?, default: R(), summary: One.}"
        let rules = Spec(
            types: ["R: {summary: A record., fields: {a: \(field), b: \(field)}, source: page}"],
            method: [
                "parameters: {r: {type: R, summary: R., limit: {max: 100, unit: encoded-bytes}}}",
                "example: {as: alice, with: {r: {}}}", "behaviour: do nothing",
            ],
            step: "{alice: ping, with: {r: {}}}"
        ).rules()
        #expect(rules.contains(CyclicDefault.id))
    }

    @Test("loops in loops")
    func loops() {
        let lines = (0..<30).map { String(repeating: "  ", count: $0) + "for v\($0) in world.l" }
        let body = (lines + [String(repeating: "  ", count: 30) + "add 1 to world.l"]).joined(separator: "\\n")
        let spec = Spec(
            state: ["l: {type: '[Int]', default: '[]', summary: A list.}"],
            method: ["behaviour: \"\(body)\""]
        )
        let checked = CheckedText(spec.text).checked
        #expect(checked.map { LateFailures($0.specification, $0.behaviour).overloads } == [])
    }

    @Test("patterns of parts in parts that take nothing, and those with more ways than can be tried")
    func patterns() {
        let empty = Self.nested(6, "^") { "(\($0)){99}" } + "a"
        #expect(PatternRefusal(of: empty)?.message == "the pattern leads texts through it in too many ways to be tried")
        let endless = "^" + String(repeating: "[b-z]{0,64}", count: 5) + "(a+)+$"
        #expect(PatternRefusal(of: endless)?.message.hasPrefix("trying `") == true)
        let days = (0..<200).map { "day\($0)" }.joined(separator: "|")
        #expect(PatternRefusal(of: "^(\(days))$") == nil)
    }

    @Test("texts that each hold the one before twice")
    func growingConstants() {
        let texts = (1..<40).map { "c\($0): {type: String, value: c\($0 - 1) + c\($0 - 1), summary: C., source: page}" }
        let first = "c0: {type: String, value: '\"\(String(repeating: "a", count: 100))\"', summary: C., source: page}"
        let rules = Spec(constants: [first] + texts, method: ["behaviour: do nothing"]).rules()
        #expect(rules.contains("value-not-fixed"))
    }

    @Test("a chain of constants")
    func chainOfConstants() {
        let chain = (0..<20_000).map { "c\($0): {type: Int, value: c\($0 + 1), summary: C., source: page}" }
        let last = "c20000: {type: Int, value: 1, summary: C., configurable: true, source: page}"
        let checked = CheckedText(Spec(constants: chain + [last], method: ["behaviour: do nothing"]).text).checked
        let derived = checked.map { DerivedConstants($0.specification, $0.behaviour).names }
        #expect(derived == (0..<20_000).reversed().map { "c\($0)" })
    }

    @Test("a chain of types")
    func chainOfTypes() {
        let chain = (0..<20_000).map { level in
            "T\(level): {summary: T., fields: {a: {type: T\(level + 1)?, summary: A.}}, source: page}"
        }
        let rules = Spec(
            types: chain + ["T20000: {summary: T., fields: {a: {type: Int, summary: A.}}, source: page}"],
            method: ["parameters: {x: {type: T0, summary: X.}}", "example: {as: alice, with: {x: {}}}"]
        ).rules()
        #expect(!rules.contains(CyclicType.id))
    }

    @Test("ways out of a body, behind each of which the rest of it stands")
    func exits() {
        let lines = (0..<1_000).flatMap { number in
            [
                "let x\(number) = world.m[\\\"k\(number)\\\"]", "if x\(number) == none", "  return",
                "add x\(number) to world.l",
            ]
        }
        let found = CheckedText(
            Spec(
                state: [
                    "l: {type: '[Int]', default: '[]', summary: A list.}",
                    "m: {type: '{String: Int}', default: '{}', summary: A map.}",
                ],
                method: ["behaviour: \"\(lines.joined(separator: "\\n"))\""]
            ).text
        ).findings.filter { $0.rule == "statement-syntax" }
        #expect(found.map(\.message) == ["too many statements before this one end the body early"])
    }
}
