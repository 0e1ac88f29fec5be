import Testing

@testable import SDKSpec

@Suite("What behaviour may do where it stands")
struct BehaviourRuleTests {
    static let breakages = [
        later("1️⃣fail lent", gone, help: tested),
        later("1️⃣not modelled because \"Nobody knows.\"", gone, help: tested),
        later("1️⃣let again = world.items[itemID] or fail lent", gone, help: tested),
        later("after 1 seconds\n          if days > 1\n            1️⃣fail lent", gone, help: tested),
        later(
            "1️⃣handOver(itemID)",
            "`handOver` can fail, and the call has been answered by then",
            help: "make a procedure of the part that can't"
        ),
        Breakage(
            FixedCondition.self,
            "fail lent when itemID in me.lent citing visit#desk",
            "fail lent when 1️⃣2 > 1 and itemID in me.lent citing visit#desk",
            "this is always true",
            help: "leave it out, or ask about an argument, a store or a constant"
        ),
        Breakage(
            FixedCondition.self,
            "fail lent when itemID in me.lent citing visit#desk",
            "fail lent unless not (1️⃣\"a\" == \"b\") or itemID in me.lent citing visit#desk",
            "this is always false",
            help: "leave it out, or ask about an argument, a store or a constant"
        ),
        Breakage(
            RangeTooLong.self,
            "fail lent when itemID in me.lent citing visit#desk",
            "fail lent when itemID in me.lent and count(1️⃣numbers(days - 14, to: 50000 * 2)) > days citing visit#desk",
            "these are 100001 numbers",
            help: "a call goes through 100000 at most"
        ),
        Breakage(
            GateUnsuited.self,
            "behaviour: fail closed unless device.user exists",
            "behaviour: |\n      fail closed unless device.user exists\n      1️⃣set device.visits to device.visits + 1",
            "only `fail` and `let` can stand in a gate",
            help: "do it in the behaviour of the methods that need the gate"
        ),
        Breakage(
            ChangingQuestion.self,
            "carries: me.lent",
            "carries: 1️⃣forgotten()",
            "what `SHELF_CHANGED` carries only asks, and `forgotten` changes what is kept",
            help: "do that in the behaviour, and let the procedure answer alone",
            otherFile: """
                procedures:
                  forgotten:
                    summary: What is forgotten.
                    returns: "[ItemID]"
                    behaviour: |
                      set me.lent to [ItemID]()
                      return me.lent
                """
        ),
    ]

    @Test(
        "what only asks changes nothing, by whatever procedure, and tells nobody",
        arguments: [
            ("fail bad when bump() > 3", ["the gate `few` only asks, and `bump` changes what is kept"]),
            ("let n = other()\nfail bad when n > 3", ["the gate `few` only asks, and `other` changes what is kept"]),
            ("fail bad when telling() > 3", ["the gate `few` only asks, and `telling` emits `TOLD`"]),
            ("fail bad when looking() > 3", []),
        ] as [(String, [String])]
    )
    func questions(gate: String, findings: [String]) {
        let text = """
            sdk: {name: T, prefix: T, title: T, version: 1.0.0, summary: T., surfaces: {http: H}, userType: U, argumentError: bad}
            sources: {doc: {title: Doc, kind: page}}
            types: {U: {summary: A user., identifier: {}, source: doc#U}}
            errors: {bad: {summary: Bad., source: doc#E}}
            events: {TOLD: {wire: told, summary: Told., payload: Int, source: doc#T}}
            state: {world: {n: {type: Int, default: "0", summary: N.}}}
            procedures:
              bump: {summary: B., returns: Int, behaviour: "set world.n to world.n + 1\\nreturn world.n"}
              other: {summary: O., returns: Int, behaviour: "return bump()"}
              telling: {summary: T., returns: Int, behaviour: "emit TOLD to thisDevice with 1\\nreturn 1"}
              looking: {summary: L., returns: Int, behaviour: "return count(numbers(1, to: 3)) + world.n"}
            gates:
              few:
                summary: F.
                behaviour: |
                  \(gate.replacing("\n", with: "\n      "))
                source: doc#G
            methods:
              ask: {topic: T, summary: A., needs: [few], behaviour: do nothing, example: {as: ann}, source: doc#a}
            """
        let found = CheckedText(text).findings.filter { $0.rule == ChangingQuestion.id }
        #expect(found.map(\.message) == findings)
    }

    @Test(
        "no number is beyond the least and the largest of its type",
        arguments: [
            ("n < 0", "false"), ("0 <= n", "true"), ("not (n >= 0)", "true"), ("n <= 0", nil), ("n > 0", nil),
            ("i > 9223372036854775807", "false"), ("-9223372036854775808 <= i", "true"),
            ("i < 9223372036854775807", nil), ("n > 9223372036854775807", nil), ("n > 18446744073709551615", "false"),
        ] as [(String, String?)]
    )
    func bounds(condition: String, truth: String?) {
        let found = Self.fixed("fail bad when \(condition)")
        #expect(found == [truth.map { "this is always \($0)" }].compactMap(\.self))
    }

    @Test(
        "a name that stands for what is written out is no more open than that",
        arguments: [
            ("let most = 5\nfail bad when most > 6", ["this is always false"]),
            ("let most = 5\nif most > 4 and i > most\n  return", ["this is always true"]),
            ("let most = 5\nlet isMuch = most > 6\nfail bad when isMuch", ["this is always false"]),
            ("let most = 5\nset most to i\nlet same = most\nfail bad when same > 6", []),
            ("let most = 5\nset most to i\nfail bad when most > 6", []),
            ("let most = 5\nfail bad when i > most", []),
            ("for x in [1, 2]\n  fail bad when x > 1", []),
        ]
    )
    func names(behaviour: String, found: [String]) {
        #expect(Self.fixed(behaviour) == found)
    }

    /// What is said of fixed conditions in a behaviour, which is given `n` and `i`.
    private static func fixed(_ behaviour: String) -> [String] {
        let lines = behaviour.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
        let spec = """
            sdk: {name: Demo, prefix: Demo, title: D, version: "1", summary: S., userType: UserID, argumentError: bad}
            errors: {bad: {summary: B.}}
            types: {UserID: {summary: U., identifier: {}}}
            methods:
              ping:
                topic: T
                summary: P.
                parameters: {n: {type: UInt, summary: N.}, i: {type: Int, summary: I.}}
                example: {as: ann, with: {n: 1, i: 1}}
                behaviour: |
            \(lines)
            """
        return CheckedText(spec).findings.filter { $0.rule == FixedCondition.id }.map(\.message)
    }

    static let variations = [
        Variation(
            "emit ITEM_DUE with itemID",
            "if itemID in me.lent\n          emit ITEM_DUE with itemID"
        ),
        Variation(
            "behaviour: fail closed unless device.user exists",
            "behaviour: |\n      let reader = device.user or fail closed\n      fail closed when reader not in users"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static let gone = "this fails after the call has been answered"
    private static let tested = "test it with `if`, and do nothing where it doesn't hold"

    private static func later(_ body: String, _ message: String, help: String) -> Breakage {
        Breakage(FailureLater.self, "emit ITEM_DUE with itemID", body, message, help: help)
    }
}
