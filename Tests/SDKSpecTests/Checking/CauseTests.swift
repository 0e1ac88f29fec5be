import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("Each cause is told once")
struct CauseTests {
    private func findings(_ old: String, _ new: String) -> [String] {
        CheckedText(CityLibrary.replacing(old, by: new)).findings.map(\.rule)
    }

    @Test("a figure that can't be read isn't missed where it is used")
    func figure() {
        #expect(findings("days: {type: Int, value: 14,", "days: {type: Int, value: 1.4.,") == ["expression-syntax"])
    }

    @Test(
        "nothing more is said of what is given for a type that is refused",
        arguments: [
            ("Void", "1", TypeUnsuited.id), ("[Void]", "[{a: 1}]", TypeUnsuited.id), ("Empty", "a", TypeUnsuited.id),
            ("[Content]", "[{pages: 1}]", UnionWithoutTag.id),
            ("{Int: Content}", "{1: {pages: 1}}", UnionWithoutTag.id),
            ("[Handler]", "[1]", HandlerUnsuited.id),
        ]
    )
    func refusedType(type: String, value: String, rule: String) {
        func found(_ example: String) -> [String] {
            CheckedText(
                CityLibrary.text,
                """
                types: {Empty: {summary: E., enum: Int, values: {}, source: rules}}
                methods:
                  take:
                    topic: Things
                    summary: Takes.
                    source: rules
                    parameters: {what: {type: "\(type)", summary: What.}}
                    behaviour: do nothing
                    example: {as: ann, with: \(example)}
                """
            ).findings.filter { $0.severity == .error }.map(\.rule)
        }
        let refused = Set([rule, TypeUnsuited.id])
        #expect(Set(found("{what: \(value)}")) == refused)
        #expect(Set(found("{}")) == refused)
    }

    @Test("a field where a union writes its tag is one finding, however many cases have it")
    func tagOfItsOwn() {
        let found = CheckedText(
            CityLibrary.text,
            """
            types:
              Note: {summary: N., fields: {kind: {type: Int, summary: K.}}, source: rules}
              Sheet: {summary: S., union: {tag: Kind, member: kind, cases: {book: Note, film: Note}}, source: rules}
            """
        ).findings.filter { $0.rule == UnionWithoutTag.id }
        #expect(found.map(\.message) == ["`Note` has a field `kind` of its own, where the tag belongs"])
    }

    @Test("a limit that can't be read hides nothing of another one")
    func limits() {
        let found = CheckedText(
            CityLibrary.text,
            """
            methods:
              count:
                topic: Items
                summary: Counts.
                source: rules
                parameters:
                  one: {type: Int, summary: One., limit: {max: x, unit: value}}
                  other: {type: Int, summary: Another., limit: {min: 9, max: 3, unit: value}}
                behaviour: do nothing
            """
        ).findings
        #expect(found.filter { $0.severity == .error }.map(\.rule).contains("not-an-integer"))
        #expect(found.map(\.message).contains("`min` 9 is above `max` 3"))
    }

    @Test("a name isn't missed whose statement can't be read")
    func name() {
        let found = findings("let item = world.items[itemID] or fail unknown", "let item = world.items[")
        #expect(found.contains("statement-syntax"))
        #expect(!found.contains(UnknownType.id) && !found.contains("unknown-name"))
    }

    @Test(
        "no name is missed where a statement wasn't given the one that it gives",
        arguments: ["let =", "for in", "let 3 ="]
    )
    func unknownName(statement: String) {
        let found = CheckedText(
            CityLibrary.replacing(
                "let item = world.items[itemID] or fail unknown",
                by: "\(statement) world.items[itemID]\n        fail unknown when title == subtitle"
            )
        ).findings
        #expect(found.map(\.rule) == ["statement-syntax"])
    }

    @Test(
        "what is called like a value isn't taken for the value where it is meant",
        arguments: [("none", "String", "none"), ("true", "Int", "true + 1"), ("false", "[Int]", "count(false)")]
    )
    func unsayable(name: String, type: String, use: String) {
        let found = CheckedText(
            CityLibrary.text,
            """
            methods:
              echo:
                topic: Items
                summary: Says it again.
                source: rules
                parameters: {"\(name)": {type: "\(type)", summary: What.}}
                returns: \(type == "String" ? "String" : "Int")
                behaviour: return \(use)
            """
        ).findings.map(\.rule)
        let rules = BehaviourRules.all.map(\.id) + [UnsayableName.id]
        #expect(found.filter(rules.contains) == [UnsayableName.id])
    }

