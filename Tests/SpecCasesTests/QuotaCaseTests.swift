import SDKSpec
import Testing

@testable import SpecCases

@Suite("Cases of quotas")
struct QuotaCaseTests {
    /// A method that adds boxes, with a behaviour of the test's.
    private func spec(
        _ behaviour: String,
        type: String = "String",
        limit: String = "[]",
        quota: String = "counts: me.boxes, max: 3",
        example: String = "box"
    ) -> String {
        """
        constants:
          most: {type: Int, value: 3, summary: Most}
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            needs: [loggedIn]
            quota: {\(quota), error: tooMany}
            parameters: {name: {type: \(type), limit: \(limit), summary: Its name}}
            behaviour: |
        \(behaviour.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
            example: {given: annIn, as: ann, with: {name: \(example)}}
        """
    }

    private func full(_ yaml: String) throws -> [String]? {
        try PostOffice.cases(of: "addBox", yaml)["quota/full"]?.stepLines
    }

    private func reason(_ yaml: String) throws -> String? {
        try PostOffice.plan(yaml).findings.first { $0.message.contains("addBox.quota") }?.notes.first?.message
    }

    private let adding = "add name to me.boxes"

    @Test("names are counted up where a number fits, and made up where the pattern wants letters")
    func values() throws {
        #expect(try full(spec(adding))?[0].contains(#""name":{"$counted":"box"},"#) == false)
        #expect(try full(spec(adding))?[0].contains(#"{"$counted":"box"}},"times":3"#) == true)
        let letters = try full(spec(adding, limit: "{pattern: '^[a-z]{3}$'}")) ?? []
        #expect(letters.count == 4)
        #expect(Set(letters).count == 4)
        #expect(letters.last?.contains(#""fails":{"name":"tooMany""#) == true)
    }

    @Test("names are told apart by what a limit leaves of them", arguments: ["String", "Int"])
    func cut(type: String) throws {
        let isText = type == "String"
        let limit = isText ? "{max: 3, unit: utf8-bytes, excess: truncate}" : "{max: 70, unit: value, excess: clamp}"
        let adding = isText ? adding : "add text(name) to me.boxes"
        let steps = try full(spec(adding, type: type, limit: limit, example: isText ? "box" : "68")) ?? []
        #expect(steps.first?.contains(isText ? #"{"$counted":"a"}"# : #"{"$counted":0}"#) == true)
    }

    @Test("what frees a place has to be told all of its name", arguments: [2, 9])
    func freeing(most: Int) throws {
        let removing = """

              removeBox:
                topic: Boxes
                summary: Removes a box
                needs: [loggedIn]
                parameters: {name: {type: String, limit: {max: \(most), unit: utf8-bytes, excess: truncate}, summary: N}}
                behaviour: remove name from me.boxes
                example: {given: annIn, as: ann, with: {name: box}}
            """
        let quota = "counts: me.boxes, max: 3, freedBy: removeBox"
        let cases = try PostOffice.cases(of: "addBox", spec(adding, quota: quota) + removing)
        #expect((cases["quota/freed"] != nil) == (most == 9))
    }

    @Test("what the preparation has named isn't named again")
    func known() throws {
        let numbers = spec(adding, limit: "{max: 4, unit: utf8-bytes}", example: "\"ann\"")
        #expect(try full(numbers)?[0].contains(#"{"$counted":"ann"}"#) == true)
        let taken = numbers.replacing("as: ann,", with: "as: ann,").replacing("given: annIn", with: "given: annKnows")
        let fixture = """
            fixtures:
              annKnows:
                summary: Ann knows somebody.
                given: annIn
                steps: [{ann: login, with: {person: ann2}}]

            """
        #expect(try full(fixture + taken)?[0].contains(#"{"$counted":"ann"}"#) == false)
    }

    @Test(
        "calls that are certain to succeed fill it",
        arguments: [
            "fail noSuchBox when name in me.boxes\nadd name to me.boxes",
            "fail noSuchBox when any(box in me.boxes: box == name)\nadd name to me.boxes",
            "if name not in me.boxes\n  add name to me.boxes",
            "if name in me.boxes\n  fail noSuchBox\nadd name to me.boxes",
            "set me.boxes to me.boxes + [name]",
        ]
    )
    func certain(behaviour: String) throws {
        #expect(try full(spec(behaviour)) != nil)
    }

    @Test(
        "calls that may fail or take no place don't, and lint says so",
        arguments: [
            ("fail noSuchBox when count(me.boxes) > 1\nadd name to me.boxes", "may fail"),
            ("fail noSuchBox unless name in me.boxes\nadd name to me.boxes", "may fail"),
            ("if count(me.boxes) > 1\n  add name to me.boxes", "may fail"),
            ("add name to me.boxes\nremove name from me.boxes", "in other ways than by one statement"),
            ("remove name from me.boxes", "may fail"),
        ]
    )
    func uncertain(behaviour: String, why: String) throws {
        #expect(try full(spec(behaviour)) == nil)
        #expect(try reason(spec(behaviour))?.contains(why) == true)
    }

