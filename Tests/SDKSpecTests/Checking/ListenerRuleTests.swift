import Testing

@testable import SDKSpec

@Suite("Listeners, functions of the caller's, and editions of parameters")
struct ListenerRuleTests {
    static let breakages = [
        always("item: {type: Item, summary: What.}", "item: {type: Item, edition: 1️⃣large, summary: What.}", "item"),
        always(
            "days2: {type: \"Int?\",",
            "days3: {type: Int, default: \"3\", edition: 1️⃣large, summary: A.}\n      days2: {type: \"Int?\",",
            "days3"
        ),
        handler("days2: {type: \"Int?\",", "days2: {type: 1️⃣\"[Handler]?\",", misplaced),
        handler("wear: {type: \"Wear?\",", "wear: {type: 1️⃣\"Handler?\",", misplaced),
        handler(
            "days2: {type: \"Int?\",",
            "days2: {type: \"Int?\", event: 1️⃣ITEM_DUE,",
            "`days2` is no `Handler`, so none of its calls arrive as events",
            help: "leave `event` out"
        ),
        handler(
            "item: {type: Item, summary: What.}",
            "item: {type: Item, summary: What.}, done: {type: Handler, event: 1️⃣ITEM_DEU, summary: At the end.}",
            "there is no event `ITEM_DEU`",
            help: "did you mean `ITEM_DUE`?"
        ),
        handler(
            "item: {type: Item, summary: What.}",
            "item: {type: Item, summary: What.}, done: {type: Handler, default: 1️⃣none, summary: At the end.}",
            "a function of the caller's has no default"
        ),
        listener("needs: [1️⃣open]", "needs"), listener("edition: 1️⃣large", "edition"),
        listener("rate: 1️⃣{calls: 5, seconds: 60, per: user, error: hurried}", "rate"),
        listener("quota: 1️⃣{counts: me.lent, max: 3, error: enough}", "quota"), listener("returns: 1️⃣Int", "returns"),
        listener("example: 1️⃣{as: ann}", "example"),
        listener("whenFailed: 1️⃣emit SHELF_CHANGED", "whenFailed"),
        Breakage(
            ListenerUnsuited.self,
            "  giveBack:\n    topic: Things",
            "  1️⃣on: {topic: Things, summary: Listens., kind: listener, behaviour: do nothing, source: rules}\n"
                + "  giveBack:\n    topic: Things",
            "the listener `on` has no `behaviour`: nobody calls it",
            help: "leave it out; the client offers streams of events in its place"
        ),
    ]

    static let variations = [
        Variation("days2: {type: \"Int?\",", "days2: {type: \"Int?\", edition: large, since: {web: 1.2},"),
        Variation(
            "item: {type: Item, summary: What.}",
            "item: {type: Item, summary: What.}, done: {type: \"Handler?\", event: ITEM_DUE, summary: At the end.}"
        ),
        Variation(
            "  giveBack:\n    topic: Things",
            "  on:\n    topic: Things\n    summary: Listens.\n    kind: listener\n    surfaces: {web: on}\n"
                + "    parameters: {name: {type: String, summary: Which.}, then: {type: Handler, summary: What to do.}}\n"
                + "  giveBack:\n    topic: Things"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("nobody calls a listener in a story, and it has no facts")
    func story() throws {
        let text = CityLibrary.replacing(
            "  giveBack:\n    topic: Things",
            by: "  on: {topic: Things, summary: Listens., kind: listener}\n"
                + "  giveBack:\n    topic: Things"
        )
        let step = "{ann: on}\n      - {advance: 14 s,"
        let checked = CheckedText(text.replacing("{advance: 14 s,", with: step))
        let found = try #require(checked.findings.first)
        #expect(checked.findings.count == 1)
        #expect(found.message == "nobody calls `on`: the client offers streams of events in its place")
        #expect(found.help == "claim the `events` of a step")
        let facts = try #require(checked.checked?.facts)
        #expect(!facts.contains { $0.id.owner == "on" })
    }

    @Test("a listener that has all that a call has is one finding, and so are the steps that call it")
    func wholeCall() throws {
        let text = CityLibrary.replacing(
            "summary: Lends something.",
            by: "summary: Lends something.\n    kind: listener"
        )
        let found = CheckedText(text).findings
        let keys = "`needs`, `edition`, `rate`, `quota`, `returns`, `behaviour` and `example`"
        #expect(found.map(\.message) == ["the listener `lend` has no \(keys): nobody calls it"])
        let help = "leave them, or the `kind`, out; the client offers streams of events in its place"
        #expect(found.first?.help == help)
    }

    @Test("a parameter's edition is a fact; functions have none, and behaviour doesn't know them")
    func facts() throws {
        let text = CityLibrary.replacing(
            "days2: {type: \"Int?\",",
            by: "done: {type: Handler, summary: At the end.}\n      days2: {type: \"Int?\", edition: large,"
        )
        let facts = try #require(CheckedText(text).checked?.facts)
        let edition = try #require(facts.first { $0.id == "lend.days2.edition" })
        #expect((edition.kind, edition.value, edition.isTestable) == (.edition, "large", true))
        #expect(!facts.contains { $0.id.rawValue.contains(".done.") })
        let used = text.replacing("count(me.lent)\n", with: "if done exists then 1 else 2\n")
        #expect(CheckedText(used).findings.map(\.message) == ["`done` stands for nothing here"])
    }

    private static let misplaced = "a function of the caller's can't be here: it has no form on the wire"

    private static func always(_ old: String, _ new: String, _ name: String) -> Breakage {
        Breakage(
            EditionAlwaysNeeded.self,
            old,
            new,
            "every call gives `\(name)`, so every call needs the edition",
            help: "give the method the `edition`, or make the parameter's type optional"
        )
    }

    private static func handler(_ old: String, _ new: String, _ message: String, help: String? = nil) -> Breakage {
        Breakage(HandlerUnsuited.self, old, new, message, help: help)
    }

    private static func listener(_ keys: String, _ key: String) -> Breakage {
        Breakage(
            ListenerUnsuited.self,
            "  giveBack:\n    topic: Things",
            "  on: {topic: Things, summary: Listens., kind: listener, \(keys), source: rules}\n"
                + "  giveBack:\n    topic: Things",
            "the listener `on` has no `\(key)`: nobody calls it",
            help: "leave it out; the client offers streams of events in its place"
        )
    }
}
