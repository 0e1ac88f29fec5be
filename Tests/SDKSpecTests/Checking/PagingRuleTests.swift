import Testing

@testable import SDKSpec

@Suite("Lists that come in pages")
struct PagingRuleTests {
    static let breakages = [
        breakage("{as: 1️⃣lend, items: things, next: {day: day}, last: end}", "there is a `lend` already"),
        breakage(
            "{as: list, items: 1️⃣thing, next: {day: day}, last: end}",
            "the answer has no field `thing`",
            help: "did you mean `things`?"
        ),
        breakage("{as: list, items: 1️⃣day, next: {day: day}, last: end}", "`day` is `Int`, where a list belongs"),
        breakage(
            "{as: list, items: things, next: {1️⃣days: day}, last: end}",
            "`giveBack.all` has no parameter `days`",
            help: "did you mean `day`?"
        ),
        breakage(
            "{as: list, items: things, next: {1️⃣kind: kind}, last: end}",
            "`kind` must be given, so nothing says where the first page begins",
            help: "give it a default"
        ),
        breakage(
            "{as: list, items: things, next: {day: 1️⃣kind}, last: end}",
            "`kind` is `Kind`, where a `Int` belongs"
        ),
        breakage(
            "{as: list, items: things, next: {day: day}, last: 1️⃣day}",
            "`day` is `Int`, where true or false belongs"
        ),
        breakage(
            "1️⃣{as: list, items: things, next: {day: day, other: day}}",
            "nothing says which page is the last",
            help: "name the field that does with `last`"
        ),
        Breakage(
            PagingUnsuited.self,
            place,
            shape("1️⃣{as: list, items: things, next: {day: day}}", returns: "Int"),
            "`giveBack.all` answers with no record, so there are no fields to find pages in"
        ),
    ]

    static let variations = [
        Variation(place, shape("{as: list, items: things, next: {day: day}, last: end}")),
        Variation(place, shape("{as: list, items: things, next: {day: day, other: day}, last: end}")),
        Variation(place, shape("{as: list, items: things, next: {day: day}}")),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static let place = "all: {summary: Everything.}"

    /// A shape whose answer may come in pages.
    private static func shape(_ paging: String, returns: String = "Page") -> String {
        let parameters = """
            {kind: {type: Kind, summary: What.}, day: {type: Int, default: "0", summary: When.}, \
            other: {type: "Int?", summary: When else.}}
            """
        return "all: {summary: Everything., parameters: \(parameters), returns: \(returns), paging: \(paging)}"
    }

    private static func breakage(_ paging: String, _ message: String, help: String? = nil) -> Breakage {
        Breakage(PagingUnsuited.self, place, shape(paging), message, help: help)
    }
}