    @Test("where no case waits out the window of its rate a quota isn't filled, and lint says so")
    func rate() throws {
        func spec(_ seconds: Int, quota: String = "counts: me.boxes, max: 3") -> String {
            self.spec(adding, quota: quota).replacing(
                "needs: [loggedIn]",
                with: "needs: [loggedIn]\n    rate: {calls: 1, seconds: \(seconds), per: user, error: tooOften}"
            )
        }
        let longest = CaseBudget.longestWait
        #expect(try full(spec(longest)) != nil)
        for quota in ["counts: me.boxes, max: 3", "counts: me.boxes, max: 3, fill: {name: \"no ${n}\"}"] {
            #expect(try full(spec(longest + 1, quota: quota)) == nil)
            #expect(try reason(spec(Int.max, quota: quota))?.contains("windows of its rate") == true)
        }
    }

    @Test("the spec can say how a quota is filled")
    func fill() throws {
        let quota = "counts: me.boxes, max: 3, fill: {name: \"no ${n}!\"}"
        let lines = try #require(
            try full(spec("fail noSuchBox when count(me.boxes) > 5\n\(adding)", quota: quota))
        )
        #expect(lines[0].contains(#""name":"no 1!""#))
        #expect(lines[3].contains(#""name":"no 4!"},"fails":{"name":"tooMany""#))
    }

    @Test("what the spec says to fill it with keeps the limits, or is no way to fill it")
    func fillBeyondLimits() throws {
        let quota = "counts: me.boxes, max: 3, fill: {name: \"no-${n}\"}"
        let limited = spec(adding, limit: "{max: 3, unit: utf8-bytes}", quota: quota)
        #expect(try full(limited) == nil)
        #expect(try reason(limited)?.contains("breaks what is asked of its arguments") == true)
        #expect(try full(spec(adding, limit: "{max: 4, unit: utf8-bytes}", quota: quota)) != nil)
    }

    @Test(
        "calls that fail or take no place are no way to fill it",
        arguments: [
            ("fail noSuchBox when name == \"no\"\nadd name to me.boxes", "counts: me.boxes, max: 3"),
            ("if name != \"no\"\n  add name to me.boxes", "counts: me.boxes, max: 3"),
            ("remove name from me.boxes", "counts: me.boxes, max: 3"),
            ("add name to me.boxes", "counts: me.boxes, adds: \"2\", max: 4"),
        ]
    )
    func fillInVain(behaviour: String, quota: String) throws {
        let vain = spec(behaviour, quota: "\(quota), fill: {name: \"no\"}")
        #expect(try full(vain) == nil)
        let reason = "a call that `fill` describes fails, or doesn't add to what is counted what it should"
        #expect(try self.reason(vain) == reason)
    }

    @Test(
        "calls that are all the same don't fill what takes nothing twice",
        arguments: [
            "if name not in me.boxes\n  add name to me.boxes",
            "fail noSuchBox when name in me.boxes\nadd name to me.boxes",
            "if name in me.boxes\n  return\nadd name to me.boxes",
        ]
    )
    func sameFill(behaviour: String) throws {
        let quota = "counts: me.boxes, max: 3"
        let same = spec(behaviour, quota: "\(quota), fill: {name: \"no\"}")
        #expect(try full(same) == nil)
        #expect(try reason(same) == "the calls that `fill` describes are all the same, and take one place together")
        #expect(try full(spec(behaviour, quota: "\(quota), fill: {name: \"no ${n}\"}")) != nil)
        #expect(try full(spec("add name to me.boxes", quota: "\(quota), fill: {name: \"no\"}")) != nil)
    }

    @Test("calls of which nobody knows whether they take a place fill it as the spec says")
    func fillPerhaps() throws {
        let quota = "counts: me.boxes, max: 3, fill: {name: \"no ${n}\"}"
        for behaviour in [
            "if name != \"no\"\n  add name to me.boxes", "if count(me.boxes) < 9\n  add name to me.boxes",
        ] {
            #expect(try full(spec(behaviour, quota: quota)) != nil)
        }
    }

    @Test("too few values are no way to fill it")
    func tooFew() throws {
        let once = "fail noSuchBox when name in me.boxes\n\(adding)"
        let limited = spec(once, limit: "{pattern: '^(red|blue)$'}", example: "red")
        #expect(try full(limited) == nil)
        #expect(try reason(limited)?.contains("too few values") == true)
    }

    @Test("calls take as many places as `fill` makes them take, not as the example does")
    func filledPlaces() throws {
        func spec(fill: String) -> String {
            """
            state:
              user: {total: {type: Int, default: "0", summary: How much there is.}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                quota: {counts: me.total, adds: size, max: 9, error: tooMany, fill: {size: \(fill)}}
                parameters: {size: {type: Int, summary: How large it is.}}
                behaviour: set me.total to me.total + size
                example: {given: annIn, as: ann, with: {size: 2}}
            """
        }
        #expect(try full(spec(fill: "3"))?.first?.contains(#""times":3"#) == true)
        #expect(try full(spec(fill: "4"))?.first?.contains(#""times":2"#) == true)
        #expect(try full(spec(fill: "\"${n}\"")) == nil)
        let reason = try reason(spec(fill: "\"${n}\""))
        #expect(reason == "how many places a call that `fill` describes takes can't be told, or differs")
    }

    @Test("a list under a key is filled under one key")
    func listUnderKey() throws {
        let spec = """
            state:
              user: {rows: {type: "{String: [String]}", default: "{}", summary: Rows.}}
            methods:
              addBox:
                topic: Boxes
                summary: Adds boxes
                needs: [loggedIn]
                quota: {counts: "me.rows[row] ?? []", adds: count(boxes), max: 3, error: tooMany}
                parameters: {row: {type: String, summary: Where.}, boxes: {type: "[String]", summary: Which.}}
                behaviour: set me.rows[row] to (me.rows[row] ?? []) + boxes
                example: {given: annIn, as: ann, with: {row: top, boxes: [red]}}
            """
        let lines = try #require(try full(spec))
        #expect(lines.allSatisfy { $0.contains(#""row":"top""#) })
        #expect(lines.count == 4)
    }

    @Test("a number that the preparation has changed may be below 0, so nobody knows how many fit")
    func numberBelowZero() throws {
        func spec(_ given: String) -> String {
            """
            state:
              user: {total: {type: Int, default: "0", summary: How much there is.}}
            fixtures:
              annOwes:
                summary: Ann owes a box.
                given: annIn
                steps: [{ann: removeBox}]
            methods:
              addBox:
                topic: Boxes
                summary: Adds a box
                needs: [loggedIn]
                quota: {counts: me.total, max: 2, error: tooMany}
                behaviour: set me.total to me.total + 1
                example: {given: \(given), as: ann}
              removeBox:
                topic: Boxes
                summary: Removes a box
                needs: [loggedIn]
                behaviour: set me.total to me.total - 1
                example: {given: annIn, as: ann}
            """
        }
        #expect(try full(spec("annIn"))?.count == 2)
        #expect(try full(spec("annOwes")) == nil)
        #expect(try reason(spec("annOwes")) == "it counts a number, and what that is at first can't be told")
    }

    @Test("filling a quota shows the figure that it is named by")
    func namedFigure() throws {
        let cases = try PostOffice.cases(
            of: "addBox",
            spec("add name to me.boxes", quota: "counts: me.boxes, max: most")
        )
        #expect(cases["quota/full"]?.facts == ["addBox.quota", "constants.most", "errors.tooMany"])
    }

    @Test("what is changed inside of an entry leaves the number of entries as it is")
    func insideEntries() throws {
        let state = """
            types:
              Crate: {internal: true, summary: A crate, fields: {weight: {type: Int, default: "0", summary: Its weight}}}
            state: {world: {crates: {type: "{String: Crate}", default: "{}", summary: The crates}}}

            """
        let behaviour = "ensure world.crates[name] exists\nset world.crates[name].weight to 5"
        #expect(try full(state + spec(behaviour, quota: "counts: world.crates, max: 3")) != nil)
    }

    @Test("a text that is new is so in a form of an identifier")
    func newForms() throws {
        let state = """
            types:
              CrateID: {summary: A crate, identifier: {numbered: "N${number: String}", all: "*"}}
            state: {world: {crates: {type: "{CrateID: String}", default: "{}", summary: The crates}}}

            """
        let behaviour = "let id = CrateID.numbered(newID(\"c\"))\nset world.crates[id] to name"
        #expect(try full(state + spec(behaviour, quota: "counts: world.crates, max: 3")) != nil)
        let known = "set world.crates[CrateID.numbered(\"c\")] to name"
        #expect(try full(state + spec(known, quota: "counts: world.crates, max: 3")) == nil)
    }

    @Test("what is only told later makes no call uncertain, what is changed later does")
    func later() throws {
        func spec(_ later: String) -> String {
            self.spec("\(adding)\nafter 60 seconds\n  \(later)").replacing(
                "    quota:",
                with: "    rate: {calls: 2, seconds: 5, per: user, error: tooOften}\n    quota:"
            )
        }
        #expect(try full(spec("emit BOX_ADDED with name")) != nil)
        #expect(try full(spec("set me.boxes to []")) == nil)
    }
}
