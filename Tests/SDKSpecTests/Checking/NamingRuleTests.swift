import Testing

@testable import SDKSpec

@Suite("Names")
struct NamingRuleTests {
    static let breakages = [
        Breakage(
            InvalidName.self,
            "name: CityLibrary",
            "name: 1️⃣City-Library",
            "`City-Library` can't be the name of anything in generated code",
            help: "use ASCII letters, digits and `_`, a letter first"
        ),
        invalid("name: CityLibrary\n  prefix: Library", "name: CityLibrary\n  prefix: 1️⃣Libr.", "Libr."),
        invalid("Wear: {summary", "1️⃣2Wear: {summary", "2Wear"),
        invalid("hurried: {code", "1️⃣hür: {code", "hür", others: ["undeclared-error"]),
        invalid("ITEM_DUE: {wire", "1️⃣ITEM-DUE: {wire", "ITEM-DUE"),
        invalid("second: {type: Int", "1️⃣a second: {type: Int", "a second"),
        invalid("open:\n    ", "1️⃣op-en:\n    ", "op-en"),
        invalid("handOver:\n", "1️⃣hand-over:\n", "hand-over"),
        invalid("enter:\n    topic", "1️⃣ent.er:\n    topic", "ent.er"),
        invalid("one:\n", "1️⃣just-one:\n", "just-one", others: ["invalid-step"]),
        invalid("parameters: {readerID: {", "parameters: {1️⃣re.aderID: {", "re.aderID"),
        invalid("{visits: {type", "{1️⃣_visits: {type", "_visits"),
        invalid("identifier: {map: MAP", "identifier: {1️⃣ma-p: MAP", "ma-p"),
        invalid("book: \"B${number: String}\"", "1️⃣book: \"B${nümber: String}\"", "nümber"),
        invalid("fresh: {wire", "1️⃣not-worn: {wire", "not-worn"),
        invalid("cases: {book: Book", "cases: {1️⃣b-ook: Book", "b-ook"),
        invalid("ensure users[readerID] exists", "let 1️⃣_b = 1", "_b"),
        Breakage(
            InvalidName.self,
            "Wear: {summary",
            "1️⃣Double: {summary",
            "`Double` is a built-in type",
            others: ["unknown-type"]
        ),
        Breakage(
            InvalidName.self,
            "procedures:\n",
            "procedures:\n  1️⃣count: {summary: Counts., returns: Int, behaviour: return 1}\n",
            "`count` is a built-in function"
        ),
        Breakage(
            InvalidName.self,
            "procedures:\n",
            "procedures:\n  1️⃣update: {summary: Counts., returns: Int, behaviour: return 1}\n",
            "`update` is a built-in statement"
        ),
        Breakage(
            ReservedName.self,
            "Wear: {summary",
            "1️⃣Transport: {summary",
            "`Transport` is the name of another type of generated code",
            help: "say whose it is, as in `LibraryTransport`",
            others: ["unknown-type"]
        ),
        Breakage(
            ClashingName.self,
            "ITEM_DUE: {wire",
            "2️⃣itemDue: {wire: due, summary: D., payload: ItemID, source: visit}\n  1️⃣ITEM_DUE: {wire",
            "`ITEM_DUE` and `itemDue` are both called `itemDue` in Swift, as an event",
            help: "rename one of the two",
            note: "the other one is here"
        ),
        Breakage(
            UnsayableName.self,
            "constants:\n  days",
            "constants:\n  1️⃣none: {type: Int, value: 1, summary: N., source: rules}\n  days",
            "`none` is a value, so nothing else can be called so in behaviour",
            help: "name it otherwise"
        ),
        Breakage(
            AmbiguousFact.self,
            "\nerrors:\n  badArgument: {summary",
            "  errors: {summary: E., enum: Int, values: {2️⃣badArgument: {wire: 1, summary: B.}}, source: rules}\n"
                + "\nerrors:\n  1️⃣badArgument: {summary",
            "the fact `errors.badArgument` stands in two places, and nothing could say which one is meant",
            help: "rename what one of the two belongs to",
            note: "the other one is here"
        ),
        Breakage(
            InternalUnion.self,
            "Content: {summary",
            "1️⃣Content: {internal: true, summary",
            "the union `Content` can't be internal",
            help: "give the record that holds it an optional field for each case"
        ),
    ]

    static let variations = [
        Variation("name: CityLibrary", "name: City_Library2"),
        Variation("handOver(itemID: item.itemID)", "let found2_ = now()\n      handOver(itemID: item.itemID)"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static func invalid(_ old: String, _ new: String, _ name: String, others: Set<String> = []) -> Breakage {
        Breakage(
            InvalidName.self,
            old,
            new,
            "`\(name)` can't be the name of anything in generated code",
            help: "use ASCII letters, digits and `_`, a letter first",
            others: others
        )
    }
}
