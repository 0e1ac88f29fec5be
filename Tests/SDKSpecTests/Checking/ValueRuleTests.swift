import Testing

@testable import SDKSpec

@Suite("Values of examples and stories")
struct ValueRuleTests {
    static let breakages = [
        // Scalars.
        value("itemID: B3, kind: b,", "itemID: B3, kind: 1️⃣bok,", "`bok` is no value of `Kind`", meant: "book"),
        value("itemID: B3, kind: b,", "itemID: B3, kind: 1️⃣unheard,", "`unheard` is no value of `Kind`", help: quotes),
        value("pages: $number", "pages: 1️⃣many", "`many` is no whole number"),
        value("pages: $number", "pages: 1️⃣1.5", "`1.5` is no whole number"),
        value(
            "as: ann, with: {itemID: B2}",
            "as: ann, with: {itemID: B2, days1: 1️⃣null}",
            "`null` is no value of `Int`",
            help: "write `none` where there is no value"
        ),
        value("returns: 1,", "returns: 1️⃣one,", "`one` is no whole number"),
        value("{days: 7}", "{days: 1️⃣week}", "`week` is no whole number"),
        value("as: ann, with: {itemID: B2}", "as: ann, with: {itemID: B2, days1: 1️⃣two}", "`two` is no whole number"),
        value("{itemID: B3, kind: b, content: {pages: $number}}", "1️⃣B3", at("`B3`", "Item")),
        value("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: 1️⃣B1]", at("`B1`", "[ItemID]")),
        // Lists and objects.
        argument("[B1]", at("a list", "ItemID")),
        argument("{id: B1}", at("an object", "ItemID")),
        value("returns: 1,", "returns: 1️⃣{count: 1},", at("an object", "Int")),
        value("itemID: B3, kind: b,", "itemID: B3, 1️⃣kinds: b, kind: b,", "`Item` has no field `kinds`", meant: "kind"),
        value("{itemID: B3, kind: b,", "1️⃣{kind: b,", "`Item` needs `itemID`, which isn't given"),
        value("content: {pages: $number}", "content: 1️⃣{}", "`Book` needs `pages`, which isn't given"),
        value("content: {pages: $number}", "content: {1️⃣minutes: 9, pages: 1}", "`Book` has no field `minutes`"),
        // What stands for others.
        value("returns: 1,", "returns: 1️⃣{repeat: a, times: 3},", at("a text", "Int")),
        argument("{now: 0}", at("a time", "ItemID")),
        value("returns: 1,", "returns: 1️⃣{list: 1, times: 3},", at("a list", "Int")),
        value("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: {list: 1️⃣{a: b}, times: 2}]", at("an object", "ItemID")),
        value("returns: 1,", "returns: 1️⃣{join: [a, b]},", at("a text", "Int")),
        value("{itemID: B1}, returns: 1,", "{itemID: {join: [B, 1️⃣[1]]}}, returns: 1,", at("a list", "String")),
        tooLong(
            "itemID: B3, kind: b,",
            "itemID: B3, note: 1️⃣{repeat: ab, times: 500001}, kind: b,",
            "a text has at most 1000000 bytes"
        ),
        // What was saved.
        value("pages: $number", "pages: 1️⃣$number.ID", "`$number.ID` leads nowhere: `Int` has no member `ID`"),
        argument("$number", at("`Int`", "ItemID")),
        // Limits.
        Breakage(
            ValueBeyondLimit.self,
            #"note: {type: "String?", limit: {max: 50, unit: utf8-bytes}"#,
            #"note: {type: String, default: 1️⃣'"abc"', limit: 2️⃣{max: 2, unit: utf8-bytes}"#,
            "a value of 3 UTF-8 bytes is beyond the limit of `note`",
            help: "allowed: at most 2 UTF-8 bytes",
            note: "it is demanded here"
        ),
        // Nothing at all.
        value(
            "{itemID: B1}, events: {ann: []}}",
            "{itemID: B1}, returns: 1️⃣1, events: {ann: []}}",
            "`giveBack.one` gives no answer"
        ),
    ]

