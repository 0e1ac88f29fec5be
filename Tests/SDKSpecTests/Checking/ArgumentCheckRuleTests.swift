import Testing

@testable import SDKSpec

@Suite("Checks of arguments")
struct ArgumentCheckRuleTests {
    private static let groups = "notTogether: [[days1, days2]]"

    static let breakages = [
        Breakage(
            CheckUnsuited.self,
            groups,
            "\(groups)\n    checks: 1️⃣fail badArgument",
            "this fails whatever the arguments are",
            help: "say when it fails, with `when` or `unless`"
        ),
        Breakage(
            MisplacedCheck.self,
            "fail unknown when item.note == \"lost\"",
            "1️⃣fail badArgument when note == \"lost\"",
            "this looks at arguments alone, and would be asked after edition, rate and quota",
            help: "move it to the method's `checks`, which come before them"
        ),
    ]

    @Test("what is wrong is found once, where it stands", arguments: breakages)
    func breakage(breakage: Breakage) throws {
        try breakage.expectFinding()
    }

    @Test("a check is a failure of the call, counted before those of its behaviour")
    func facts() throws {
        let text = lending(
            checks: "|\n      fail unknown when itemID == \"\"\n      fail lent when days1 == days2"
        )
        let checked = CheckedText(text)
        #expect(checked.findings.filter { $0.severity == .error }.map(\.message) == [])
        let failures = try #require(checked.checked?.behaviour.failures[.call("lend")])
        #expect(failures.map(\.fact).prefix(2) == ["lend.fails.unknown", "lend.fails.lent"])
        #expect(failures.map(\.fact).dropFirst(2).contains("lend.fails.unknown.2"))
    }

    @Test(
        "what a service keeps is out of reach",
        arguments: [("count(1️⃣me.lent) > 3", "me"), ("1️⃣now() > 3", "now"), ("1️⃣edition() == \"small\"", "edition")]
    )
    func beyondArguments(condition: String, name: String) {
        expectErrors(
            lending(checks: "fail badArgument when \(condition)"),
            [Finding("1️⃣", "state-out-of-reach", "`\(name)` can't be used in a check of arguments")]
        )
    }

    @Test("the caller is known, and constants are")
    func reach() {
        let conditions = "text(myself) == note or length(note, utf8-bytes) > days"
        expectErrors(lending(checks: "fail badArgument when \(conditions)"), [])
    }

    @Test("nothing is done but failing and naming")
    func statements() {
        expectErrors(
            lending(checks: "1️⃣fail badArgument"),
            [Finding("1️⃣", "check-unsuited", "this fails whatever the arguments are")]
        )
        expectErrors(
            lending(checks: "|\n      1️⃣if note == \"\"\n        do nothing"),
            [Finding("1️⃣", "check-unsuited", "only `fail` and `let` can stand in `checks`")]
        )
    }

    @Test(
        "what looks at arguments alone is told to move",
        arguments: [
            "fail badArgument when itemID == ItemID(note)", "fail badArgument unless days1 exists",
            "let length = length(note, utf8-bytes)\n      fail badArgument when length > 9",
            "if days1 exists\n        fail badArgument when days1 > 9", "if note == \"x\"\n        fail badArgument",
        ]
    )
    func misplaced(statements: String) {
        let found = findings(behaviour: statements).filter { $0.rule == MisplacedCheck.id }
        #expect(found.map(\.severity) == [.warning])
    }

    @Test(
        "what looks further stays where it is",
        arguments: [
            "fail badArgument when count(me.lent) > 3", "fail lent when note == \"x\"",
            "if count(me.lent) > 3\n        fail badArgument when note == \"x\"",
            "let most = count(me.lent)\n      fail badArgument when most > 9",
            """
            let most = length(note, utf8-bytes)
                  set most to count(me.lent)
                  fail badArgument when most > 9
            """,
            """
            if days1 exists
                    let most = length(note, utf8-bytes)
                    fail lent when most > 9
                  else
                    let most = count(me.lent)
                    fail badArgument when most > 9
            """,
        ]
    )
    func wellPlaced(statements: String) {
        #expect(findings(behaviour: statements).filter { $0.rule == MisplacedCheck.id }.isEmpty)
    }

    private func lending(checks: String) -> String {
        CityLibrary.replacing(
            "notTogether: [[days1, days2]]\n",
            by: "notTogether: [[days1, days2]]\n    checks: \(checks)\n"
        )
    }

    private func findings(behaviour: String) -> [Diagnostic] {
        let first = "let item = world.items[itemID]"
        return CheckedText(CityLibrary.replacing(first, by: "\(behaviour)\n      \(first)")).findings
    }

    private func expectErrors(_ text: String, _ expected: [Finding]) {
        expectFindings(text, expected, from: { CheckedText($0).findings.filter { $0.severity == .error } })
    }
}
