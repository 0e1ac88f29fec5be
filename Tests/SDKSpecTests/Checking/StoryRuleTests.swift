import Testing

@testable import SDKSpec

@Suite("Fixtures, scenarios and examples")
struct StoryRuleTests {
    static let breakages = [
        fixture("summary: Ann has a book.\n    given: annEntered", "summary: Ann has a book.\n    given: 1️⃣anEntered"),
        fixture("example: {given: annEntered, as", "example: {given: 1️⃣anEntered, as"),
        fixture("another one in.\n    given: annHasBook", "another one in.\n    given: 1️⃣anEntered"),
        Breakage(
            FixtureCycle.self,
            "annEntered: {summary: Ann is in.,",
            "1️⃣annEntered: {summary: Ann is in., given: annEntered,",
            "`annEntered` builds on itself"
        ),
        step("{ann: lend, with: {itemID: B9}", "{ann: 1️⃣lent, with: {itemID: B9}", "there is no method `lent`", "lend"),
        step(
            "{ann: giveBack.one, with",
            "{ann: 1️⃣giveBack.on, with",
            "there is no method `giveBack.on`",
            "giveBack.one"
        ),
        step(
            "{ann: giveBack.one, with: {itemID: B1}",
            "{ann: 1️⃣giveBack.all",
            "`giveBack.all` isn't modelled",
            nil,
            untold
        ),
        Breakage(
            InvalidStep.self,
            "{ann: lend, with: {itemID: B9}",
            "{\"/phone\": 1️⃣lend, with: {itemID: B9}",
            "a device has the name of its user, which is empty here",
            help: "name it as in `alice` or `alice/phone`"
        ),
        Breakage(
            InvalidStep.self,
            "{advance: 14 s,",
            "{1️⃣advnace: 14 s,",
            "no device `advnace` calls anything, and there is no method `14 s`",
            help: "did you mean `advance`?"
        ),
        Breakage(
            InvalidStep.self,
            "- {edition: large}",
            "- {1️⃣editon: large}",
            "no device `editon` calls anything, and there is no method `large`",
            help: "did you mean `edition`?"
        ),
        Breakage(
            UnknownDevice.self,
            "events: {ann: []}}\n      - {ann: put",
            "events: {ann: [], 1️⃣an: []}}\n      - {ann: put",
            "no device `an` is in the story, so that it receives nothing",
            help: "did you mean `ann`?"
        ),
        Breakage(
            EditionTooSmall.self,
            lending,
            "{edition: 2️⃣small}\n      - {ann: 1️⃣lend, with: {itemID: B1}, returns",
            "`lend` needs edition `large`, and here it is `small`",
            help: "buy `large` before, or expect the call to fail",
            note: "it is bought here"
        ),
        step("{configure: {days: 7}}", "{configure: {1️⃣day: 7}}", "there is no constant `day`", "days"),
        step("{configure: {days: 7}}", "{configure: {1️⃣second: 7}}", "`second` can't be configured"),
        reference("{configure: {days: 7}}", "{configure: {days: 1️⃣$nothing}}", "no step before has saved `nothing`"),
        step("fails: unknown}", "fails: 1️⃣unknwon}", "there is no error `unknwon`", "unknown"),
        step("fails: unknown}", "fails: unknown, returns: 1️⃣5}", "a call that fails gives no answer"),
        Breakage(
            InvalidStep.self,
            "{ann: giveBack.one, with: {itemID: B1}, events: {ann: []}}",
            "{ann: giveBack.one, with: {itemID: B1}, save: 1️⃣it}",
            "`giveBack.one` gives no answer that could be saved as `it`",
            help: "leave `save` out",
            others: [MethodWithoutScenario.id]
        ),
        step("fails: unknown}", "fails: unknown, save: 1️⃣it}", "a call that fails gives no answer"),
        step("{ann: [ITEM_DUE]}", "{ann: [1️⃣ITEMS_DUE]}", "there is no event `ITEMS_DUE`", "ITEM_DUE"),
        step("[SHELF_CHANGED: [B1]]", "[1️⃣SHELF_CHANGES: [B1]]", "there is no event `SHELF_CHANGES`", "SHELF_CHANGED"),
        reference("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: [1️⃣$numbr]]", "no step before has saved `numbr`", "number"),
        reference("pages: $number", "pages: 1️⃣$later", "no step before has saved `later`"),
        reference(
            "returns: 1,",
            "returns: {a: $number.ID.b, b: 1️⃣$late},",
            "no step before has saved `late`",
            nil,
            [ValueUnsuited.id]
        ),
        reference(
            "itemID: B2}}\n    source",
            "itemID: 1️⃣$nothing.itemID}}\n    source",
            "no step before has saved `nothing`"
        ),
        reference("{readerID: ann}}]", "{readerID: 1️⃣$number}}]", "no step before has saved `number`"),
        reference(
            "returns: 1,",
            "returns: {list: {a: 1️⃣$late}, times: 2},",
            "no step before has saved `late`",
            nil,
            [ValueUnsuited.id]
        ),
        step(
            "{ann: lend, with: {itemID: B9}",
            "1️⃣{ann: lend, times: 10001, with: {itemID: B9}",
            "a step is done 10000 times at most"
        ),
        Breakage(
            InvalidStep.self,
            "{ann: lend, with: {itemID: B9}, fails: unknown}",
            "{times: 11, steps: [1️⃣{ann: lend, times: 10000, with: {itemID: B9}, fails: unknown}]}",
            "with this step a story comes to more than 100000 calls",
            help: "lower `times`, here or in the steps before"
        ),
        misplaced("{itemID: B9}", "{itemID: 1️⃣{absent: true}}", absent, help: "leave it out, or write `none`"),
        misplaced("{days: 7}", "{days: 1️⃣{absent: true}}", absent, help: "leave it out, or write `none`"),
        misplaced(
            "{itemID: B9}",
            "{itemID: 1️⃣{absent: false}}",
            "only a claim says that there is something",
            help: "give a value"
        ),
        misplaced("with: {itemID: B2}}", "with: {itemID: 1️⃣\"B${n}\"}}", uncounted, help: counting, note: number),
        misplaced(
            "{ann: lend, with: {itemID: B9}",
            "1️⃣{\"ann-${n}\": lend, with: {itemID: B9}",
            uncounted,
            help: counting,
            note: number
        ),
        misplaced(
            "with: {itemID: B2}}",
            "with: {itemID: 1️⃣{repeat: \"B${n}\", times: 2}}}",
            uncounted,
            help: counting,
            note: number
        ),
        misplaced(
            "returns: 1, events",
            "returns: 1, save: 1️⃣\"lent${n}\", events",
            uncounted,
            help: counting,
            note: number
        ),
        misplaced("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: [1️⃣\"B${n}\"]]", uncounted, help: counting, note: number),
    ]