    static let variations = [
        Variation("itemID: B3, kind: b,", "itemID: B3, kind: \"unheard\","),
        Variation("itemID: B3, kind: b,", "itemID: B3, kind: book, wear: none, parts: [],"),
        Variation("itemID: B3, kind: b,", "itemID: B3, note: {repeat: a, times: 3}, kind: b,"),
        Variation(
            "itemID: B3, kind: b,",
            "itemID: B3, parts: {list: {itemID: \"B${n}\", kind: b, content: {pages: 1}}, times: 3}, kind: b,"
        ),
        Variation("pages: $number", "pages: {now: -1}"),
        Variation("returns: 1,", "returns: {absent: true},"),
        Variation("returns: 1,", "returns: $number,"),
        Variation("{itemID: B1}, returns: 1,", "{itemID: {join: [B, 1]}, note: {join: [n, $number]}}, returns: 1,"),
        Variation("{itemID: B9}, fails: unknown", "{note: none}, fails: badArgument"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test(
        "lists in lists come to as many items and bytes as all of them stand for",
        arguments: [
            ("{list: {list: a, times: 1000}, times: 99}", nil), ("[{list: a, times: 60000}, b]", nil),
            ("1️⃣{list: {list: a, times: 1000}, times: 100}", manyItems),
            ("1️⃣{list: [a, {list: a, times: 90000}], times: 100000}", manyItems),
            ("{a: 1️⃣[{list: a, times: 60000}, {list: a, times: 60000}]}", manyItems),
            ("{list: {list: 1️⃣{list: {list: a, times: 99999}, times: 99999}, times: 9}, times: 9}", manyItems),
            ("{list: {repeat: ab, times: 50000}, times: 100}", nil),
            ("1️⃣{list: {repeat: ab, times: 50001}, times: 100}", manyBytes),
            ("1️⃣{list: {repeat: ab, times: 100000}, times: 100000}", manyBytes),
            ("{list: 1️⃣{join: \(texts)}, times: 100000}", manyBytes),
        ]
    )
    func lists(value: String, message: String?) {
        let spec = CityLibrary.replacing("returns: Int\n", by: "returns: JSON\n")
            .replacing("return count(me.lent)", with: "return 1").replacing("returns: 1,", with: "returns: \(value),")
        let source = MarkedSource(spec)
        let found = CheckedText(source.text).findings
        #expect(found.map(\.message) == [message].compactMap(\.self))
        #expect(found.first?.location?.range.start.line == source.positions["1️⃣"]?.line)
        #expect(found.first?.location?.range.start.column == source.positions["1️⃣"]?.column)
    }

    @Test("a payload is that of the case that its tag announces; a claim without a tag takes any")
    func unions() {
        func text(_ old: String, _ new: String) -> String {
            CityLibrary.replacing("returns: Int\n", by: "returns: Item\n")
                .replacing("return count(me.lent)", with: "return item")
                .replacing("pages: $number", with: "pages: $number.content.pages")
                .replacing(old, with: new)
        }
        let claims = [
            ("{content: {pages: 9}}", nil), ("{content: {minutes: 9}}", nil),
            ("{kind: film, content: {minutes: 9}}", nil), ("{kind: film, content: $number.content}", nil),
            ("{content: $number.content}", nil), ("{content: $number}", "expected `Content`, found `Item`"),
            ("{content: {length: 9}}", "this is none of the cases of `Content`"),
            ("{kind: film, content: {pages: 9}}", "`Film` has no field `pages`"),
        ]
        for (claim, message) in claims {
            let found = CheckedText(text("returns: 1,", "returns: \(claim),")).findings
            #expect(found.map(\.message) == [message].compactMap(\.self), "\(claim)")
        }
        let lost = CheckedText(text("content.pages", "content.page").replacing("returns: 1,", with: "")).findings
        #expect(lost.map(\.message) == ["`$number.content.page` leads nowhere: `Content` has no member `page`"])
    }

    private static let manyItems =
        "a list has at most 100000 items, those of the lists in it included, in examples and stories"
    private static let manyBytes = "the texts of a value have at most 10000000 bytes in examples and stories"
    private static let texts = "[\(Array(repeating: "{repeat: a, times: 1000000}", count: 11).joined(separator: ", "))]"

    private static func tooLong(_ old: String, _ new: String, _ message: String) -> Breakage {
        let help = "a smaller number of `times` shows the same"
        let words = "\(message) in examples and stories"
        // The field has a limit, which such a text is beyond as well.
        return Breakage(ValueTooLong.self, old, new, words, help: help, others: [ValueBeyondLimit.id])
    }

    private static let quotes = "put it in quotes where it is to be a value that isn't declared"

    private static func at(_ found: String, _ expected: String) -> String {
        "expected `\(expected)`, found \(found)"
    }

    private static func argument(_ new: String, _ message: String) -> Breakage {
        value("{itemID: B1}, returns: 1,", "{itemID: 1️⃣\(new)}, returns: 1,", message)
    }

    private static func value(
        _ old: String,
        _ new: String,
        _ message: String,
        meant: String? = nil,
        help: String? = nil
    ) -> Breakage {
        Breakage(ValueUnsuited.self, old, new, message, help: meant.map { "did you mean `\($0)`?" } ?? help)
    }
}