    @Test("a name isn't missed whose `let` was forgotten")
    func forgottenLet() {
        let found = findings("let item = world.items[itemID] or fail unknown", "item = world.items[itemID]")
        #expect(found.contains("statement-syntax"))
        #expect(!found.contains("unknown-name"))
    }

    @Test("a key that is meant isn't missed")
    func key() {
        #expect(findings("Film: {summary: A film., fields", "Film: {sumary: A film., fields") == ["unknown-key"])
    }

    @Test("a type that isn't there is named where it comes first, and what is done with its values isn't judged")
    func type() {
        let text = CityLibrary.replacing(
            "days2: {type: \"Int?\"",
            by: "days3: {type: Span, summary: S.}\n      days2: {type: \"Span?\""
        )
        let found = CheckedText(text).findings
        #expect(found.filter { $0.rule == UnknownType.id }.map(\.message) == ["there is no type `Span`"])
        #expect(!found.contains { $0.message.contains("`Span`") && $0.rule != UnknownType.id })
    }

    @Test("a value that is wrong isn't missed where its name is used")
    func value() {
        let found = findings(
            "let item = world.items[itemID] or fail unknown",
            "let item = world.itms[itemID] or fail unknown"
        )
        #expect(found == ["unknown-member"])
    }

    @Test(
        "what can't be both absent and a default isn't judged where it is used",
        arguments: ["for d in days2", "for d in (days2 ?? [])"]
    )
    func absentAndDefault(use: String) {
        let text = CityLibrary.replacing("days2: {type: \"Int?\",", by: "days2: {type: \"[Int]?\", default: \"[]\",")
            .replacing("return count(me.lent)", with: "\(use)\n        handOver(itemID)\n      return count(me.lent)")
        #expect(CheckedText(text).findings.map(\.rule) == [OptionalDefault.id])
    }

    @Test("the same of a field, and of the answer that is made of it")
    func absentAndDefaultField() {
        let text = CityLibrary.replacing("parts: {type: \"[Item]\",", by: "parts: {type: \"[Item]?\",")
            .replacing("return count(me.lent)", with: "return count(item.parts)")
        #expect(CheckedText(text).findings.map(\.rule) == [OptionalDefault.id])
    }

    @Test("a union without a tag isn't missed where one of its values is made")
    func union() {
        let text = CityLibrary.replacing("union: {tag: Kind, cases", by: "union: {cases")
            .replacing("when item.note == \"lost\"", with: "when item.content == Content.book(Book(pages: 3))")
        #expect(CheckedText(text).findings.map(\.rule) == ["missing-key"])
    }

    @Test("what steps save that can't be read isn't missed")
    func steps() {
        let text = CityLibrary.replacing(
            "- {ann: lend, with: {itemID: B1}, save: number}",
            by: "- {times: ten, steps: [{ann: lend, with: {itemID: B1}, save: \"number${n}\"}]}\n"
                + "      - {ann: giveBack.one, with: {itemID: $number3}}"
        )
        #expect(CheckedText(text).findings.map(\.rule) == ["not-an-integer"])
    }

