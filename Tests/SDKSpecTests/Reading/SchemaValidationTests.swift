import Testing

@testable import SDKSpec

@Suite("Keys and kinds of values")
struct SchemaValidationTests {
    @Test("an unknown key is reported with the nearest known one")
    func unknownKey() {
        let source = """
            1️⃣method: {}
            errors:
              notFound: {2️⃣sumary: Not there, summary: Not there}
              other: {summary: A, 3️⃣because: B}
            """
        expectFindings(
            source,
            [
                Finding("1️⃣", "unknown-key", "a spec has no key `method`"),
                Finding("2️⃣", "unknown-key", "an error has no key `sumary`"),
                Finding("3️⃣", "unknown-key", "an error has no key `because`"),
            ]
        )
        let found = ReadSpec(MarkedSource(source).text).diagnostics
        #expect(
            found.map(\.help) == [
                "did you mean `methods`?", "did you mean `summary`?",
                "its keys are `code`, `summary`, `constants`, `retry`, `remedy` and `source`",
            ]
        )
    }

    @Test("the rest of a text that a comma cut off is seen as such")
    func commaInText() {
        let read = ReadSpec("errors: {notFound: {summary: Gone, or never there}}")
        #expect(read.diagnostics.map(\.rule) == ["unknown-key"])
        #expect(read.diagnostics.first?.help == "put a text with a comma in quotes")
    }

    @Test("a key in the place of the one that is missing is told once")
    func replacedKey() {
        let read = ReadSpec("errors: {notFound: {code: 1, explanation: It is gone.}}")
        #expect(read.diagnostics.map(\.rule) == ["unknown-key"])
        #expect(read.diagnostics.first?.help == "write `summary`, which is missing")
    }

    @Test("a product that is no mapping isn't missed", arguments: ["sdk: Library", "Library", "[sdk]"])
    func wrongProduct(text: String) {
        #expect(ReadSpec(text).diagnostics.map(\.rule) == ["wrong-kind"])
    }

    @Test("missing keys are reported at the name of what lacks them")
    func missingKey() {
        expectFindings(
            """
            constants:
              1️⃣window: {summary: How long.}
            types:
              Name:
                summary: A name.
                fields:
                  2️⃣first: {summary: The first name.}
            """,
            [
                Finding("1️⃣", "missing-key", "constant `window` has no `type`"),
                Finding("1️⃣", "missing-key", "constant `window` has no `value`"),
                Finding("2️⃣", "missing-key", "field `first` has no `type`"),
            ]
        )
    }

    @Test("a list where a mapping belongs, and every other mistake of that sort")
    func wrongKind() {
        expectFindings(
            """
            errors: 1️⃣[notFound]
            events:
              LIST_UPDATED: 2️⃣updated
            constants:
              window: {type: Int, value: 3️⃣[1], summary: 4️⃣{}}
            methods:
              login: {topic: A, summary: B, needs: 5️⃣ready, notes: [6️⃣[a]], parameters:7️⃣ }
            """,
            [
                Finding("1️⃣", "wrong-kind", "`errors`: expected a mapping, found a list"),
                Finding("2️⃣", "wrong-kind", "`LIST_UPDATED`: expected a mapping, found a text"),
                Finding("3️⃣", "wrong-kind", "`value`: expected a text, found a list"),
                Finding("4️⃣", "wrong-kind", "`summary`: expected a text, found a mapping"),
                Finding("5️⃣", "wrong-kind", "`needs`: expected a list, found a text"),
                Finding("6️⃣", "wrong-kind", "an item of `notes`: expected a text or a mapping, found a list"),
                Finding("7️⃣", "missing-value", "`parameters` has no value"),
            ]
        )
    }

    @Test("a file that isn't a mapping")
    func wholeFile() {
        expectFindings("1️⃣- a\n", [Finding("1️⃣", "wrong-kind", "the file: expected a mapping, found a list")])
        expectFindings("# nothing but words\n", [])
    }

    @Test("numbers, truth values, words and times")
    func scalars() {
        expectFindings(
            """
            errors:
              a: {summary: A, code: 1️⃣12x, retry: 2️⃣yes}
              b: {summary: B, code: 3️⃣99999999999999999999}
            sources:
              page: {title: A page, kind: 4️⃣pages}
            methods:
              login:
                topic: A
                summary: B
                rate: {calls: 5️⃣0, seconds: 5, per: 6️⃣everybody, error: a}
            scenarios:
              story: {summary: A, steps: [{advance: 7️⃣2 weeks}]}
            """,
            [
                Finding("1️⃣", "not-an-integer", "`code`: expected a whole number, found `12x`"),
                Finding("2️⃣", "not-a-boolean", "`retry`: expected `true` or `false`, found `yes`"),
                Finding("3️⃣", "not-an-integer", "`code`: expected a whole number, found `99999999999999999999`"),
                Finding("4️⃣", "unknown-word", "`kind` can't be `pages`"),
                Finding("5️⃣", "not-an-integer", "`calls`: expected a positive whole number, found `0`"),
                Finding("6️⃣", "unknown-word", "`per` can't be `everybody`"),
                Finding("7️⃣", "not-a-duration", "`advance`: expected a time, found `2 weeks`"),
            ]
        )
    }

    @Test("numbers are written as in JSON")
    func numbers() {
        let source = """
            errors: {a: {summary: A, code: 1️⃣+404}, b: {summary: B, code: 2️⃣-07}, c: {summary: C, code: -7}}
            methods:
              login: {topic: A, summary: B, quota: {counts: a, max: {basic: 3️⃣005}, error: a}}
            scenarios:
              story:
                summary: A
                steps:
                  - {advance: 4️⃣01 m}
                  - {ann: login, times: 5️⃣02, with: {at: {now: 6️⃣-0301}, text: {repeat: a, times: 7️⃣03}}}
            """
        expectFindings(
            source,
            [
                Finding("1️⃣", "not-an-integer", "`code`: expected a whole number, found `+404`"),
                Finding("2️⃣", "not-an-integer", "`code`: expected a whole number, found `-07`"),
                Finding("3️⃣", "not-an-integer", "`basic`: expected a non-negative whole number, found `005`"),
                Finding("4️⃣", "not-a-duration", "`advance`: expected a time, found `01 m`"),
                Finding("5️⃣", "not-an-integer", "`times`: expected a positive whole number, found `02`"),
                Finding("6️⃣", "not-a-duration", "`now`: expected a time, found `-0301`"),
                Finding("7️⃣", "not-an-integer", "`times` is no whole number from 0 to 1000000"),
            ]
        )
        let found = ReadSpec(MarkedSource(source).text).diagnostics
        #expect(found.prefix(3).map(\.help) == ["write `404`", "write `-7`", "write `5`"])
    }

    @Test("behind a key of an example's or a story's value stands a value")
    func missingExampleValue() {
        expectFindings(
            """
            scenarios:
              story:
                summary: A
                steps:
                  - {ann: pay, with: {code:1️⃣ , money: {cents:2️⃣ }}, returns: {list: [{a:3️⃣ }]}}
                  - {ann: pay, events: {ann: [PAID:4️⃣ ]}}
                  - {ann: pay, with: {code: ""}}
            """,
            [
                Finding("1️⃣", "missing-value", "`code` has no value"),
                Finding("2️⃣", "missing-value", "`cents` has no value"),
                Finding("3️⃣", "missing-value", "`a` has no value"),
                Finding("4️⃣", "missing-value", "`PAID` has no value"),
            ]
        )
    }

    @Test("`~` is no text")
    func tilde() {
        expectFindings(
            "errors: {a: {summary: 1️⃣~}, b: {summary: \"~\"}}",
            [Finding("1️⃣", "missing-value", "`summary` has no value")]
        )
    }

    @Test("a part of an identifier has one word as its name")
    func partOfTwoWords() {
        expectFindings(
            "types: {ID: {summary: S, identifier: {own: 1️⃣\"C-${number number: String}\", map: \"M${ n : String}\"}}}",
            [Finding("1️⃣", "identifier-form", "form `own` has a part that can't be read")]
        )
    }

    @Test(
        "a key that nothing parts from its value is told how it is written",
        arguments: [
            ("{1️⃣code 4, summary: S}", "code 4", "write `code: 4`, or put a text with a comma in quotes"),
            ("{1️⃣summary Gone}", "summary Gone", "write `summary: Gone`"),
            ("{code: 4, 1️⃣summary:Gone}", "summary:Gone", "write `summary: Gone`"),
            ("{summary: Gone, 1️⃣summary of it}", "summary of it", "put a text with a comma in quotes"),
        ]
    )
    func unpartedKey(error: String, name: String, help: String) {
        let source = "errors: {notFound: \(error)}"
        expectFindings(source, [Finding("1️⃣", "unknown-key", "an error has no key `\(name)`")])
        #expect(ReadSpec(MarkedSource(source).text).diagnostics.map(\.help) == [help])
    }

    @Test("a misspelt word of a step isn't taken for a device")
    func misspeltStep() {
        let source = "scenarios: {s: {summary: S, steps: [{1️⃣confgure: {days: 7}}, {2️⃣stesp: [], times: 2}]}}"
        expectFindings(
            source,
            [
                Finding("1️⃣", "unknown-key", "a step has no key `confgure`"),
                Finding("2️⃣", "unknown-key", "a step has no key `stesp`"),
            ]
        )
        let found = ReadSpec(MarkedSource(source).text).diagnostics
        #expect(found.map(\.help) == ["did you mean `configure`?", "did you mean `steps`?"])
    }

    @Test(
        "a step that calls a method and does something else is one finding",
        arguments: [
            "a: login, with: {id: a}, 1️⃣advance: 3 s", "a: login, fails: closed, 1️⃣edition: large",
            "advance: 3 s, 1️⃣a: login, with: {id: a}, save: b", "configure: {days: 3}, 1️⃣a: login, returns: 3",
            "a: login, with: {id: a}, 1️⃣steps: [{advance: 1 s}], times: 2", "a: login, 1️⃣steps: [{advance: 1 s}]",
        ]
    )
    func mixedStep(step: String) {
        let source = "scenarios: {s: {summary: S, steps: [{\(step)}]}}"
        let words = step.replacing("1️⃣", with: "").split(separator: ", ").compactMap { $0.split(separator: ":").first }
        let other = words.first { ["advance", "edition", "configure", "steps"].contains($0) } ?? ""
        let names = words.filter { $0 == "a" || $0 == other }.map { "`\($0)`" }.joined(separator: " and ")
        expectFindings(source, [Finding("1️⃣", "ambiguous-kind", "\(names) can't stand in one step")])
    }

    @Test("a key that a step hasn't is no other call")
    func unknownKeyOfStep() {
        expectFindings(
            "scenarios: {s: {summary: S, steps: [{advance: 3 s, 1️⃣note: Waits.}, {advance: 3 s, 2️⃣with: {}, 3️⃣evnts: {}}]}}",
            [
                Finding("1️⃣", "unknown-key", "an `advance` step has no key `note`"),
                Finding("2️⃣", "unknown-key", "an `advance` step has no key `with`"),
                Finding("3️⃣", "unknown-key", "an `advance` step has no key `evnts`"),
            ]
        )
    }

    @Test("a type says what it is, once")
    func typeKind() {
        expectFindings(
            """
            types:
              A: {sumary: A, 1️⃣feilds: {}}
              B: {summary: B, fields: {}, 2️⃣identifier: {}}
              3️⃣C: {}
            """,
            [
                Finding("1️⃣", "undecided-kind", "type `A` has none of the keys that say what it is"),
                Finding("2️⃣", "ambiguous-kind", "`fields` and `identifier` can't stand in one type"),
                Finding("3️⃣", "undecided-kind", "type `C` has none of the keys that say what it is"),
            ]
        )
        let found = ReadSpec("types: {A: {sumary: A, feilds: {}}}").diagnostics
        #expect(found.first?.help == "did you mean `fields`?")
    }

    @Test("times")
    func durations() {
        let known = ["121 s": 121, "2 m": 120, "1h": 3600, "1  d": 86400, "90": 90]
        for (text, seconds) in known { #expect(DurationText.seconds(text) == seconds) }
        for text in ["", "s", "-1 s", "1.5 m", "2 weeks", "9223372036854775807 d", "１ s", "01 s"] {
            #expect(DurationText.seconds(text) == nil)
        }
    }
}
