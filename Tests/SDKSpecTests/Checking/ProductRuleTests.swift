import Testing

@testable import SDKSpec

@Suite("What the product declares")
struct ProductRuleTests {
    static let breakages = [
        surface(
            "put:\n    topic: Things\n",
            "put:\n    topic: Things\n    surfaces: {1️⃣wob: put}\n",
            "wob",
            help: "did you mean `web`?"
        ),
        surface("put:\n    topic: Things\n", "put:\n    topic: Things\n    since: {1️⃣phone: 1.0.0}\n", "phone"),
        surface("ITEM_DUE: {wire: itemDue,", "ITEM_DUE: {wire: itemDue, surfaces: {1️⃣phone: Due},", "phone"),
        surface(
            "closed: {code: 1, summary: The library is closed., constants: {desk",
            "closed: {code: 1, summary: The library is closed., constants: {1️⃣desks",
            "desks",
            help: "did you mean `desk`?"
        ),
        surface(
            "item: {type: Item, summary: What.}",
            "item: {type: Item, surfaces: {1️⃣phone: it}, summary: What.}",
            "phone"
        ),
        surface("book: {wire: b,", "book: {wire: b, since: {1️⃣phone: 1.2},", "phone"),
        surface("days2: {type: \"Int?\",", "days2: {type: \"Int?\", since: {1️⃣phone: 1.2},", "phone"),
        surface("pages: {type: Int,", "pages: {type: Int, surfaces: {1️⃣phone: count},", "phone"),
        edition("edition: large\n", "edition: 1️⃣lagre\n", "lagre", help: "did you mean `large`?"),
        edition(
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: {counts: me.lent, max: {small: 1, large: 3, 1️⃣huge: 9}",
            "huge"
        ),
        Breakage(
            IncompleteQuota.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: 1️⃣{counts: me.lent, max: {small: 1}",
            "the quota doesn't say how many there may be in edition `large`",
            help: "add it to `max`; each edition has a number of its own"
        ),
        edition("days2: {type: \"Int?\",", "days2: {type: \"Int?\", edition: 1️⃣huge,", "huge"),
        edition("{edition: large}", "{edition: 1️⃣huge}", "huge"),
        Breakage(
            UnknownGate.self,
            "summary: Puts something on the shelf.\n    needs: [open]",
            "summary: Puts something on the shelf.\n    needs: [open, 1️⃣opne]",
            "there is no gate `opne`",
            help: "did you mean `open`?"
        ),
        error(
            "argumentError: badArgument",
            "argumentError: 1️⃣badArgumnet",
            "badArgumnet",
            help: "did you mean `badArgument`?"
        ),
        error("editionError: notBought", "editionError: 1️⃣missing", "missing"),
        error("per: user, error: hurried", "per: user, error: 1️⃣missing", "missing"),
        error("error: enough", "error: 1️⃣missing", "missing"),
        error("unit: unicode-scalars, error: badArgument", "unit: unicode-scalars, error: 1️⃣missing", "missing"),
        error("limit: {max: 50, unit: utf8-bytes}", "limit: {max: 50, unit: utf8-bytes, error: 1️⃣missing}", "missing"),
        Breakage(
            StateWithoutDefault.self,
            "{visits: {type: Int, default: \"0\"",
            "{1️⃣visits: {type: Int",
            "nothing says what `visits` is in a new world",
            help: "give it a `default`, or a type with `?`"
        ),
    ]

    static let variations = [
        Variation("{visits: {type: Int, default: \"0\"", "{visits: {type: \"Int?\""),
        Variation("max: {small: 1, large: 3}", "max: 3"),
        Variation("max: {small: 1, large: 3}", "max: {large: 3}"),
        Variation("pages: {type: Int,", "pages: {type: Int, surfaces: {desk: count, web: pages},"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    private static func surface(
        _ old: String,
        _ new: String,
        _ name: String,
        help: String = "declare it under `sdk`, `surfaces`; there are `web` and `desk`"
    ) -> Breakage {
        Breakage(UnknownSurface.self, old, new, "there is no surface `\(name)`", help: help)
    }

    private static func edition(_ old: String, _ new: String, _ name: String, help: String? = nil) -> Breakage {
        Breakage(UnknownEdition.self, old, new, "there is no edition `\(name)`", help: help)
    }

    private static func error(_ old: String, _ new: String, _ name: String, help: String? = nil) -> Breakage {
        let help = help ?? "declare it under `errors`"
        return Breakage(UndeclaredError.self, old, new, "there is no error `\(name)`", help: help)
    }

    @Test("methods of an edition need an error for calls without it")
    func missingEditionError() {
        let text = CityLibrary.replacing("edition: large\n", by: "edition: 1️⃣large\n")
        let message = "a call without this edition has no error to fail with"
        expectFindings(
            text.replacing("  editionError: notBought\n", with: ""),
            [Finding("1️⃣", UnknownEdition.id, message)],
            from: { CheckedText($0).findings }
        )
    }
}
