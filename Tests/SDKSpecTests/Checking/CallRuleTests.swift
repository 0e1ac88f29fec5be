import Testing

@testable import SDKSpec

@Suite("Methods and their parameters")
struct CallRuleTests {
    static let breakages = [
        Breakage(
            UnknownMethod.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}, error: enough, freedBy: giveBack",
            "quota: {counts: me.lent, max: {small: 1, large: 3}, error: enough, freedBy: 1️⃣giveback",
            "there is no method `giveback`",
            help: "did you mean `giveBack`?"
        ),
        quota("1️⃣dais", "there is no constant `dais`", help: "did you mean `days`?"),
        quota("1️⃣-1", "`-1` is neither a positive whole number nor the name of a constant"),
        shared("lent", "there is no method `lent`", help: "did you mean `lend`?"),
        shared("put", "no rate stands at `put`", help: "name the method that has `calls` and `seconds`"),
        shared("giveBack", "no rate stands at `giveBack`", help: "name the method that has `calls` and `seconds`"),
        unknown(
            "atLeastOne: [[itemID, note]]",
            "atLeastOne: [1️⃣[itemId, note]]",
            "lend",
            "itemId",
            help: "did you mean `itemID`?"
        ),
        unknown("notTogether: [[days1, days2]]", "notTogether: [[days1, days2], 1️⃣[days1, weeks]]", "lend", "weeks"),
        unknown("as: ann, with: {itemID: B2}", "as: ann, with: {itemID: B2, 1️⃣until: 5}", "lend", "until"),
        unknown("with: {itemID: B9}", "with: {1️⃣until: 5, itemID: B9}", "lend", "until"),
        Breakage(
            CombinationUnsuited.self,
            "days2: {type: \"Int?\", summary: \"For how long, again.\"}\n    atLeastOne: [[itemID, note]]\n    notTogether: [[",
            "days2: {type: Int, default: 1️⃣\"1\", summary: Again.}\n    atLeastOne: [[itemID, note]]\n    notTogether: [2️⃣[",
            "`days2` always counts as given, because of its default",
            help: "make its type optional, and give the value where it is needed with `??`",
            note: "the group stands here"
        ),
        Breakage(
            CombinationUnsuited.self,
            "notTogether: [[days1, days2]]",
            "notTogether: [1️⃣[days1, days2, days1]]",
            "this names `days1` more than once"
        ),
        Breakage(
            EditionNeverNeeded.self,
            #"days2: {type: "Int?", summary"#,
            #"days2: {type: "Nothing?", edition: 1️⃣large, summary"#,
            "`days2` is always empty, and so never counts as given",
            help: "leave the `edition` out, or give the method another one",
            note: "`Nothing` has no fields",
            otherFile: "types: {Nothing: {summary: Nothing., fields: {}, source: rules}}"
        ),
        missing(
            "example: {given: annHasBook, as: ann, with: {itemID: B2}}",
            "example: 1️⃣{given: annHasBook, as: ann}",
            "lend",
            "itemID"
        ),
        missing(
            "{ben: enter, with: {readerID: ben}, events: {ben: []}}",
            "1️⃣{ben: enter, events: {ben: []}}",
            "enter",
            "readerID"
        ),
        missing("{ann: enter, with: {readerID: ann}}", "1️⃣{ann: enter}", "enter", "readerID"),
    ]

    static let variations = [
        Variation(giveBack, "\(giveBack)    rate: {sharedWith: lend}\n"),
        Variation(figures, "max: days"),
        Variation("days2: {type: \"Int?\"", "days2: {type: \"[Int]\", default: \"[]\""),
        Variation("{ann: lend, with: {itemID: B9}, fails: unknown}", "{ann: lend, fails: badArgument}"),
        Variation("with: {itemID: B2}", "with: {itemID: B2, note: again, days1: 3}"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("a quota can't be as large as a text")
    func textualQuota() {
        let files = [
            ("a.yaml", CityLibrary.replacing(Self.figures, by: "max: label")),
            ("b.yaml", "constants: {label: {type: String, value: '\"a\"', summary: A label., source: rules}}"),
        ].map { SpecificationFile(path: $0, bytes: Array($1.utf8)) }
        #expect(CheckedText(files).findings.map(\.message) == ["`label`: expected an `Int`, found `String`"])
    }

    private static let giveBack = "  giveBack:\n"

    private static func quota(_ constant: String, _ message: String, help: String? = nil) -> Breakage {
        Breakage(UnknownConstant.self, figures, "max: \(constant)", message, help: help)
    }

    private static let figures = "max: {small: 1, large: 3}"

    private static func shared(_ method: String, _ message: String, help: String) -> Breakage {
        let rate = "    rate: {sharedWith: 1️⃣\(method)}\n"
        return Breakage(UnknownRate.self, giveBack, giveBack + rate, message, help: help)
    }

    private static func unknown(
        _ old: String,
        _ new: String,
        _ overload: String,
        _ name: String,
        help: String? = nil
    ) -> Breakage {
        Breakage(UnknownParameter.self, old, new, "`\(overload)` has no parameter `\(name)`", help: help)
    }

    private static func missing(_ old: String, _ new: String, _ overload: String, _ name: String) -> Breakage {
        Breakage(UnknownParameter.self, old, new, "`\(overload)` needs `\(name)`, which isn't given")
    }
}
