import Testing

@testable import SDKSpec

@Suite("Controls of the world")
struct ControlRuleTests {
    static let breakages = [
        control(
            "1️⃣tidy: {summary: Tidies up., behaviour: 'set 2️⃣me.lent to []', source: rules}",
            ControlUnsuited.self,
            "`tidy` acts for nobody, and looks at `me`",
            help: "let it act for a user with `of: user`, or name whose it is, as in `users[userID]`",
            note: "here"
        ),
        control(
            "1️⃣tidy: {summary: Tidies up., of: user, behaviour: set 2️⃣device.visits to 0, source: rules}",
            ControlUnsuited.self,
            "`tidy` acts for a user, and looks at `device`",
            help: "let it act for a device with `of: device`, or name whose it is, as in `devices[id]`",
            note: "here"
        ),
        control(
            "1️⃣advance: {summary: Tidies up., behaviour: \"set world.items to {}\", source: rules}",
            ReservedName.self,
            "every world has a `advance` of its own in Swift",
            help: "name it otherwise"
        ),
        control(
            "1️⃣WireRequest: {summary: Tidies up., behaviour: \"set world.items to {}\", source: rules}",
            ReservedName.self,
            "every world needs the type `WireRequest`, which this control would hide",
            help: "name it otherwise"
        ),
        control(
            "1️⃣Item: {summary: Tidies up., behaviour: \"set world.items to {}\", source: rules}",
            ReservedName.self,
            "every world needs the type `Item`, which this control would hide",
            help: "name it otherwise"
        ),
        control(
            "1️⃣tidy: {summary: Tidies up., behaviour: \"set world.items to {}\", source: rules}",
            MethodWithoutScenario.self,
            "no scenario looks at what comes of `tidy`",
            help: "call it in a scenario and expect `returns`, `fails` or `events`"
        ),
        step("{world: 1️⃣tidi, events: {}}", "there is no control `tidi`", help: "did you mean `tidy`?"),
        step("{world: 1️⃣put, events: {}}", "there is no control `put`", help: "a device calls it: `alice: put`"),
        step("{ben: 1️⃣tidy, events: {}}", "no device calls `tidy`, which is a control", help: "write `world: tidy`"),
        step("{world: tidy, of: 1️⃣ben, events: {}}", "`tidy` acts for nobody", help: "leave `of` out"),
        step(
            "{world: 1️⃣visit, events: {}}",
            "`visit` acts for a device, and none is named",
            help: "name it with `of`"
        ),
        Breakage(
            CutOffUnsuited.self,
            "user: {lent:",
            "user: {1️⃣far: {type: Bool, default: \"false\", cutsOff: true, summary: Away.}, lent:",
            "only a device can be out of reach, and `far` isn't a device's",
            help: "leave `cutsOff` out"
        ),
        Breakage(
            CutOffUnsuited.self,
            "device: {visits:",
            "device: {far: {type: 1️⃣Int, default: \"0\", cutsOff: true, summary: Away.}, visits:",
            "whether a device can be reached is true or false, and `far` isn't",
            help: "make it a `Bool`"
        ),
        Breakage(
            CutOffUnsuited.self,
            "device: {visits: {type: Int, default: \"0\", summary: How often it was used.}}",
            """
            device:
                2️⃣far: {type: Bool, default: "false", cutsOff: true, summary: Away.}
                1️⃣off: {type: Bool, default: "false", cutsOff: true, summary: Off.}
                visits: {type: Int, default: "0", summary: How often it was used.}
            """,
            "whether a device can be reached is said twice",
            help: "leave `cutsOff` out of one of the two",
            note: "it is said here first"
        ),
    ]

    @Test("is broken where it says so", arguments: breakages)
    func breakage(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("a control is read as a method with one shape, and claims what comes of it")
    func reading() throws {
        let text = CityLibrary.replacing("scenarios:\n", by: Self.story(""))
        let checked = CheckedText(text)
        #expect(checked.findings.isEmpty, "\(DiagnosticPrinter().text(checked.findings))")
        let specification = try #require(checked.checked).specification
        #expect(specification.controls.map(\.actor) == [.world, .device])
        #expect(specification.calls.suffix(2).map(\.name.value) == ["tidy", "visit"])
        let facts = try #require(checked.checked).facts.map(\.id).filter { $0.owner == "visit" }
        #expect(facts == ["visit.times.limit", "visit.fails.closed", "visit.events.SHELF_CHANGED"])
    }

    /// Two controls and a story that uses both.
    private static func story(_ step: String) -> String {
        """
        controls:
          tidy: {summary: Tidies up., behaviour: "set world.items to {}", source: rules}
          visit:
            summary: Somebody comes by.
            of: device
            parameters: {times: {type: Int, default: "1", summary: How often., limit: {max: 3, unit: value}}}
            behaviour: |
              fail closed unless device.user exists
              set device.visits to device.visits + times
              emit SHELF_CHANGED
            source: rules

        scenarios:
          tidying:
            summary: The library is tidied up.
            steps:
              - {ben: enter, with: {readerID: ben}}
              - {world: tidy, events: {ben: []}}
              - {world: visit, of: ben, with: {times: 3}, events: {ben: [SHELF_CHANGED]}}
              - {world: visit, of: nobody, fails: closed}
              \(step.isEmpty ? "" : "- \(step)")

        """
    }

    private static func control(
        _ text: String,
        _ rule: any Rule.Type,
        _ message: String,
        help: String,
        note: String? = nil
    ) -> Breakage {
        Breakage(
            rule,
            "methods:\n  enter:\n",
            "controls:\n  \(text)\n\nmethods:\n  enter:\n",
            message,
            help: help,
            note: note,
            others: rule == MethodWithoutScenario.self ? [] : [MethodWithoutScenario.id]
        )
    }

    /// A step behind others that use both controls.
    private static func step(_ step: String, _ message: String, help: String) -> Breakage {
        Breakage(InvalidStep.self, "scenarios:\n", story(step), message, help: help)
    }
}
