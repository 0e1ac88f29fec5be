import Testing

@testable import SDKSpec

@Suite("Lists in pages")
struct PagingRuleTests {
    static let breakages = [
        paging("{as: 1️⃣lend, items: parts, next: {from: note}}", "there is a `lend` already"),
        paging("1️⃣{as: all, items: parts, next: {from: note}}", noRecord, returns: "Int"),
        paging("{as: all, items: 1️⃣prts, next: {from: note}}", "`Item` has no field `prts`", meant: "parts"),
        paging("{as: all, items: 1️⃣note, next: {from: note}}", "`note`: expected a list, found `String?`"),
        paging(
            "{as: all, items: parts, next: {from: note}, last: 1️⃣note}",
            "`note`: expected true or false, found `String?`"
        ),
        paging(
            "{as: all, items: parts, next: {from: note}, more: 1️⃣note}",
            "`note`: expected true or false, found `String?`"
        ),
        paging("{as: all, items: parts, next: {1️⃣form: note}}", "`things` has no parameter `form`", meant: "from"),
        paging("{as: all, items: parts, next: {from: 1️⃣kind}}", "`kind`: expected a `String`, found `Kind`"),
        paging(
            "{as: all, items: parts, next: {1️⃣from: kind}}",
            "`from` must be given, so nothing says where the first page begins",
            from: "Kind",
            help: "give it a default"
        ),
        paging(
            "{as: all, items: parts, next: {1️⃣from: note}}",
            "`from` must be given, so nothing says where the first page begins",
            from: "String, nonEmpty: true",
            help: "give it a default"
        ),
        paging(
            "{as: things1, items: things, next: {1️⃣from: day}, end: -1}",
            "`from` must be given, so nothing says where the first page begins",
            returns: "Page",
            from: "Int, limit: {min: 1, max: 9, unit: value}",
            help: "give it a default"
        ),
        paging(
            "1️⃣{as: things1, items: things, next: {from: end}}",
            "nothing says which page is the last",
            returns: "Page",
            from: "Bool, default: \"false\"",
            help: "name the field that does with `last`, or with `more` the one that is true on all others"
        ),
        paging(
            "{as: all, items: parts, next: {from: kind}, end: 1️⃣nothing}",
            "`nothing` is no `Kind`, so no cursor has it",
            from: "\"Kind?\""
        ),
        paging(
            "1️⃣{as: all, items: parts, next: {}}",
            "nothing leads from a page to the next",
            help: "name the parameter that does with `next`, or the one that counts with `page` or `offset`"
        ),
        paging(
            "1️⃣{as: things1, items: things, last: end}",
            "nothing leads from a page to the next",
            returns: "Page",
            help: "name the parameter that does with `next`, or the one that counts with `page` or `offset`"
        ),
        paging(
            "{as: things1, items: things, next: {from: day}, last: end, end: 1️⃣0}",
            "`last` says already which page is the last",
            returns: "Page",
            from: "Int",
            help: "leave out one of the two"
        ),
        paging(
            "{as: things1, items: things, next: {from: day}, end: 1️⃣none}",
            "`none` is no `Int`, so no cursor has it",
            returns: "Page",
            from: "Int"
        ),
        paging("{as: all, items: parts, page: 1️⃣form}", "`things` has no parameter `form`", meant: "from"),
        paging("{as: all, items: parts, offset: 1️⃣from}", "`from`: expected a whole number, found `String?`"),
        paging(
            "{as: all, items: parts, page: 1️⃣from}",
            "`from`: expected a whole number, found `Int?`",
            from: "\"Int?\""
        ),
        paging("{as: all, items: parts, page: 1️⃣from}", noFirst, from: "Int", help: "give it a default of 0 or 1"),
        paging(
            "{as: all, items: parts, page: 1️⃣from}",
            noFirst,
            from: "Int, default: \"7\"",
            help: "give it a default of 0 or 1"
        ),
        paging(
            "{as: all, items: parts, offset: 1️⃣from}",
            "`from` must be given, so nothing says where the first page begins",
            from: "Int, limit: {min: 1, max: 9, unit: value}",
            help: "give it a default"
        ),
        paging(
            "{as: all, items: parts, offset: from, total: 1️⃣note}",
            "`note`: expected a whole number, found `String?`",
            from: "Int"
        ),
        paging(
            "{as: things1, items: things, next: {from: day}, page: 1️⃣from}",
            "`next` says already what leads from page to page",
            returns: "Page",
            from: "Int, default: \"1\"",
            help: "leave out one of the two"
        ),
        paging(
            "{as: things1, items: things, offset: from, last: end, total: 1️⃣day}",
            "`last` says already which page is the last",
            returns: "Page",
            from: "Int",
            help: "leave out one of the two"
        ),
        paging(
            "{as: things1, items: things, next: {from: day}, total: 1️⃣day}",
            "nothing is counted that could come to a total",
            returns: "Page",
            from: "Int",
            help: "name the parameter that counts pages with `page`, or the one that counts items with `offset`"
        ),
        paging(
            "{as: things1, items: things, offset: from, end: 1️⃣-1}",
            "there is no cursor that could end the list",
            returns: "Page",
            from: "Int",
            help: "name the field that says how many there are with `total`"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test(
        "a list that leads from page to page is left alone",
        arguments: [
            ("{as: all, items: parts, next: {from: note}}", "Item", "\"String?\""),
            ("{as: all, items: parts, next: {from: note}, end: none}", "Item", "String"),
            ("{as: all, items: things, next: {from: day}, end: -1}", "Page", "Int"),
            ("{as: all, items: things, page: from, total: day}", "Page", "UInt, default: \"1\""),
            ("{as: all, items: things, page: from}", "Page", "Int, default: \"0\""),
            ("{as: all, items: things, offset: from, total: day}", "Page", "Int"),
            ("{as: all, items: things, offset: from, last: end}", "Page", "UInt, default: \"0\""),
        ]
    )
    func right(paging: String, returns: String, from: String) {
        let method = Self.method(paging, returns: returns, from: from)
        Variation(Self.before, method + Self.before).expectNothing()
    }

    private static let before = "  giveBack:\n    topic: Things"
    private static let noFirst = "nothing says whether `from` counts from 0 or from 1"
    private static let noRecord = "`things` answers with no record, so there are no fields to find pages in"

    private static func method(_ paging: String, returns: String, from: String) -> String {
        "  things:\n    topic: Things\n    summary: Lists things.\n    returns: \(returns)\n"
            + "    parameters: {from: {type: \(from), summary: Where it begins.}}\n    paging: \(paging)\n"
            + "    source: rules\n"
    }

    private static func paging(
        _ paging: String,
        _ message: String,
        returns: String = "Item",
        from: String = "\"String?\"",
        meant: String? = nil,
        help: String? = nil
    ) -> Breakage {
        Breakage(
            PagingUnsuited.self,
            before,
            method(paging, returns: returns, from: from) + before,
            message,
            help: meant.map { "did you mean `\($0)`?" } ?? help
        )
    }
}