    static let variations = [
        Variation(lending, "{edition: small}\n      - {edition: large}\n      - \(lending)"),
        Variation(
            "{ann: lend, with: {itemID: B9}, fails: unknown}",
            "{edition: small}\n      - {ann: lend, with: {itemID: B9}, fails: notBought}"
        ),
        Variation("itemID: B2}}\n    source", "itemID: B2, days1: $number}}\n    source"),
        Variation("returns: 1,", "returns: 1, save: later,"),
        Variation("returns: 1,", "returns: {absent: false},"),
        Variation("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: [{absent: false}]]"),
        Variation(
            "{ben: enter, with: {readerID: ben}, events: {ben: []}}",
            """
            {"ben/${n}": enter, times: 2, with: {readerID: ben}, events: {"ben/${n}": []}},
                  {ben/2: enter, with: {readerID: ben}, events: {ben/1: []}}
            """
        ),
        Variation("[SHELF_CHANGED: [B1]]", "[SHELF_CHANGED: {list: \"B${n}\", times: 1}]"),
        Variation("{ann: lend, with: {itemID: B9}", "{ann: lend, times: 2, with: {itemID: \"B9${n}\"}"),
        Variation("{ann: lend, with: {itemID: B9}", "{ben/phone: lend, with: {itemID: B9}"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("a circle of fixtures is one finding, which names them all")
    func circle() {
        let text = CityLibrary.replacing("summary: Ann is in.,", by: "summary: Ann is in., given: annHasBook,")
        let found = CheckedText(text).findings
        #expect(found.map(\.message) == ["`annEntered` builds on itself"])
        #expect(found.flatMap(\.notes).map(\.message) == ["by way of `annHasBook`"])
    }

    @Test("where behaviour sends events to devices by their ids, only a name that looks like another's is looked at")
    func devicesByID() {
        func found(_ claims: String) -> [Diagnostic] {
            let text = CityLibrary.text
                .replacing("emit ITEM_DUE with itemID", with: "emit ITEM_DUE to text(itemID) with itemID")
                .replacing("{ann: [ITEM_DUE]}", with: claims)
            return CheckedText(text).findings
        }
        #expect(found("{B1: [ITEM_DUE], zoe: []}").isEmpty)
        let typo = found("{an: [ITEM_DUE]}")
        #expect(typo.map(\.message) == ["no device `an` does anything in the story"])
        #expect(typo.map(\.severity) == [.warning])
        #expect(typo.map(\.help) == ["did you mean `ann`?"])
    }

    private static let lending = "{ann: lend, with: {itemID: B1}, returns"

    @Test(
        "what needs a larger edition is found where it is given, and what may be empty isn't",
        arguments: [
            ("{itemID: B1, days1: 3}", ["`days1` of `lend` needs edition `large`, and here it is `small`"]),
            ("{itemID: B1, days1: $number}", []), ("{itemID: B1, days1: none}", []), ("{itemID: B1}", []),
        ]
    )
    func parameters(arguments: String, messages: [String]) {
        let text = CityLibrary.text
            .replacing("    edition: large\n", with: "")
            .replacing("days1: {type: \"Int?\"", with: "days1: {edition: large, type: \"Int?\"")
            .replacing("- \(Self.lending)", with: "- {edition: small}\n      - {ann: lend, with: \(arguments), returns")
        #expect(CheckedText(text).findings.map(\.message) == messages)
    }

    @Test("an example starts in the edition that its fixture leaves")
    func example() {
        let book = "{ann: lend, with: {itemID: B1}, save: number}"
        let text = CityLibrary.text.replacing(book, with: "\(book)\n      - {edition: small}")
        let found = CheckedText(text).findings
        #expect(found.map(\.message) == ["`lend` needs edition `large`, and here it is `small`"])
        #expect(found.first?.location?.text.hasPrefix("{given: annHasBook") == true)
    }

    private static let untold: Set = [MethodWithoutScenario.id]

    private static let absent = "only a claim says that there is nothing"
    private static let uncounted = "nothing is counted here"
    private static let counting = "put it into `{list: …, times: …}`, or give the step `times`"
    private static let number = "`${n}` is the number of an item, or of a time"

    private static func misplaced(
        _ old: String,
        _ new: String,
        _ message: String,
        help: String,
        note: String? = nil
    ) -> Breakage {
        Breakage(MisplacedValue.self, old, new, message, help: help, note: note)
    }

    private static func fixture(_ old: String, _ new: String) -> Breakage {
        let (message, help) = ("there is no fixture `anEntered`", "did you mean `annEntered`?")
        return Breakage(UnknownFixture.self, old, new, message, help: help)
    }

    private static func reference(
        _ old: String,
        _ new: String,
        _ message: String,
        _ meant: String? = nil,
        _ others: Set<String> = []
    ) -> Breakage {
        Breakage(UnknownReference.self, old, new, message, help: meant.map { "did you mean `\($0)`?" }, others: others)
    }

    private static func step(
        _ old: String,
        _ new: String,
        _ message: String,
        _ meant: String? = nil,
        _ others: Set<String> = []
    ) -> Breakage {
        Breakage(InvalidStep.self, old, new, message, help: meant.map { "did you mean `\($0)`?" }, others: others)
    }
}
