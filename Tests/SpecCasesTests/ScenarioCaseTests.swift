import Testing

@testable import SpecCases

@Suite("Scenarios as cases")
struct ScenarioCaseTests {
    private let methods = """
        types:
          Paper: {summary: Kinds of paper, enum: Int, values: {thin: {wire: "1", summary: Thin}}}
          Box:
            summary: A box
            fields:
              name: {type: String, summary: Name}
              colour: {type: Colour, summary: Colour}
              weight: {type: "Double?", summary: Weight}
              paper: {type: "Paper?", summary: Paper}
              number: {type: "Int?", summary: Number}
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            needs: [loggedIn]
            parameters:
              name: {type: String, summary: Its name, limit: {max: 5, unit: utf8-bytes, error: tooLong}}
              colour: {type: Colour, default: Colour.red, summary: Its colour}
            returns: Box
            behaviour: |
              fail tooMany when count(me.boxes) > 1
              fail noSuchBox when name == "a"
              fail noSuchBox when name == "b"
              add name to me.boxes
              emit BOX_ADDED with name
              after 10 seconds
                emit BOX_ADDED with name
              return Box(name, colour)
        """

    private func scenario(_ steps: String) throws -> CaseDraft {
        let plan = try PostOffice.plan(
            "\(methods)\nscenarios:\n  story:\n    summary: A story\n    given: annIn\n\(steps)"
        )
        return try #require(plan.scenarios.first)
    }