    @Test("a store without a default is named, and not where an entry is made sure of")
    func store() {
        #expect(
            findings("lent: {type: \"[ItemID]\", default: \"[]\",", "lent: {type: \"[ItemID]\",")
                == [StateWithoutDefault.id]
        )
    }

    @Test("a record that always holds itself isn't taken for one that may be absent, nor missed in values")
    func endless() {
        let text = CityLibrary.replacing("parts: {type: \"[Item]\", default: \"[]\",", by: "parts: {type: Item,")
            .replacing(
                "when item.note == \"lost\"",
                with: "when world.items[itemID] exists and text(world.items[itemID].itemID) == \"lost\""
            )
        #expect(CheckedText(text).findings.map(\.rule) == [CyclicType.id])
    }

    @Test("what stands behind a line that is indented like no other isn't judged by it")
    func indentation() {
        let statements = "let item = world.items[itemID] or fail unknown\n"
        let found = findings(
            statements,
            "if myself in users\n          do nothing\n        fail unknown\n      \(statements)"
        )
        #expect(found == ["statement-indentation"])
    }

    @Test(
        "what was meant by a key that nobody knows isn't missed anywhere",
        arguments: [
            ("as: ann, with: {itemID: B2}", "as: ann, wth: {itemID: B2}"),
            ("itemID: B1}, save: number}", "itemID: B1}, saev: number}"),
            ("given: annEntered\n    steps", "givn: annEntered\n    steps"),
            ("returns: Int\n    behaviour", "retruns: Int\n    behaviour"),
            ("max: 50, unit: utf8-bytes", "max: 50, unt: utf8-bytes"),
            ("limit: {max: 50,", "limit: {mx: 50,"),
            ("{name: length, max", "{nme: length, max"),
            ("sdk:\n", "sdkk:\n"),
            ("prefix: Library", "prefx: Library"),
            ("fixtures:\n", "fixturs:\n"),
        ]
    )
    func misspeltKey(old: String, new: String) {
        #expect(findings(old, new) == ["unknown-key"])
    }

    @Test("what was meant by a part of a map that there isn't isn't limited as a whole")
    func misspeltPart() {
        let new = "days2: {type: \"{String: Int}?\", limit: {of: valus, max: 3, unit: value},"
        #expect(findings("days2: {type: \"Int?\",", new) == ["unknown-word"])
    }

    @Test(
        "what is given under a misspelt name isn't missed",
        arguments: [
            ("as: ann, with: {itemID: B2}", "as: ann, with: {itmID: B2}", UnknownParameter.id),
            ("{ben: enter, with: {readerID: ben}", "{ben: enter, with: {raederID: ben}", UnknownParameter.id),
            (
                "with: {item: {itemID: B1, kind: b, content: {pages: 9}}}}\n    source",
                "with: {item: {itmID: B1, kind: b, content: {pages: 9}}}}\n    source", ValueUnsuited.id
            ),
            ("content: {pages: 9}}}}\n    source", "content: {pgaes: 9}}}}\n    source", ValueUnsuited.id),
        ]
    )
    func misspeltName(old: String, new: String, rule: String) {
        #expect(findings(old, new) == [rule])
    }

    @Test("a value that isn't declared isn't held to what its type demands", arguments: ["e: {p: [r]}", "e: {r: [p]}"])
    func undeclaredValue(argument: String) {
        let text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            types:
              UserID: {summary: U., identifier: {}, source: h}
              E: {summary: E., source: h, enum: String, closed: true, values: {p: {wire: PP, summary: P.}}}
            methods:
              ping:
                topic: T
                summary: P.
                surfaces: {http: A}
                source: h
                parameters: {e: {type: "{E: [E]}", summary: E.}}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {\(argument)}}
            scenarios: {s: {summary: S., covers: [E.closed], steps: [{ann: ping, with: {e: {}}, returns: 1}]}}
            """
        let found = CheckedText(text).findings
        #expect(found.map(\.message) == ["`r` is no value of `E`"])
        #expect(found.map(\.help) == ["`E` is closed: give one of its values"])
    }

    @Test("a list in pages that is called like its method is told once")
    func listCalledLikeItsMethod() {
        let before = "  giveBack:\n    topic: Things"
        let method = """
              things:
                topic: Things
                summary: Lists things.
                returns: Item
                parameters: {from: {type: "String?", summary: Where it begins.}}
                paging: {as: things, items: parts, next: {from: note}}
                source: rules

            """
        let indented = method.split(separator: "\n").map { "  \($0.dropFirst(2))\n" }.joined()
        #expect(findings(before, indented + before) == [PagingUnsuited.id])
    }

    @Test("a name isn't missed that a misspelt `let` gives")
    func misspeltStatement() {
        #expect(findings("let item = world", "lte item = world") == ["statement-syntax"])
    }

    @Test("what a fixture would save that there isn't isn't missed")
    func misspeltFixture() {
        #expect(
            findings("given: annHasBook\n    covers", "given: annHadBook\n    covers") == [UnknownFixture.id]
        )
    }

    @Test("the method isn't missed in stories that a step with a misspelt name means")
    func misspeltMethod() {
        #expect(findings("{ben: enter,", "{ben: entre,") == [InvalidStep.id])
    }

    @Test("what holds values of a type that isn't there isn't judged", arguments: ["[Itm]", "{ItemID: Itm}", "Itm?"])
    func partOfUnknownType(type: String) {
        let text = CityLibrary.replacing(
            "things: {type: \"[Item]\", default: \"[]\"",
            by: "things: {type: \"\(type)\""
        )
        #expect(CheckedText(text).findings.map(\.rule) == [UnknownType.id])
    }

    @Test("what differs in digits is several findings, but for the number of the time")
    func digits() {
        let file = SourceFile(path: "a.yaml", text: "ann: enter\nben: \"B${n}\"\n")
        func found(_ line: Int, _ offsets: Range<Int>, _ messages: [String]) -> [String] {
            var diagnostics = Diagnostics()
            let start = SourcePosition(line: line, column: 6, offset: offsets.lowerBound)
            let end = SourcePosition(line: line, column: 6 + offsets.count, offset: offsets.upperBound)
            let location = SDKSpec.SourceLocation(file: file, range: SourceRange(start: start, end: end))
            for message in messages { diagnostics.add(Diagnostic(rule: "r", Wording(message), at: location)) }
            return diagnostics.sorted.map(\.message)
        }
        #expect(found(1, 5..<10, ["`enter` needs `p1`", "`enter` needs `p2`"]).count == 2)
        #expect(found(1, 5..<10, ["`enter` needs `p1`", "`enter` needs `p1`"]).count == 1)
        #expect(found(2, 16..<22, ["`B1` is no number", "`B2` is no number"]) == ["`B1` is no number"])
    }

    @Test("facts of behaviour that can't be understood aren't missed")
    func factsOfBehaviour() {
        let text = CityLibrary.replacing("covers: [giveBack.needs.open]", by: "covers: [lend.fails.unknown.2]")
        let broken = text.replacing("when item.note == \"lost\"", with: "when itm.note == \"lost\"")
        #expect(CheckedText(text).findings.map(\.rule).contains(UnknownFact.id) == false)
        #expect(CheckedText(broken).findings.map(\.rule) == ["unknown-name"])
        let misspelt = text.replacing("lend.fails.unknown.2", with: "lend.fails.unknwon.2")
        #expect(CheckedText(misspelt).findings.map(\.rule).contains(UnknownFact.id))
    }

    @Test(
        "a name that was refused isn't proposed where it is used",
        arguments: [
            ("ITEM_DUE: {wire", "ITEM_DUE.: {wire"), ("enter:\n    topic", "enter.:\n    topic"),
            ("second: {type: Int", "second.: {type: Int"), ("Wear: {summary", "Wear.: {summary"),
            ("unknown: {code", "unknown.: {code"), ("parameters: {readerID: {", "parameters: {readerID.: {"),
        ]
    )
    func refusedName(old: String, new: String) {
        #expect(findings(old, new) == [InvalidName.id])
    }

    @Test(
        "what a misspelt name means isn't missed",
        arguments: [
            ("Things: {summary: What is lent.}", "Things: {summary: W, methods: [put, lned, giveBack]}", TopicOrder.id),
            ("max: {small: 1, large: 3}", "max: {small: 1, lagre: 3}", UnknownEdition.id),
            ("max: {small: 1, large: 3}", "max: {smlal: 1, large: 3}", UnknownEdition.id),
            ("  prefix: Library\n", "", "missing-key"),
            ("days1: $number", "days1: $number.", "reference-syntax"),
        ]
    )
    func misspeltPlace(old: String, new: String, rule: String) {
        let text = CityLibrary.replacing("itemID: B2}}\n    source", by: "itemID: B2, days1: $number}}\n    source")
        #expect(CheckedText(text.replacing(old, with: new)).findings.map(\.rule) == [rule])
    }

    @Test("what is no number isn't beyond a limit too", arguments: ["007", "1.5", "0x40", "99999999999999999999"])
    func number(text: String) {
        let new = "itemID: B2, days1: \(text)}}\n    source"
        #expect(findings("itemID: B2}}\n    source", new) == [ValueUnsuited.id])
    }

    @Test("values aren't held to a limit that is none")
    func limit() {
        #expect(findings("max: 20, unit: unicode-scalars", "max: -20, unit: unicode-scalars") == [LimitBounds.id])
    }

    @Test(
        "an answer isn't one too many where its type can't be read",
        arguments: ["Int Int", "'[Int'", "{type: Int Int}", "{Int: }", "{}", "[]", "{type: {Int: }}", "{Int: ~}"]
    )
    func answer(type: String) {
        #expect(findings("returns: Int\n", "returns: \(type)\n") == ["type-syntax"])
    }

    @Test("a type that is missing is told once", arguments: ["", "~"])
    func noType(type: String) {
        #expect(findings("returns: Int\n", "returns: \(type)\n") == ["missing-value"])
        #expect(findings("payload: ItemID", "payload: \(type)") == ["missing-value"])
    }

    @Test(
        "what has a type that can't be read isn't missed, wherever the language wants a type",
        arguments: [
            ("payload: \"[ItemID]\"", "payload: "), ("lent: {type: \"[ItemID]\"", "lent: {type: "),
            ("items: {type: \"{ItemID: Item}\"", "items: {type: "), ("minutes: {type: Int", "minutes: {type: "),
            ("days: {type: Int", "days: {type: "), ("readerID: {type: ReaderID", "readerID: {type: "),
            ("parameters: {itemID: {type: ItemID, summary: What.}}\n    behaviour: |", "parameters: {itemID: {type: "),
        ]
    )
    func types(old: String, new: String) {
        let rest = old.contains("|") ? ", summary: What.}}\n    behaviour: |" : ""
        for type in ["{Int: }", "{}", "[]", "[[]]", "{Int: {Int: }}", "[{Int: ~}]"] {
            #expect(findings(old, new + type + rest) == ["type-syntax"], "\(new)\(type)")
        }
    }

    @Test(
        "a unit that measures something else is told once, whatever is done with what is beyond the limit",
        arguments: ["value, excess: truncate", "items, excess: clamp", "value"]
    )
    func unit(text: String) {
        #expect(findings("max: 20, unit: unicode-scalars", "max: 20, unit: \(text)") == [LimitUnsuited.id])
    }

    @Test(
        "what leads back to itself is told once, with all that is on the way",
        arguments: [
            ([record("A", "a: {type: A, default: A()")], "cyclic-type", []),
            (
                [record("A", "b: {type: B, default: B()"), record("B", "a: {type: A, default: A()")],
                "cyclic-type", ["by way of `B`"]
            ),
            (
                [record("A", "b: {type: \"B?\", default: B()"), record("B", "a: {type: \"A?\", default: A()")],
                "cyclic-default", ["by way of the default of `B.a`"]
            ),
            (
                ["one: two()", "two: three()", "three: one()", "four: one()"].map(procedure), "procedure-cycle",
                ["by way of `two`", "by way of `three`"]
            ),
            (["one: two + 1", "two: one", "three: two"].map(constant), "constant-cycle", ["by way of `two`"]),
            (["one: two", "two: one", "three: one"].map(fixture), "fixture-cycle", ["by way of `two`"]),
        ]
    )
    func cycles(parts: [String], rule: String, notes: [String]) {
        let files = ([CityLibrary.text] + parts).enumerated().map { number, text in
            SpecificationFile(path: "\(number).yaml", bytes: Array(text.utf8))
        }
        let found = CheckedText(files).findings
        let cycles = found.filter { $0.rule.hasPrefix("cyclic") || $0.rule.hasSuffix("cycle") }
        #expect(cycles.map(\.rule) == [rule], "\(found.map(\.message))")
        #expect(cycles.flatMap(\.notes).map(\.message).filter { $0.hasPrefix("by way") } == notes)
    }

    private static func record(_ name: String, _ field: String) -> String {
        "types: {\(name): {summary: R., fields: {\(field), summary: F.}}, source: rules}}"
    }

    private static func procedure(_ text: String) -> String {
        let parts = text.split(separator: ": ")
        return "procedures: {\(parts[0]): {summary: P., behaviour: \(parts[1])}}"
    }

    private static func constant(_ text: String) -> String {
        let parts = text.split(separator: ": ")
        return "constants: {\(parts[0]): {type: Int, value: \(parts[1]), summary: C., source: rules}}"
    }

    private static func fixture(_ text: String) -> String {
        let parts = text.split(separator: ": ")
        return "fixtures: {\(parts[0]): {summary: F., given: \(parts[1]), steps: []}}"
    }
}
