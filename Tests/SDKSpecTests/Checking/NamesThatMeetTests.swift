import Testing

@testable import SDKSpec

/// Whole small specs, since two names have to be in one.
@Suite("Names that meet")
struct NamesThatMeetTests {
    @Test("a type that is generated anyway")
    func generated() {
        let found = findings("types: {DemoEvent: {summary: D., fields: {a: {type: Int, summary: A.}}}}")
        #expect(found == ["reserved-name: `DemoEvent` is the name of a type that is generated anyway"])
    }

    @Test("two events that have one case in Swift")
    func events() {
        let found = findings("events: {A_B: {wire: a, summary: A.}, aB: {wire: b, summary: B.}}")
        #expect(found == ["clashing-name: `aB` and `A_B` are both called `aB` in Swift, as an event"])
    }

    @Test("an overload and a method that have one contract")
    func overloads() {
        let shape = "{summary: O., parameters: {n: {type: Int, summary: N.}}}"
        let found = findings(
            """
            methods:
              get: {topic: T, summary: G., overloads: {one: \(shape)}}
              getOne: {topic: T, summary: G.}
            """
        )
        #expect(found == ["clashing-name: `getOne` and `get.one` are both called `getOne` in Swift, as a contract"])
    }

    @Test("a record and a method whose facts have one id")
    func facts() {
        let text = "{text: {type: String, summary: T., limit: {max: 5, unit: utf8-bytes}}}"
        let found = findings(
            """
            types: {note: {summary: N., fields: \(text)}}
            methods: {note: {topic: T, summary: N., parameters: \(text)}}
            """
        )
        #expect(
            found == [
                "ambiguous-fact: the fact `note.text.limit` stands in two places, and nothing could say which one is meant"
            ]
        )
    }

    @Test("a record and a method whose defaults would be one")
    func defaultsOfTwo() {
        let found = findings(
            """
            types: {note: {summary: N., fields: {size: {type: Int, default: 1, summary: S.}}}}
            methods: {note: {topic: T, summary: N., parameters: {size: {type: Int, default: 2, summary: S.}}}}
            """
        )
        #expect(
            found == [
                "ambiguous-fact: the default of `note.size` stands in two places, and nothing could say which one is meant"
            ]
        )
    }

    @Test("forms that share a part of two types")
    func parts() {
        let found = findings("types: {T: {summary: T., identifier: {a: \"A${id: String}\", b: \"B${id: UserID}\"}}}")
        #expect(found == ["part-unsuited: the part `id` is `UserID` here and `String` in `a`"])
    }

    @Test("a form whose part is no text")
    func partsWithoutText() {
        let forms = [
            "a: \"A${n: Int}\"", "b: \"B${k: K}\"", "c: \"C${l: L}\"", "d: \"D${u: UserID}\"", "e: \"E${m: [UserID]}\"",
        ].joined(separator: ", ")
        let found = findings(
            """
            types:
              T: {summary: T., identifier: {\(forms)}}
              K: {summary: K., enum: Int, values: {one: {wire: 1, summary: One}}}
              L: {summary: L., enum: String, values: {one: {wire: A, summary: One}}}
            """
        )
        #expect(
            found == [
                "part-unsuited: the part `n` is `Int`, which is no text",
                "part-unsuited: the part `k` is `K`, which is no text",
                "part-unsuited: the part `m` is `[UserID]`, which is no text",
            ]
        )
    }

    @Test("a part that is called like the question after a form")
    func partsAndQuestions() {
        let found = findings("types: {T: {summary: T., identifier: {open: \"A${isOpen: String}\"}}}")
        #expect(
            found == [
                "clashing-name: `isOpen` and `open` are both called `isOpen` in Swift, as the property that asks for a form or a part"
            ]
        )
    }

    @Test("a default that makes a record which has it again")
    func defaults() {
        let found = findings("types: {N: {summary: N., fields: {next: {type: \"N?\", default: N(), summary: X.}}}}")
        #expect(found == ["cyclic-default: this default makes a `N` that has the default again, and so on"])
        let given = "types: {N: {summary: N., fields: {next: {type: \"N?\", default: \"N(next: none)\", summary: X.}}}}"
        #expect(findings(given) == [])
    }

    @Test("a union in a union, which no field tells apart")
    func unions() {
        let found = findings(
            """
            types:
              K: {summary: K., enum: String, values: {a: {wire: a, summary: A.}}}
              V: {summary: V., union: {tag: K, cases: {a: Int}}}
              P: {summary: P., union: {tag: K, cases: {a: V}}}
            """
        )
        #expect(found == ["union-without-tag: nothing says which case of `V` this is"])
    }

    @Test("a scenario that is called like a derived case")
    func scenarios() {
        let found = findings("scenarios: {ping/example: {summary: S., steps: [{advance: 1 s}]}}")
        #expect(
            found == [
                "invalid-name: a scenario can't be called `ping/example`: derived cases have a `/` in their names"
            ]
        )
    }

    @Test("a method that would hide the stream of events")
    func stream() {
        let found = findings(
            "methods: {events: {topic: T, summary: E., parameters: {n: {type: \"Int?\", summary: N.}}}}"
        )
        #expect(found == ["reserved-name: `events()` is the stream of events, which this method would hide"])
        let given = "methods: {events: {topic: T, summary: E., parameters: {n: {type: Int, summary: N.}}}}"
        #expect(findings(given) == [])
    }

    @Test("shapes of a method `world` would be what a server is asked of its world")
    func world() {
        let shapes = "one: {summary: O.}, two: {summary: T., parameters: {n: {type: Int, summary: N.}}}"
        let found = findings("methods: {world: {topic: T, summary: W., overloads: {\(shapes)}}}")
        let message = "`world.` stands before what a server is asked of its world, and these shapes would hide"
        #expect(found == ["reserved-name: \(message)"])
        #expect(findings("methods: {world: {topic: T, summary: W.}}") == [])
    }

    @Test(
        "a list in pages that would hide a type, or the stream of events",
        arguments: [
            ("DemoEvent", "every method needs the type `DemoEvent`, which this one would hide"),
            ("ClientCore", "every method needs the type `ClientCore`, which this one would hide"),
            ("events", "`events()` is the stream of events, which this method would hide"),
        ]
    )
    func pages(name: String, message: String) {
        func found(_ name: String) -> [String] {
            findings(
                """
                types:
                  Page: {summary: P., fields: {items: {type: "[Int]", summary: I.}, next: {type: "Int?", summary: N.}}}
                methods:
                  list:
                    topic: T
                    summary: L.
                    parameters: {from: {type: "Int?", summary: F.}}
                    returns: Page
                    paging: {as: \(name), items: items, next: {from: next}}
                """
            )
        }
        #expect(found(name) == ["reserved-name: \(message)"])
        #expect(found("all") == [])
    }

    @Test("a method that takes functions alone would hide the stream of events")
    func streamOfFunctions() {
        let found = findings(
            "methods: {events: {topic: T, summary: E., parameters: {f: {type: Handler, summary: F.}}}}"
        )
        #expect(found == ["reserved-name: `events()` is the stream of events, which this method would hide"])
    }

    @Test("a label is found where it stands")
    func label() {
        let found = findings(
            "methods: {go: {topic: T, summary: G., parameters: {n: {type: Int, label: a b, summary: N.}}}}"
        )
        #expect(found == ["invalid-name: `a b` can't be the label of an argument"])
    }

    /// What the rules about names find, apart from what every such small spec lacks.
    private func findings(_ yaml: String) -> [String] {
        let base = """
            sdk: {name: Demo, prefix: Demo, title: D, version: "1", summary: S., userType: UserID, argumentError: bad}
            errors: {bad: {summary: B.}}
            """
        let user = "types: {UserID: {summary: U., identifier: {}}}"
        let files = [("a.yaml", base), ("b.yaml", user), ("c.yaml", yaml)].map { path, text in
            SpecificationFile(path: path, bytes: Array(text.utf8))
        }
        var diagnostics = Diagnostics()
        guard let specification = SpecificationReader.read(files, diagnostics: &diagnostics) else { return ["unread"] }
        _ = Checker.check(specification, diagnostics: &diagnostics)
        let rules = [
            "ambiguous-fact", "clashing-name", "cyclic-default", "invalid-name", "part-unsuited", "reserved-name",
            "union-without-tag",
            "unsayable-name",
        ]
        return diagnostics.sorted.filter { rules.contains($0.rule) }.map { "\($0.rule): \($0.message)" }
    }
}