    @Test("values take the types of what they are given to")
    func values() throws {
        let story = try scenario(
            """
                steps:
                  - ann: addBox
                    with: {name: 12, colour: blue}
                    returns: {name: 12, colour: BLUE, weight: 1.5, paper: thin, number: none}
                    events: {ann: [BOX_ADDED: {repeat: é, times: 2}], bob: []}
                    save: box
                  - ann/phone: addBox
                    with: {name: $box.name, colour: unheard}
                  - advance: 10 s
                  - edition: small
            """
        )
        #expect(
            story.stepLines == [
                #"{"device":"ann","call":"addBox","with":{"name":"12","colour":"BLUE"},"#
                    + #""returns":{"name":"12","colour":"BLUE","weight":1.5,"paper":1,"number":null},"#
                    + #""events":{"ann":[{"name":"onBox","payload":"éé"}],"bob":[]},"save":"box"}"#,
                #"{"device":"ann/phone","call":"addBox","with":{"name":{"$ref":"box.name"},"colour":"unheard"}}"#,
                #"{"advance":10}"#, #"{"edition":"small"}"#,
            ]
        )
        #expect(story.given == "annIn")
        #expect(
            story.facts == [
                "addBox.answer", "addBox.events.BOX_ADDED", "events.BOX_ADDED.payload", "Colour.blue", "Paper.thin",
            ]
        )
    }

    @Test("times follow the world's clock, and what is absent is null")
    func times() throws {
        let story = try scenario(
            """
                steps:
                  - ann: addBox
                    with: {name: {list: "x", times: 2}}
                    returns: {number: {now: -2 m}, name: {absent: true}}
            """
        )
        #expect(
            story.stepLines == [
                #"{"device":"ann","call":"addBox","with":{"name":["x","x"]},"#
                    + #""returns":{"number":{"$now":-120},"name":null}}"#
            ]
        )
    }

    /// A parcel whose content is a letter or coins: told beside the content, inside it, or not at all.
    private let unions = """
        types:
          Kind: {summary: Kinds, enum: Int, values: {letter: {wire: 1, summary: Letter}, coins: {wire: 2, summary: Coins}}}
          Letter: {summary: A letter, fields: {text: {type: String, default: '""', summary: Text}, from: {type: "Kind?", summary: From}, sum: {type: "String?", summary: Sum}}}
          Coins: {summary: Coins, fields: {count: {type: Int, default: "0", summary: How many}, sum: {type: "Int?", summary: Sum}}}
          Content: {summary: What is sent, union: {tag: Kind, cases: {letter: Letter, coins: Coins}}}
          Told: {summary: The same, union: {tag: Kind, member: kind, cases: {letter: Letter, coins: Coins}}}
          Parcel:
            summary: A parcel
            fields:
              kind: {type: Kind, default: Kind.letter, summary: Kind}
              content: {type: "Content?", tag: kind, summary: Content}
              told: {type: "Told?", summary: Content}
        methods:
          send:
            topic: Boxes
            summary: Sends a parcel
            needs: [loggedIn]
            parameters: {parcel: {type: Parcel, summary: What}}
            returns: Parcel
            behaviour: return parcel
        """

    @Test(
        "what a union holds keeps its types without a tag",
        arguments: [
            ("{content: {text: 12}}", #"{"content":{"text":"12"}}"#),
            ("{content: {from: coins}}", #"{"content":{"from":2}}"#),
            ("{kind: coins, content: {count: 12}}", #"{"kind":2,"content":{"count":12}}"#),
            ("{told: {text: 12}}", #"{"told":{"text":"12"}}"#),
            ("{told: {from: coins, kind: letter}}", #"{"told":{"from":2,"kind":1}}"#),
            ("{told: {kind: \"7\"}}", #"{"told":{"kind":7}}"#), ("{told: {kind: 2}}", #"{"told":{"kind":2}}"#),
        ]
    )
    func untaggedUnions(written: String, wire: String) throws {
        let story = """
            scenarios:
              story:
                summary: A story
                given: annIn
                steps: [{ann: send, with: {parcel: \(written)}, returns: \(written)}]
            """
        let step = try #require(try PostOffice.plan("\(unions)\n\(story)").scenarios.first?.stepLines.first)
        #expect(step.contains(#""with":{"parcel":\#(wire)},"returns":\#(wire)"#), "\(step)")
    }

    @Test("a call leaves the tag to its default, a claim is silent about it")
    func silentClaims() throws {
        let story = """
            scenarios:
              story:
                summary: A story
                given: annIn
                steps: [{ann: send, with: {parcel: {content: {sum: 12}}}, returns: {content: {sum: 12}}}]
            """
        let scenario = try #require(try PostOffice.plan("\(unions)\n\(story)").scenarios.first)
        let step = try #require(scenario.stepLines.first)
        #expect(
            step.contains(#""with":{"parcel":{"content":{"sum":"12"}}},"returns":{"content":{"sum":12}}"#),
            "\(step)"
        )
    }

    @Test("a value of an enumeration is told by the scalars of its text")
    func lookalikes() throws {
        let spec = """
            types:
              Word: {summary: Words, enum: String, values: {cafe: {wire: "caf\u{E9}", summary: Coffee}}}
            methods:
              say:
                topic: Boxes
                summary: Says it
                needs: [loggedIn]
                parameters: {word: {type: Word, summary: What}}
                behaviour: do nothing
            scenarios:
              story: {summary: A story, given: annIn, steps: [{ann: say, with: {word: "cafe\u{301}"}}]}
            """
        let story = try #require(try PostOffice.plan(spec).scenarios.first)
        #expect(story.facts.map(\.rawValue) == [])
        #expect(story.stepLines[0].contains(#""word":"cafe\u0301""#))
    }

    @Test("texts are joined, as far as they are known")
    func joins() throws {
        let story = try scenario(
            """
                steps:
                  - ann: addBox
                    with: {name: {join: [a, b]}}
                    save: box
                  - ann: addBox
                    with: {name: {join: [x, "-", $box.name, y]}}
            """
        )
        #expect(story.stepLines[0].contains(#""with":{"name":"ab"}"#))
        #expect(story.stepLines[1].contains(#""with":{"name":{"$join":["x-",{"$ref":"box.name"},"y"]}}"#))
    }

    @Test("short lists are written out; long ones are left to the runner, if it can count them")
    func lists() throws {
        func line(_ list: String) throws -> String? {
            try scenario("    steps:\n      - ann: addBox\n        with: {name: {list: \(list)}}").stepLines.first
        }
        #expect(try line("\"a-${n}\", times: 3, from: 7")?.contains(#"["a-7","a-8","a-9"]"#) == true)
        #expect(try line("{key: \"k${n}\", value: v}, times: 2")?.contains(#"[{"key":"k1","value":"v"},{"#) == true)
        #expect(try line("\"a${n}\", times: 40")?.contains(#"{"$items":40,"of":{"$counted":"a"}}"#) == true)
        #expect(try line("{k: \"${n}\"}, times: 40")?.contains(#"{"$items":40,"of":{"k":{"$counted":""}}}"#) == true)
        #expect(try line("\"a${n}b\", times: 40")?.contains(#","a40b"]"#) == true)
        #expect(try line("\"a${n}\", times: 40, from: 0")?.contains(#"["a0","a1","#) == true)
        #expect(try line("{list: \"b${n}\", times: 2}, times: 2")?.contains(#"[["b1","b2"],["b1","b2"]]"#) == true)
    }

    @Test("a repeated step is written out where events are looked at, and counted by the runner where it can be")
    func repetition() throws {
        func lines(_ step: String) throws -> [String] {
            try scenario("    steps:\n      - ann: addBox\n\(step)\n      - {advance: 1 s}").stepLines
        }
        let told = try lines(
            """
                    with: {name: "x${n}", colour: red}
                    times: 25
                    events: {ann: [BOX_ADDED: "x${n}"]}
            """
        )
        #expect(told.count == 26)
        let last =
            #"{"device":"ann","call":"addBox","with":{"name":"x25","colour":"RED"},"#
            + #""events":{"ann":[{"name":"onBox","payload":"x25"}]}}"#
        #expect(told[24] == last)
        let counted = try lines("        with: {name: \"x${n}\"}\n        times: 25\n        fails: tooMany")
        #expect(counted.count == 2)
        #expect(counted[0].contains(#""with":{"name":{"$counted":"x"}},"times":25,"fails""#))
        #expect(try lines("        with: {name: \"${n}x\"}\n        times: 25").count == 26)
        let crowd = try scenario(
            """
                steps:
                  - "user-${n}": addBox
                    with: {name: x}
                    times: 30
                    events: {"user-${n}": []}
            """
        ).stepLines
        #expect(crowd.count == 30)
        let third =
            #"{"device":"user-3","call":"addBox","with":{"name":"x"},"events":{"user-3":[]}}"#
        #expect(crowd[2] == third)
        #expect(try lines("        with: {name: x}\n        times: 3").count == 4)
    }

    @Test(
        "an error covers the one rule that can be behind it",
        arguments: [
            ("name: x", "tooMany", ["addBox.fails.tooMany", "errors.tooMany"]),
            ("name: x", "noSuchBox", ["errors.noSuchBox"]),
            (
                "name: x", "notLoggedIn",
                ["addBox.needs.loggedIn", "gate.loggedIn.fails.notLoggedIn", "errors.notLoggedIn"]
            ),
            ("name: x", "tooLong", ["addBox.name.limit", "errors.tooLong"]), ("", "tooLong", ["errors.tooLong"]),
            ("name: x", "badArgument", ["errors.badArgument"]),
            ("", "badArgument", ["addBox.name.required", "errors.badArgument"]),
        ]
    )
    func failures(arguments: String, error: String, facts: [String]) throws {
        let step = "      - ann: addBox\n        with: {\(arguments)}\n        fails: \(error)"
        let story = try scenario("    steps:\n\(step)")
        #expect(story.facts.map(\.rawValue) == facts)
    }

    @Test(
        "an error that the checks of a record end in is theirs, unless the method ends in it by itself",
        arguments: [
            ("", ["Span.fails.badArgument", "errors.badArgument"]),
            ("checks: fail badArgument when isEmpty(spans)", ["errors.badArgument"]),
        ]
    )
    func checksOfRecords(checks: String, facts: [String]) throws {
        let plan = try PostOffice.plan(
            """
            types:
              Span:
                summary: A span
                checks: fail badArgument when end < start
                fields: {start: {type: Int, summary: Start}, end: {type: Int, summary: End}}
            methods:
              take:
                topic: Spans
                summary: Takes spans
                parameters: {spans: {type: "[{String: Span}]", summary: Spans}}
                \(checks)
                behaviour: return
            scenarios:
              story:
                summary: A story
                steps:
                  - {ann: take, with: {spans: [{a: {start: 1, end: 0}}]}, fails: badArgument}
            """
        )
        #expect(plan.scenarios.first?.facts.map(\.rawValue) == facts)
    }

    @Test(
        "an error that something declared and a rule can both end in is neither's",
        arguments: [
            ("{}", ["errors.badArgument"]),
            ("{tone: grey}", ["errors.badArgument"]),
            ("{tone: red}", ["paint.fails.badArgument", "errors.badArgument"]),
        ]
    )
    func declaredOrRule(arguments: String, facts: [String]) throws {
        let plan = try PostOffice.plan(
            """
            types:
              Tone: {summary: A tone, enum: String, closed: true, values: {red: {wire: red, summary: Red}}}
              Shade: {summary: A shade, enum: String, values: {red: {wire: red, summary: Red}}}
            methods:
              paint:
                topic: Boxes
                summary: Paints
                parameters: {tone: {type: \(arguments == "{tone: red}" ? "Shade" : "Tone"), summary: Tone}}
                checks: fail badArgument when tone == .red
                behaviour: return
            scenarios:
              story:
                summary: A story
                steps:
                  - {ann: paint, with: \(arguments), fails: badArgument}
            """
        )
        let found = plan.scenarios.first?.facts.map(\.rawValue)
        #expect(found?.filter { $0.contains("badArgument") } == facts)
    }

    @Test("what happens later is the doing of the one call before that can cause it")
    func later() throws {
        let story = try scenario(
            """
                covers: [addBox.fails.noSuchBox.2]
                steps:
                  - ann: addBox
                    with: {name: x}
                  - advance: 10 s
                    events: {ann: [BOX_ADDED]}
            """
        )
        #expect(story.facts == ["addBox.fails.noSuchBox.2", "addBox.events.BOX_ADDED"])
    }

    @Test("coverage tells the cases of each fact, and which facts have none")
    func coverage() throws {
        let plan = try PostOffice.plan(methods)
        #expect(plan.coverage["login.person.required"] == ["login.person.required/missing"])
        #expect(plan.uncovered.map(\.id).contains("addBox.fails.tooMany"))
        #expect(!plan.uncovered.map(\.id).contains("Colour.blue"))
    }
}
