import Testing

@testable import SpecCases

@Suite("Cases derived from other rules")
struct RuleCaseTests {
    private let spec = """
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            needs: [loggedIn]
            edition: large
            rate: {calls: 2, seconds: 10, per: user, error: tooOften}
            quota: {counts: me.boxes, max: 3, error: tooMany, freedBy: removeBox}
            parameters:
              name: {type: String, nonEmpty: true, summary: Its name}
              colour: {type: Colour, default: Colour.red, summary: Its colour}
              inside: {type: "Bool?", summary: Whether it stands inside}
              outside: {type: "Bool?", summary: Whether it stands outside}
            atLeastOne: [[outside, inside]]
            notTogether: [[inside, outside]]
            behaviour: add name to me.boxes
            example: {given: annIn, as: ann, with: {name: box, colour: blue, inside: true}}
          removeBox:
            topic: Boxes
            summary: Removes a box
            needs: [loggedIn]
            parameters: {name: {type: String, summary: Its name}}
            behaviour: remove name from me.boxes
            example: {given: annIn, as: ann, with: {name: box}}
        """

    private func line(_ id: String) throws -> [String] {
        try #require(try PostOffice.cases(of: "addBox", spec)[id]).stepLines
    }

    @Test("every kind of rule gives its cases")
    func ids() throws {
        #expect(
            try PostOffice.plan(spec).derived.map(\.id).filter { $0.rawValue.hasPrefix("addBox") } == [
                "addBox/example", "addBox.needs.loggedIn/stranger", "addBox.name.required/missing",
                "addBox.name.required/empty", "addBox.atLeastOne.1/none", "addBox.notTogether.1/both",
                "addBox.colour/red", "addBox.colour/blue", "addBox.colour.default/left-out", "addBox.edition/small",
                "addBox.edition/large", "addBox.rate/window", "addBox.quota/full", "addBox.quota/freed",
            ]
        )
    }

    @Test(
        "another value for a default is another one, however the default is written",
        arguments: ["Colour.red", ".red"]
    )
    func defaultAlternatives(written: String) throws {
        let plan = try PostOffice.plan(spec.replacing("default: Colour.red", with: "default: \(written)"))
        let line = try #require(plan.factLines.first { $0.contains("addBox.colour.default") })
        #expect(line.contains("BLUE") && !line.contains(#""alternative":"RED""#))
    }

    @Test("what is required is left out, and given empty")
    func required() throws {
        #expect(
            try line("name.required/missing") == [
                #"{"device":"ann","call":"addBox","with":{"colour":"BLUE","inside":true},"#
                    + #""fails":{"name":"badArgument","fact":"addBox.name.required"}}"#
            ]
        )
        #expect(try line("name.required/empty").first?.contains(#""with":{"name":"""#) == true)
    }

    @Test(
        "what is empty and of a kind that can be is given so",
        arguments: ["Bytes", "JSON", "\"[Int]\"", "\"{Int: Int}\""]
    )
    func emptyOfKind(type: String) throws {
        let example = type == "Bytes" ? "hi" : type == "\"[Int]\"" ? "[1]" : "{1: 1}"
        let spec = """
            methods:
              put:
                topic: Boxes
                summary: Puts something away
                parameters: {thing: {type: \(type), nonEmpty: true, summary: What}}
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {thing: \(example)}}
            """
        #expect(try PostOffice.cases(of: "put", spec)["thing.required/empty"] != nil)
    }

    @Test("strangers call from a device that nobody else uses, and fail with the gate's first error")
    func gates() throws {
        let stranger = try #require(try PostOffice.cases(of: "addBox", spec)["needs.loggedIn/stranger"])
        #expect(stranger.facts == ["addBox.needs.loggedIn", "gate.loggedIn.fails.notLoggedIn", "errors.notLoggedIn"])
        #expect(stranger.stepLines.first?.hasPrefix(#"{"device":"stranger""#) == true)
    }

    @Test("groups of parameters are left out whole, or given together")
    func combinations() throws {
        #expect(try line("atLeastOne.1/none").first?.contains(#""with":{"name":"box","colour":"BLUE"}"#) == true)
        let both = try line("notTogether.1/both").first
        #expect(both?.contains(#""with":{"name":"box","colour":"BLUE","inside":true,"outside":true}"#) == true)
    }

    @Test("leaving a default out is held against giving it")
    func defaults() throws {
        let draft = try #require(try PostOffice.cases(of: "addBox", spec)["colour.default/left-out"])
        #expect(draft.stepLines.first?.contains(#""with":{"name":"box","inside":true}"#) == true)
        #expect(draft.twin?.first?.value.json.contains(#""colour":"RED""#) == true)
        // That the example succeeds is claimed once, by its own case.
        for step in draft.steps + (draft.twin ?? []) {
            guard case .anything = step.outcome else { return #expect(Bool(false), "\(step.outcome)") }
        }
    }

    @Test("a quota is filled up to the constant that says it")
    func constantQuota() throws {
        let constants = "constants:\n  room: {type: Int, value: 3, summary: Room}\n"
        let named = constants + spec.replacing("max: 3,", with: "max: room,")
        let full = try #require(try PostOffice.cases(of: "addBox", named)["quota/full"])
        #expect(full.stepLines == (try line("quota/full")))
        #expect(full.summary == "3 fit, one more doesn't.")
    }

    @Test("a window that nobody lives to see the end of is filled, and not waited for")
    func longWindow() throws {
        let long = spec.replacing("seconds: 10", with: "seconds: 9000000000000000000")
        let lines = try #require(try PostOffice.cases(of: "addBox", long)["rate/window"]).stepLines
        #expect(lines.count == 2)
        #expect(lines[1].contains(#""fails":{"name":"tooOften""#))
    }

    @Test("a rate of users isn't tried with calls that log another one in")
    func rateOfLogin() throws {
        let changing = spec.replacing("behaviour: add name to me.boxes", with: "behaviour: set device.user to none")
        #expect(try PostOffice.cases(of: "addBox", changing)["rate/window"] == nil)
    }

    @Test("a rate isn't tried where its preparation calls, and ends the login before the window is over")
    func rateOfEndingLogin() throws {
        let example = "as: ann, with: {name: box, colour"
        let called = spec.replacing("given: annIn, \(example)", with: "given: annAdds, \(example)")
        let fixtures = """

            fixtures:
              annAdds:
                summary: Ann adds a box.
                given: annIn
                steps:
                  - ann: addBox
                    with: {name: B}
            """
        #expect(try PostOffice.cases(of: "addBox", called + fixtures)["rate/window"] != nil)
        let later = "      after 5 seconds\n        set device.user to none\n"
        let ending = "behaviour: |\n      add name to me.boxes\n\(later)"
        let late = called.replacing("behaviour: add name to me.boxes\n", with: ending)
        #expect(try PostOffice.cases(of: "addBox", late + fixtures)["rate/window"] == nil)
    }

    @Test("what a closed type or a pattern demands inside of an argument has a case, a union's tag too")
    func refusedInside() throws {
        let spec = """
            types:
              Code: {summary: A code, identifier: {}, pattern: "^[a-z]+$"}
              Side: {summary: A side, enum: String, closed: true, values: {left: {wire: L, summary: Left}}}
              Mark: {summary: A mark, fields: {codes: {type: "{String: [Code]}", summary: Codes}}}
              Sign: {summary: A sign, union: {tag: Side, member: side, cases: {left: Mark}}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                parameters: {signs: {type: "[Sign]", summary: Its signs}}
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {signs: [{side: L, codes: {a: [b]}}]}}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        let tag = try #require(cases["signs.side/Side.closed"])
        #expect(tag.stepLines[0].contains(##""with":{"signs":[{"side":"unheard-of","codes":{"a":["b"]}}]}"##))
        let code = try #require(cases["signs.codes.a/Code.pattern"])
        #expect(code.stepLines[0].contains(##""codes":{"a":["unheard-of"]}"##))
    }

    @Test("so has what it demands of the keys of a map, where nothing else is of the type")
    func demandsOfKeys() throws {
        let spec = """
            types:
              Side: {summary: A side, enum: Int, closed: true, values: {left: {wire: 1, summary: Left}}}
              Mark: {summary: A mark, identifier: {}, pattern: "^[A-Z]+$"}
              Code: {summary: A code, identifier: {}, pattern: "^[A-Z]+$"}
              Sign:
                summary: A sign
                fields: {marks: {type: "{Mark: [Code]}", summary: Marks}, code: {type: "{Code: Int}", summary: Codes}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters:
                  sides: {type: "{Side: Int}", summary: Sides}
                  sign: {type: Sign, summary: A sign}
                behaviour: do nothing
                example: {as: ann, with: {sides: {1: 5}, sign: {marks: {M: [C]}, code: {A: 1}}}}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        let side = try #require(cases["sides/Side.closed"])
        #expect(side.summary == "`sides` can't have the key 7001.")
        #expect(side.stepLines.last?.contains(#""sides":{"7001":5}"#) == true)
        let mark = try #require(cases["sign.marks/Mark.pattern"])
        #expect(mark.stepLines.last?.contains(#""sign":{"marks":{"unheard-of":["C"]},"code":{"A":1}}"#) == true)
        #expect(cases["sign.marks.M/Code.pattern"] != nil)
        #expect(cases.keys.filter { $0.hasSuffix("Code.pattern") }.count == 1)
    }

    @Test("a closed type with a form that any text fits refuses the empty one")
    func refusedEmptyText() throws {
        let spec = """
            types:
              Code: {summary: A code, identifier: {number: "${number: String}"}, closed: true}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                parameters: {code: {type: Code, summary: Its code}}
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {code: ab}}
            """
        let refused = try #require(try PostOffice.cases(of: "addBox", spec)["code/Code.closed"])
        #expect(refused.stepLines[0].contains(##""with":{"code":""}"##))
    }

    @Test("a text that its type refuses keeps the limits of its place")
    func refusedByType() throws {
        let spec = """
            types:
              Code: {summary: A code, identifier: {}, pattern: "^[a-z]+$"}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                parameters: {code: {type: Code, limit: {max: 3, unit: utf8-bytes}, summary: Its code}}
                behaviour: add text(code) to me.boxes
                example: {given: annIn, as: ann, with: {code: ab}}
            """
        let refused = try #require(try PostOffice.cases(of: "addBox", spec)["code/Code.pattern"])
        guard case .call(_, _, let arguments)? = refused.steps.first?.action,
            case .string(let text)? = arguments.first?.value
        else {
            Issue.record("a call with a text is expected")
            return
        }
        #expect(text.utf8.count <= 3)
        #expect(TextPattern("^[a-z]+$")?.matches(text) == false)
    }

    @Test("calls of methods that share a rate take places in the window")
    func sharedRates() throws {
        let summary = "summary: Removes a box\n"
        let shared = spec.replacing(summary, with: "\(summary)    rate: {sharedWith: addBox}\n")
        let adding = try #require(try PostOffice.cases(of: "addBox", shared)["rate/together"]).stepLines
        #expect(adding.count == 5)
        #expect(adding[0].contains(#""call":"removeBox""#))
        #expect(adding[0].contains(#""avoids":{"name":"tooOften","code":4,"fact":"removeBox.rate"}"#))
        #expect(adding[1].contains(#""call":"addBox""#))
        #expect(!adding[1].contains("times"))
        #expect(adding[2].contains(#""fails":{"name":"tooOften","code":4,"fact":"addBox.rate"}"#))
        let removing = try #require(try PostOffice.cases(of: "removeBox", shared)["rate/together"])
        #expect(removing.facts == ["removeBox.rate", "errors.tooOften"])
        #expect(removing.stepLines[2].contains(#""fact":"removeBox.rate""#))
        #expect(try PostOffice.cases(of: "addBox", spec)["rate/together"] == nil)
    }

    @Test("a smaller edition is refused")
    func editions() throws {
        #expect(try line("edition/small").first == #"{"edition":"small"}"#)
        #expect(try line("edition/small").last?.contains(#""fails":{"name":"notBought","code":7"#) == true)
        #expect(try line("edition/large").last?.contains(#""avoids":{"name":"notBought","code":7"#) == true)
    }

    @Test("a parameter that needs a larger edition is refused in a smaller one")
    func parameterEditions() throws {
        let spec = """
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                parameters:
                  name: {type: String, summary: Its name}
                  golden: {type: Bool, default: "false", edition: large, summary: Of gold}
                  plain: {type: "Bool?", summary: Of wood}
                  engraving: {type: "JSON?", edition: large, summary: Words}
                notTogether: [[golden, plain]]
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {name: box, plain: true}}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect(
            cases["golden.edition/small"]?.stepLines == [
                #"{"edition":"small"}"#,
                #"{"device":"ann","call":"addBox","with":{"name":"box","golden":true},"#
                    + #""fails":{"name":"notBought","code":7,"fact":"addBox.golden.edition"}}"#,
            ]
        )
        #expect(cases["golden.edition/large"]?.stepLines.last?.contains(#""avoids":{"name":"notBought""#) == true)
        #expect(cases["engraving.edition/small"]?.stepLines.last?.contains(#""engraving":{"sample":true}"#) == true)
        #expect(cases["golden.edition/small"]?.facts == ["addBox.golden.edition", "errors.notBought"])
        #expect(cases["edition/small"] == nil)
    }

    @Test("where the preparation ends in a smaller edition, what needs a larger one is tried in that")
    func raisedEditions() throws {
        let spec = """
            fixtures:
              annInSmall: {summary: Ann has little., given: annIn, steps: [{edition: small}]}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                quota: {counts: me.boxes, max: 2, error: tooMany, fill: {name: "no ${n}", note: new}}
                parameters:
                  name: {type: String, summary: Its name}
                  note: {type: "String?", edition: large, limit: {max: 9, unit: utf8-bytes, error: tooLong}, summary: A}
                  mark: {type: "String?", limit: {max: 9, unit: utf8-bytes, error: tooLong}, summary: A mark}
                behaviour: add name to me.boxes
                example: {given: annInSmall, as: ann, with: {name: box}}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        let large = #"{"edition":"large"}"#
        #expect(try #require(cases["note.limit/max+1"]).stepLines.first == large)
        #expect(try #require(cases["note.limit/max+1"]).stepLines.count == 2)
        #expect(try #require(cases["quota/full"]).stepLines.first == large)
        #expect(try #require(cases["note.edition/small"]).stepLines.first == #"{"edition":"small"}"#)
        #expect(try #require(cases["mark.limit/max+1"]).stepLines.count == 1)
        let byEdition = spec.replacing("max: 2,", with: "max: {small: 1, large: 2},")
        let limited = try PostOffice.cases(of: "addBox", byEdition)
        #expect(limited["quota/full-large"] != nil)
        #expect(limited["quota/full-small"] == nil)
    }

    @Test(
        "what is done again and again is due in a window no more often than a clock goes through, or lint says so",
        arguments: [
            (100_000, "1", true), (100_001, "1", false), (1_000_000, "pause", true), (1_000_000, "wait", false),
            (1_000_000, "pause * 10", true), (0, "0", true),
        ]
    )
    func overdue(seconds: Int, pause: String, isDerived: Bool) throws {
        let spec = """
            constants: {pause: {type: Int, value: 10, summary: A pause}}
            procedures:
              beat:
                summary: Does it again and again
                parameters: "person: PersonID, wait: Int"
                behaviour: |
                  emit BOX_ADDED to person with "again"
                  after \(pause) seconds
                    beat(person, wait)
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                rate: {calls: 1, seconds: \(max(seconds, 1)), per: user, error: tooOften}
                quota: {counts: me.boxes, max: 2, error: tooMany}
                parameters: {name: {type: String, summary: Its name}}
                behaviour: |
                  add name to me.boxes
                  beat(person: myself, wait: 100)
                example: {given: annIn, as: ann, with: {name: box}}
            """
        let cases = try PostOffice.cases(of: "addBox", spec)
        #expect((cases["rate/window"] != nil) == isDerived)
        let notes = try PostOffice.plan(spec).findings.filter { $0.message.contains("addBox.rate") }.flatMap(\.notes)
        #expect(notes.contains { $0.message.contains("due more than 100000 times") } != isDerived)
        // Each call that fills the quota begins anew.
        #expect((cases["quota/full"] != nil) == (isDerived && seconds < 100_000 || pause == "pause * 10"))
    }

    @Test("a window is filled, refused and left behind")
    func rates() throws {
        let steps = try line("rate/window")
        #expect(steps.count == 4)
        #expect(steps[0].contains(#""times":2,"avoids":{"name":"tooOften""#))
        #expect(steps[1].contains(#""fails":{"name":"tooOften""#))
        #expect(steps[2] == #"{"advance":10}"#)
        #expect(steps[3].contains(#""avoids""#))
    }

    @Test("a quota is filled no faster than the rate allows, refused and freed")
    func quotas() throws {
        let full = try line("quota/full")
        #expect(full.count == 6)
        #expect(full[1].contains(#""name":{"$counted":"box"}"#) && full[1].contains(#""times":2"#))
        #expect(full[3].contains(#""name":{"$counted":"box","from":3}"#))
        #expect(full[5].contains(#""fails":{"name":"tooMany""#))
        let freed = try line("quota/freed")
        #expect(freed[5] == #"{"device":"ann","call":"removeBox","with":{"name":"box1"}}"#)
        #expect(freed[6].contains(#""name":"box5""#))
    }

    @Test(
        "what frees a place leaves room in a rate that it shares, and isn't called where the preparation fills its own"
    )
    func freeingWithRate() throws {
        func freed(rate: String, calls: Int, given: String = "annIn") throws -> [String]? {
            let fixture = """
                fixtures:
                  annRemoved:
                    summary: Ann has removed something.
                    given: annIn
                    steps: [{ann: removeBox, with: {name: x}}]

                """
            let text = spec.replacing("summary: Removes a box\n", with: "summary: Removes a box\n    rate: \(rate)\n")
                .replacing("calls: 2,", with: "calls: \(calls),")
                .replacing(
                    "{given: annIn, as: ann, with: {name: box, c",
                    with: "{given: \(given), as: ann, with: {name: box, c"
                )
            return try PostOffice.cases(of: "addBox", fixture + text)["quota/freed"]?.stepLines
        }
        let shared = try #require(try freed(rate: "{sharedWith: addBox}", calls: 1))
        #expect(shared.suffix(2).first == #"{"advance":10}"#)
        #expect(shared.suffix(3).first?.contains("removeBox") == true)
        #expect(try freed(rate: "{sharedWith: addBox}", calls: 2)?.suffix(2).first?.contains("removeBox") == true)
        let own = "{calls: 1, seconds: 900, per: user, error: tooOften}"
        #expect(try freed(rate: own, calls: 2) != nil)
        #expect(try freed(rate: own, calls: 2, given: "annRemoved") == nil)
    }

    @Test("what frees a place isn't called where it has a quota of its own, which may be full")
    func freeingWithQuota() throws {
        let quota = "quota: {counts: me.boxes, max: 2, error: tooMany}"
        let text = spec.replacing("summary: Removes a box\n", with: "summary: Removes a box\n    \(quota)\n")
        let cases = try PostOffice.cases(of: "addBox", text)
        #expect(cases["quota/full"] != nil)
        #expect(cases["quota/freed"] == nil)
    }

    @Test("a quota that counts a list's items is filled list by list")
    func listQuotas() throws {
        let spec = """
            methods:
              addBoxes:
                topic: Boxes
                summary: Adds boxes
                quota:
                  counts: me.boxes
                  adds: "count(filter(name in names: name not in me.boxes))"
                  max: 5
                  error: tooMany
                parameters: {names: {type: "[String]", summary: Their names, limit: {max: 3, unit: items}}}
                behaviour: set me.boxes to me.boxes + names
                example: {given: annIn, as: ann, with: {names: [box]}}
            """
        let full = try #require(try PostOffice.cases(of: "addBoxes", spec)["quota/full"]).stepLines
        #expect(full.count == 3)
        #expect(full[0].contains(#""names":{"$items":3,"of":{"$counted":"box"}}"#))
        #expect(full[1].contains(#""names":{"$items":2,"of":{"$counted":"box","from":4}}"#))
        #expect(full[2].contains(#""fails":{"name":"tooMany""#))
    }

    @Test("of a method that isn't modelled nothing is claimed")
    func notModelled() throws {
        let spec = """
            methods:
              paint:
                topic: Boxes
                summary: Paints
                edition: large
                rate: {calls: 2, seconds: 10, per: user, error: tooOften}
                parameters: {name: {type: String, summary: What}, coats: {type: "Int?", summary: How often}}
                atLeastOne: [[name, coats]]
                example: {given: annIn, as: ann, with: {name: box}}
            """
        let plan = try PostOffice.plan(spec)
        #expect(!(plan.derived + plan.scenarios).contains { $0.id.rawValue.hasPrefix("paint") })
        #expect(plan.facts.count { $0.id.owner == "paint" } == 4)
        #expect(!plan.uncovered.contains { $0.id.owner == "paint" })
    }
}
