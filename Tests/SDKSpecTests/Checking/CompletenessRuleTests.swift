import Testing

@testable import SDKSpec

@Suite("Nothing is missing and nothing is left over")
struct CompletenessRuleTests {
    static let breakages = [
        Breakage(
            NobodyLogsIn.self,
            "set device.user to readerID",
            "set 1️⃣me.lent to []",
            "nobody is ever logged in, so that what is changed of `me` is lost",
            help: "let a method set `device.user`, or keep it in `world`"
        ),
        Breakage(
            NobodyLogsIn.self,
            "set device.user to readerID",
            "set device.user to none\n      set 1️⃣me.lent to []",
            "nobody is ever logged in, so that what is changed of `me` is lost",
            help: "let a method set `device.user`, or keep it in `world`"
        ),
        Breakage(
            MethodWithoutExample.self,
            "methods:\n",
            "methods:\n  1️⃣rest: {topic: Things, summary: Rests., behaviour: do nothing}\n",
            "`rest` has no example of a call",
            others: [MethodWithoutScenario.id]
        ),
        Breakage(
            MethodWithoutExample.self,
            "all: {summary: Everything.}",
            "1️⃣all: {summary: Everything., behaviour: do nothing}",
            "`giveBack.all` has no example of a call",
            others: [MethodWithoutScenario.id]
        ),
        untold("methods:\n", "methods:\n  1️⃣rest: \(rest)\n", "rest"),
        untold(
            "all: {summary: Everything.}",
            "1️⃣all: {summary: Everything., behaviour: do nothing, example: {as: ann}}",
            "giveBack.all"
        ),
        unused("procedures:\n", "procedures:\n  1️⃣rest: {summary: Rests., behaviour: do nothing}\n", "procedure `rest`"),
        unused(
            "constants:\n",
            "constants:\n  1️⃣rest: {type: Int, value: 1, summary: A rest., source: rules}\n",
            "constant `rest`"
        ),
        unused(
            "constants:\n",
            "constants:\n  1️⃣rest: {type: Int, value: days, summary: A rest., source: rules}\n",
            "constant `rest`"
        ),
        unused("types:\n", "types:\n  1️⃣Rest: {summary: A rest., identifier: {}, source: rules}\n", "type `Rest`"),
        unreached(
            "errors:\n",
            "errors:\n  1️⃣rest: {code: 99, summary: A rest., source: rules}\n",
            "ends in the error `rest`"
        ),
        unreached(
            "events:\n",
            "events:\n  1️⃣REST: {wire: rest, summary: A rest., source: rules}\n",
            "emits the event `REST`"
        ),
        unused("gates:\n", "gates:\n  1️⃣rest: {summary: Rests., behaviour: do nothing}\n", "gate `rest`"),
        unused(
            "fixtures:\n",
            "fixtures:\n  1️⃣rest: {summary: Rests., given: annEntered, steps: []}\n",
            "fixture `rest`"
        ),
    ]

    static let variations = [
        Variation(
            "days2: {type: \"Int?\"",
            "days3: {type: Int, default: second, summary: How long.}\n      days2: {type: \"Int?\""
        ),
        Variation(
            "constants:\n  days: {type: Int, value: 14",
            "constants:\n  week: {type: Int, value: 7, summary: A week., source: rules}\n  days: {type: Int, value: week * 2"
        ),
        Variation("return count(me.lent)", "return count(me.lent) + days"),
        Variation("counts: me.lent, max", "counts: me.lent, adds: days, max"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("a call without a claim, in a scenario or in a fixture, shows nothing")
    func callWithoutClaim() throws {
        let step = "{ann: giveBack.one, with: {itemID: B1}"
        let text = CityLibrary.replacing("\(step), events: {ann: []}}", by: "\(step)}")
        let found = CheckedText(text).findings
        #expect(found.map(\.message) == ["no scenario looks at what comes of `giveBack.one`"])
    }

    @Test("a constant that scenarios configure and nothing reads is used nowhere")
    func configuredConstant() {
        let text = CityLibrary.replacing("days * second", by: "second")
        let found = CheckedText(text).findings
        #expect(found.map(\.message) == ["the constant `days` is used nowhere"])
    }

    @Test("what is broken hides what it uses, so nothing is called unused beside an error")
    func besideErrors() {
        let text = CityLibrary.replacing("days * second", by: "day * second")
        #expect(CheckedText(text).findings.map(\.rule) == ["unknown-name"])
    }

    private static let rest = "{topic: Things, summary: Rests., behaviour: do nothing, example: {as: ann}}"

    private static func untold(_ old: String, _ new: String, _ overload: String) -> Breakage {
        let help = "call it in a scenario and expect `returns`, `fails` or `events`"
        return Breakage(
            MethodWithoutScenario.self,
            old,
            new,
            "no scenario looks at what comes of `\(overload)`",
            help: help
        )
    }

    private static func unreached(_ old: String, _ new: String, _ what: String) -> Breakage {
        let help = "leave it out, or cite the vendor's list that has it, a document of kind `declarations`"
        return Breakage(UnreachedDeclaration.self, old, new, "nothing \(what)", help: help)
    }

    private static func unused(_ old: String, _ new: String, _ what: String) -> Breakage {
        Breakage(UnusedDeclaration.self, old, new, "the \(what) is used nowhere")
    }
}
