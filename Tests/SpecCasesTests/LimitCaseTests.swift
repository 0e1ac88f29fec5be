import SDKSpec
import Testing

@testable import SpecCases

@Suite("Cases derived from limits")
struct LimitCaseTests {
    private func method(_ type: String, limit: String, example: String, more: String = "") -> String {
        """
        methods:
          put:
            topic: Boxes
            summary: Puts something away
            needs: [loggedIn]
            parameters: {thing: {type: \(type), summary: What, limit: \(limit)}}
            behaviour: do nothing
            example: {given: annIn, as: ann, with: {thing: \(example)}}
        \(more)
        """
    }

    @Test("a limit in bytes is tried with letters and with texts whose bytes are more than their characters")
    func bytes() throws {
        let spec = method("String", limit: "{max: 6, unit: utf8-bytes, error: tooLong}", example: "x")
        #expect(
            try PostOffice.values(of: "thing", method: "put", spec) == [
                "max-1": #""aaaaa""#, "max": #""aaaaaa""#, "max+1": #""aaaaaaa""#, "max-cjk": #""汉汉""#,
                "max+1-cjk": #""汉汉a""#, "max-emoji": #""😀aa""#, "max+1-emoji": #""😀aaa""#,
            ]
        )
        let beyond = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/max+1-cjk"])
        #expect(beyond.facts == ["put.thing.limit", "errors.tooLong"])
        #expect(beyond.given == "annIn")
        #expect(
            beyond.stepLines == [
                #"{"device":"ann","call":"put","with":{"thing":"汉汉a"},"fails":{"name":"tooLong","code":2,"#
                    + #""fact":"put.thing.limit"}}"#
            ]
        )
    }

    @Test("a limit in scalars is tried with flags too, which readers take for one character")
    func scalars() throws {
        let spec = method("String", limit: "{max: 3, unit: unicode-scalars}", example: "x")
        let values = try PostOffice.values(of: "thing", method: "put", spec)
        #expect(values["max-emoji"] == #""😀😀😀""#)
        #expect(values["max-flag"] == #""🇨🇳a""#)
        #expect(values["max+1-flag"] == #""🇨🇳🇨🇳""#)
    }

    @Test("what is too small for a limit that cuts off is refused, as nothing can be cut off it")
    func cutOffWithMinimum() throws {
        let spec = method("String", limit: "{min: 2, max: 3, unit: utf8-bytes, excess: truncate}", example: "xy")
        let small = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/min-1"])
        #expect(small.stepLines.last?.contains(#""fails":{"name":"badArgument","fact":"put.thing.limit"}"#) == true)
        let large = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/max+1"])
        #expect(large.twin != nil)
    }

    @Test("long texts are written short")
    func long() throws {
        let spec = method("String", limit: "{max: 500, unit: utf8-bytes}", example: "x")
        let values = try PostOffice.values(of: "thing", method: "put", spec)
        #expect(values["max+1-cjk"] == #"{"$repeat":"汉","times":167}"#)
        #expect(values["max-cjk"] == #"{"$repeat":"汉","times":166,"then":"aa"}"#)
    }

    @Test("items are made of the example's, each another")
    func items() throws {
        let spec = method("\"[String]\"", limit: "{min: 2, max: 4, unit: items}", example: "[a]")
        #expect(
            try PostOffice.values(of: "thing", method: "put", spec) == [
                "min-1": #"{"$items":1,"of":{"$counted":"a"}}"#, "min": #"{"$items":2,"of":{"$counted":"a"}}"#,
                "max-1": #"{"$items":3,"of":{"$counted":"a"}}"#, "max": #"{"$items":4,"of":{"$counted":"a"}}"#,
                "max+1": #"{"$items":5,"of":{"$counted":"a"}}"#,
            ]
        )
    }

    @Test("what is cut off or moved to the bound comes out as what is left", arguments: ["truncate", "clamp"])
    func excess(excess: String) throws {
        let type = excess == "clamp" ? "Int" : "\"[String]\""
        let unit = excess == "clamp" ? "value" : "items"
        let spec = method(
            type,
            limit: "{max: 2, unit: \(unit), excess: \(excess)}",
            example: excess == "clamp" ? "1" : "[a]"
        )
        let beyond = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/max+1"])
        let within = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/max"])
        let three = try #require(beyond.steps.first)
        let two = try #require(beyond.twin?.first)
        #expect(three.outcome == .anything)
        #expect(two.action == within.steps.first?.action)
    }

    @Test("what the limit makes of a value isn't tried where `checks` ask about it")
    func checkedExcess() throws {
        let spec = method("Int", limit: "{max: 4, unit: value, excess: clamp}", example: "1")
            .replacing("    behaviour:", with: "    checks: fail noSuchBox when thing == 4\n    behaviour:")
        let cases = try PostOffice.cases(of: "put", spec)
        #expect(cases["thing.limit/max"] != nil)
        #expect(cases["thing.limit/max+1"] == nil)
        let types = """
            types:
              Lid:
                summary: A lid
                fields:
                  size: {type: Int, summary: Size, limit: {max: 4, unit: value, excess: clamp}}
                  width: {type: Int, default: "1", summary: Width, limit: {max: 4, unit: value, excess: clamp}}
                checks: fail noSuchBox when size == 4
              Box:
                summary: A box
                fields:
                  lid: {type: Lid, summary: Lid}
                  other: {type: "Int?", summary: Other, limit: {max: 4, unit: value, excess: clamp}}
            """
        let nested = method("\"[Box]\"", limit: "[]", example: "[{lid: {size: 1}}]", more: types)
        let found = try PostOffice.cases(of: "put", nested)
        #expect(found["thing.lid.size.limit/max+1"] == nil)
        #expect(found["thing.lid.width.limit/max+1"] != nil)
        #expect(found["thing.other.limit/max+1"] != nil)
        let outer = types + "\n    checks: fail noSuchBox when lid.width == 4"
        let asked = method("\"[Box]\"", limit: "[]", example: "[{lid: {size: 1}}]", more: outer)
        #expect(try PostOffice.cases(of: "put", asked)["thing.lid.width.limit/max+1"] == nil)
    }

    @Test(
        "items that are alike may be fewer for checks that ask about one of them or all",
        arguments: [
            ("first(box in thing: true) == false", true), ("any(box in thing: box == false)", true),
            ("count(thing) == 2", false), ("any(box in thing: count(thing) == 2)", false),
        ]
    )
    func checkedItems(condition: String, isTried: Bool) throws {
        let spec = method("\"[Bool]\"", limit: "{max: 2, unit: items, excess: truncate}", example: "[true]")
            .replacing("    behaviour:", with: "    checks: |\n      fail noSuchBox when \(condition)\n    behaviour:")
        #expect((try PostOffice.cases(of: "put", spec)["thing.limit/max+1"] != nil) == isTried)
    }

    @Test(
        "what nothing is left of isn't tried where empty counts as missing",
        arguments: ["\"String?\"", "String, default: '\"d\"'", "String"]
    )
    func emptiedExcess(type: String) throws {
        let spec = method(type, limit: "{max: 2, unit: utf8-bytes, excess: truncate}", example: "x")
        let id = "thing.limit/max+1-cjk"
        #expect(try PostOffice.cases(of: "put", spec)[id] != nil)
        let held = try PostOffice.cases(of: "put", spec.replacing("limit:", with: "nonEmpty: true, limit:"))
        #expect(held[id] == nil)
        #expect(held["thing.limit/max+1"] != nil)
    }

    @Test("numbers are tried around their bounds")
    func numbers() throws {
        let spec = method("UInt", limit: "{min: 0, max: 7, unit: value}", example: "1")
        #expect(
            try PostOffice.values(of: "thing", method: "put", spec) == [
                "min": "0", "max-1": "6", "max": "7", "max+1": "8",
            ]
        )
    }

    @Test("bits are tried at the ends of the range, beside it and with two at once")
    func powers() throws {
        let limit = "{powerOfTwo: {from: 32, to: 63}, orOneOf: [1, 2]}"
        let cases = try PostOffice.cases(of: "put", method("UInt", limit: limit, example: "1"))
        let kept = cases.filter { $0.value.summary.contains("within") }.keys.sorted()
        #expect(kept == ["1", "2", "4294967296", "9223372036854775808"].map { "thing.limit/\($0)" })
        #expect(cases["thing.limit/13835058055282163712"] != nil)
        #expect(cases["thing.limit/2147483648"] != nil)
    }

    @Test("a pattern is tried with what breaks it, what it forbids included")
    func patterns() throws {
        let digits = method("String", limit: "{pattern: '^[0-9]+$'}", example: "'12'")
        #expect(
            try PostOffice.values(of: "thing", method: "put", digits) == ["example": #""12""#, "space": #""a b""#]
        )
        let sign = method("String, nonEmpty: true", limit: "{pattern: '^[^/].*$'}", example: "abc")
        #expect(
            try PostOffice.values(of: "thing", method: "put", sign)
                == ["example": #""abc""#, "named-before": #""/abc""#]
        )
        let forbidden = method("String", limit: "{pattern: '^(?!@TGS#)'}", example: "abc")
        let values = try PostOffice.values(of: "thing", method: "put", forbidden)
        #expect(values == ["example": #""abc""#, "literal": #""@TGS#""#])
    }

    @Test("of several limits of a field each is tried with values that keep the others")
    func siblings() throws {
        let limits = "[{name: size, max: 3, unit: utf8-bytes}, {name: digits, pattern: '^[0-9]*$'}]"
        let values = try PostOffice.values(
            of: "thing",
            method: "put",
            method("String", limit: limits, example: "'1'")
        )
        #expect(values["max"] == #""111""#)
        #expect(values["max-cjk"] == nil)
        #expect(values["cjk"] == nil)
        #expect(values["space"] == #""a b""#)
    }

    @Test("a value is made as long as its JSON may be")
    func encoded() throws {
        let spec = method("JSON", limit: "{max: 100, unit: encoded-bytes}", example: "{a: 1, text: hello}")
        let values = try PostOffice.values(of: "thing", method: "put", spec)
        // {"a":1,"text":"hello"} are 22 bytes.
        #expect(values["max"] == #"{"a":1,"text":{"$repeat":"a","times":78,"then":"hello"}}"#)
        #expect(values["max+1-cjk"] == #"{"a":1,"text":{"$repeat":"汉","times":26,"then":"ahello"}}"#)
    }

    @Test("where anything may stand, a text is made as long as the JSON may be", arguments: ["JSON", "\"JSON?\""])
    func encodedJSON(type: String) throws {
        let limit = "{max: 100, unit: encoded-bytes, error: tooLong}"
        let numbers = try PostOffice.values(
            of: "thing",
            method: "put",
            method(type, limit: limit, example: "{a: [1, 2]}")
        )
        // {"a":["",2]} are 12 bytes.
        #expect(numbers["max"] == #"{"a":[{"$repeat":"a","times":88},2]}"#)
        let empty = try PostOffice.values(of: "thing", method: "put", method(type, limit: limit, example: "{}"))
        #expect(empty["max+1"] == #"{"$repeat":"a","times":99}"#)
        #expect(empty["max-1"] == #"{"$repeat":"a","times":97}"#)
    }

    @Test("JSON that the example leaves out is limited all the same")
    func encodedJSONLeftOut() throws {
        let spec = method("\"JSON?\"", limit: "{max: 100, unit: encoded-bytes, error: tooLong}", example: "1")
            .replacing("with: {thing: 1}", with: "with: {}")
        let values = try PostOffice.values(of: "thing", method: "put", spec)
        #expect(values["max"] == #"{"$repeat":"a","times":98}"#)
        let beyond = try #require(try PostOffice.cases(of: "put", spec)["thing.limit/max+1"])
        #expect(beyond.facts == ["put.thing.limit", "errors.tooLong"])
    }

    @Test(
        "what is left to defaults is measured, and numbers are as they travel",
        arguments: [
            // {"text":"a","page":1} are 21 bytes.
            ("Letter", "{text: a}", #"{"text":{"$repeat":"a","times":79,"then":"a"}}"#),
            // {"text":"a","page":1.0,"more":100000.0} are 39 bytes.
            (
                "JSON", "{text: a, page: 1.0, more: 1e5}",
                #"{"text":"\#(String(repeating: "a", count: 62))","page":1.0,"more":1e5}"#
            ),
            // {"kind":"LONG","text":"a","page":1} are 35 bytes.
            ("Post", "{kind: long, text: a}", #"{"kind":"LONG","text":{"$repeat":"a","times":65,"then":"a"}}"#),
            // {"kind":"LONG"} are 15 bytes; of another kind nothing is known.
            ("Note", "{kind: long}", #"{"kind":{"$repeat":"a","times":85,"then":"LONG"}}"#),
        ]
    )
    func received(type: String, example: String, longest: String) throws {
        let types = """
            types:
              Kind: {summary: A kind, enum: String, values: {long: {wire: LONG, summary: Long}}}
              Post: {summary: Post, union: {tag: Kind, member: kind, cases: {long: Letter}}}
              Note: {summary: Note, union: {tag: Kind, member: kind, cases: {long: Page}}}
              Page: {summary: A page, fields: {page: {type: Int, default: "1", summary: Page}}}
              Letter:
                summary: A letter
                fields:
                  text: {type: String, summary: Text}
                  page: {type: Int, default: "1", summary: Page}
                  remark: {type: "String?", summary: Remark}
            """
        let spec = method(type, limit: "{max: 100, unit: encoded-bytes}", example: example, more: types)
        #expect(try PostOffice.values(of: "thing", method: "put", spec)["max"] == longest)
    }

    @Test("a limit of a field is tried inside the parameter, under the id of the type")
    func nested() throws {
        let type = """
            types:
              Letter:
                summary: A letter
                fields:
                  text: {type: String, summary: Text, limit: {max: 2, unit: utf8-bytes, error: tooLong}}
                  page: {type: "Int?", summary: Page, limit: {max: 9, unit: value}}
            """
        let spec = method("\"[Letter]\"", limit: "[]", example: "[{text: x}]", more: type)
        let cases = try PostOffice.cases(of: "put", spec)
        let beyond = try #require(cases["thing.text.limit/max+1"])
        #expect(beyond.facts == ["Letter.text.limit", "errors.tooLong"])
        #expect(beyond.stepLines.first?.contains(#""with":{"thing":[{"text":"aaa"}]}"#) == true)
        #expect(cases["thing.page.limit/max+1"]?.stepLines.first?.contains(#"{"text":"x","page":10}"#) == true)
    }

    @Test(
        "a limit of a tag isn't tried: with another tag the payload would have to be another one",
        arguments: [true, false]
    )
    func tags(isInRecord: Bool) throws {
        let limit = "limit: {max: 6, unit: encoded-bytes}"
        let letter = """
            kind: {type: Kind, default: Kind.long, summary: K, \(limit)}, \
            text: {type: Text, tag: kind, summary: T}
            """
        let types = """
            types:
              Kind: {summary: K, enum: String, values: {long: {wire: long, summary: L}, far: {wire: far, summary: F}}}
              Long: {summary: L, fields: {text: {type: String, summary: T}}}
              Far: {summary: F, fields: {place: {type: String, summary: P}}}
              Text: {summary: T, union: {tag: Kind, cases: {long: Long, far: Far}}}
              Letter: {summary: L, fields: {\(letter)}}
            """
        let spec =
            if isInRecord {
                method("Letter", limit: "[]", example: "{text: {text: x}}", more: types)
            } else {
                method("String", limit: "[]", example: "x, text: {text: x}", more: types)
                    .replacing("parameters: {thing", with: "parameters: {\(letter), thing")
            }
        #expect(try PostOffice.cases(of: "put", spec).keys.filter { $0.contains("kind.limit") } == [])
    }

    @Test("a limit of keys is tried with other keys, one of values with other values")
    func parts() throws {
        let keys = "{name: keys, of: keys, max: 3, unit: utf8-bytes}"
        let texts = "{name: texts, of: values, max: 6, unit: utf8-bytes}"
        let spec = method("\"{String: String}\"", limit: "[\(keys), \(texts)]", example: "{a: x, b: z}")
        let cases = try PostOffice.cases(of: "put", spec)
        func value(_ id: String) throws -> String {
            guard case .call(_, _, let arguments)? = try #require(cases[id]).steps.last?.action else { return "" }
            return arguments.first?.value.json ?? ""
        }
        #expect(try value("thing.limit.keys/max") == #"{"$entries":1,"key":"aaa","value":"x"}"#)
        #expect(try value("thing.limit.keys/max+1-cjk") == #"{"$entries":1,"key":"汉a","value":"x"}"#)
        #expect(try value("thing.limit.texts/max+1") == #"{"a":"aaaaaaa","b":"z"}"#)
        let beyond = cases["thing.limit.keys/max+1"]
        #expect(beyond?.facts == ["put.thing.limit.keys", "errors.badArgument"])
        #expect(beyond?.summary == "`thing` with a key of 4 UTF-8 bytes fails with badArgument.")
        #expect(try PostOffice.plan(spec).derived.count { $0.id.rawValue.contains("thing.limit.texts") } == 7)
    }

    @Test("what is made up for a field keeps its pattern")
    func samples() throws {
        let spec = """
            types:
              Mark:
                summary: A mark
                fields:
                  key: {type: String, summary: Key, limit: {pattern: "^Mark_[a-z0-9]{1,8}$", error: noSuchBox}}
                  value: {type: String, summary: Value, limit: {max: 5, unit: utf8-bytes, error: tooLong}}
            methods:
              mark:
                topic: Boxes
                summary: Marks
                parameters: {marks: {type: "[Mark]?", summary: Marks}}
                behaviour: do nothing
                example: {given: annIn, as: ann}
            """
        let cases = try PostOffice.cases(of: "mark", spec)
        let beyond = try #require(cases["marks.value.limit/max+1"]?.stepLines.last)
        #expect(beyond.contains(#""marks":[{"key":"Mark_aaaa","value":"aaaaaa"}]"#))
    }

    @Test("what is made up far inside others is whole, and lists that hold themselves end empty")
    func nestedSamples() throws {
        let spec = """
            types:
              Crate: {summary: A crate, fields: {box: {type: Box, summary: Box}}}
              Box: {summary: A box, fields: {bags: {type: "[Bag]", summary: Bags}}}
              Bag:
                summary: A bag
                fields:
                  marks: {type: "{Int: [String]}", summary: Marks}
                  weight: {type: Int, summary: Weight, limit: {max: 5, unit: value, error: tooMany}}
                  crates: {type: "[Crate]", summary: Crates}
            methods:
              pile:
                topic: Boxes
                summary: Piles
                parameters: {crate: {type: "Crate?", summary: What}}
                behaviour: do nothing
                example: {given: annIn, as: ann}
            """
        let beyond = try #require(try PostOffice.cases(of: "pile", spec)["crate.box.bags.weight.limit/max+1"])
        let with = try #require(beyond.stepLines.last)
        let bag = #"{"marks":{"1":["sample"]},"weight":6,"crates":[{"box":{"bags":[]}}]}"#
        #expect(with.contains(#""crate":{"box":{"bags":[\#(bag)]}}"#), "\(with)")
    }

    @Test("what checks ask about isn't varied for a limit that comes after them")
    func checked() throws {
        let spec = method("String", limit: "{max: 3, unit: utf8-bytes, error: tooLong}", example: "x")
        let checked = spec.replacing(
            "behaviour: do nothing",
            with: "checks: fail badArgument when hasPrefix(thing, \"a\")\n    behaviour: do nothing"
        )
        #expect(try PostOffice.cases(of: "put", spec)["thing.limit/max+1"] != nil)
        let cases = try PostOffice.cases(of: "put", checked)
        #expect(cases["thing.limit/max+1"] == nil)
        #expect(cases["thing.limit/max+1-cjk"]?.facts == ["put.thing.limit", "errors.tooLong"])
        let own = checked.replacing(", error: tooLong", with: "")
        #expect(try PostOffice.cases(of: "put", own)["thing.limit/max+1"] != nil)
    }

    @Test(
        "a number with a fraction is compared with a whole one by what it is",
        arguments: [("thing == 3", false), ("thing == 4", true), ("thing in [4, 3]", false)]
    )
    func checkedFraction(condition: String, isShown: Bool) throws {
        let spec = method("Double", limit: "{max: 2, unit: value, error: tooMany}", example: "1")
            .replacing("    behaviour:", with: "    checks: fail noSuchBox when \(condition)\n    behaviour:")
        #expect((try PostOffice.cases(of: "put", spec)["thing.limit/max+1"] != nil) == isShown)
    }

    @Test(
        "what must not be given together with a value is only left out for it where checks still pass",
        arguments: [
            ("size == none", false), ("size == none and thing == none", true), ("size exists and size > 5", true),
            ("isEmpty(others)", true),
        ]
    )
    func checkedRivals(condition: String, isShown: Bool) throws {
        let spec = """
            methods:
              put:
                topic: Boxes
                summary: Puts something away
                parameters:
                  size: {type: "Int?", summary: Size}
                  thing: {type: "[Int]?", summary: What, limit: {max: 2, unit: items, error: tooMany}}
                  others: {type: "[Int]", summary: Others}
                notTogether: [[size, thing]]
                checks: fail noSuchBox when \(condition)
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {size: 1, others: [1]}}
            """
        let cases = try PostOffice.cases(of: "put", spec)
        #expect((cases["thing.limit/max+1"] != nil) == isShown)
        #expect(cases["thing.limit/max"] != nil)
    }

    @Test(
        "what is beyond a limit with its own error is tried where checks of a record that ask about it still pass",
        arguments: [
            ("length(text, utf8-bytes) < 2", true), ("text == other", true), ("other exists and text == other", true),
            ("isEmpty(text) or count(words) > 1", true), ("any(word in words: word == text)", true),
            ("not all(word in words: length(word, utf8-bytes) < length(text, utf8-bytes))", true),
            ("colour == .red and length(text, utf8-bytes) > 3", true),
            ("text in words or hasSuffix(text, \"z\")", true),
            ("length(text, utf8-bytes) > most", true), ("length(text, utf8-bytes) > 3", false),
            ("containsText(text, \"z\")", false), ("text == text(myself)", false),
        ]
    )
    func beyondChecks(condition: String, isShown: Bool) throws {
        let types = """
            constants: {most: {type: Int, value: 9, configurable: true, summary: Most}}
            types:
              Note:
                summary: A note
                fields:
                  text: {type: String, summary: Text, limit: {max: 3, unit: utf8-bytes, error: tooLong}}
                  other: {type: "String?", summary: Another}
                  words: {type: "[String]", default: "[]", summary: Words}
                  colour: {type: Colour, default: Colour.blue, summary: A colour}
                checks: |
                  let same = text
                  fail badArgument when \(condition.replacing("text)", with: "same)"))
            """
        let spec = """
            methods:
              put:
                topic: Boxes
                summary: Puts something away
                parameters: {thing: {type: Note, summary: What}}
                behaviour: do nothing
                example: {given: annIn, as: ann, with: {thing: {text: xx, words: [x]}}}
            \(types)
            """
        let plan = try PostOffice.plan(spec)
        let cases = plan.derived.filter { $0.facts.contains("Note.text.limit") }.map(\.id.rawValue)
        #expect(cases.contains("put.thing.text.limit/max+1") == isShown, "\(cases)")
        #expect(plan.derived.contains { $0.id.rawValue == "put.thing.text.limit/max" })
        #expect(CaseCoverage.isComplete(plan.context, plan.facts.filter { $0.id == "Note.text.limit" }) == isShown)
        let finding = plan.findings.first { $0.message.contains("`Note.text.limit`") }
        #expect((finding == nil) == isShown)
        #expect(finding?.notes.first?.message.contains("`checks` ask about the same value") ?? isShown)
        // A figure may be changed by a fixture.
        let configured = """
            fixtures: {more: {summary: More, given: annIn, steps: [{configure: {most: 2}}]}}

            """
        let changed = try PostOffice.cases(of: "put", configured + spec.replacing("given: annIn", with: "given: more"))
        #expect((changed["thing.text.limit/max+1"] != nil) == (isShown && !condition.contains("most")))
    }

    @Test("of the texts in a value that one is made longer of which nothing else is asked")
    func freeText() throws {
        let types = """
            types:
              Kind: {summary: A kind, enum: String, closed: true, values: {leaf: {wire: LEAF, summary: Leaf}}}
              Mark: {summary: A mark, identifier: {}, pattern: "^[A-Z]+$"}
              Leaf:
                summary: A leaf
                fields:
                  mark: {type: Mark, summary: Mark}
                  size: {type: String, limit: {max: 9, unit: utf8-bytes}, summary: Size}
                  left: {type: String, summary: Left}
                  right: {type: String, summary: Right}
                  text: {type: String, summary: Text}
                checks: fail badArgument unless left == right
              Tree: {summary: A tree, union: {tag: Kind, member: kind, cases: {leaf: Leaf}}}
            """
        let limit = "{max: 200, unit: encoded-bytes, error: tooLong}"
        let example = "[{kind: LEAF, mark: M, size: s, left: l, right: l, text: t}]"
        let spec = method("\"[Tree]\"", limit: limit, example: example, more: types)
        let cases = try PostOffice.cases(of: "put", spec)
        let line = try #require(cases["thing.limit/max+1"]?.stepLines.first)
        let start = #"[{"kind":"LEAF","mark":"M","size":"s","left":"l","right":"l","text":{"$repeat":"a""#
        #expect(line.contains(start), "\(line)")
        #expect(cases["thing.limit/max+1-cjk"] != nil)
        // Without such a text there is no case.
        let held = spec.replacing("      text: {type: String, summary: Text}\n", with: "")
            .replacing(", text: t", with: "")
        #expect(try PostOffice.cases(of: "put", held)["thing.limit/max+1"] == nil)
    }

    @Test("a value with a closed tag that nobody declared isn't one that keeps everything")
    func closedTag() throws {
        let types = """
            types:
              Kind: {summary: A kind, enum: String, closed: true, values: {leaf: {wire: LEAF, summary: Leaf}}}
              Leaf: {summary: A leaf, fields: {size: {type: Int, summary: Size}}}
              Tree: {summary: A tree, union: {tag: Kind, member: kind, cases: {leaf: Leaf}}}
            """
        let limit = "{max: 200, unit: encoded-bytes, error: tooLong}"
        let spec = method("\"[Tree]\"", limit: limit, example: "[{kind: LEAF, size: 1}]", more: types)
        #expect(try PostOffice.values(of: "thing", method: "put", spec).isEmpty)
        let open = spec.replacing("closed: true, ", with: "")
        #expect(try PostOffice.values(of: "thing", method: "put", open)["max+1"] != nil)
    }

    @Test(
        "items of records stay as the example's are where checks ask about them",
        arguments: [
            ("length(key, utf8-bytes) > 1", #"{"$items":4,"of":{"key":"k","text":{"$counted":"t"}}}"#),
            ("length(key + text, utf8-bytes) > 2", #"{"$items":4,"of":{"key":"k","text":"t"}}"#),
            ("size > 5", #"{"$items":4,"of":{"key":{"$counted":"k"},"text":"t"}}"#),
        ]
    )
    func checkedRecords(condition: String, items: String) throws {
        let types = """
            types:
              Box:
                summary: A box
                fields:
                  key: {type: String, summary: Key}
                  text: {type: String, summary: Text}
                  size: {type: Int, default: "1", summary: Size}
                checks: fail badArgument when \(condition)
            """
        let limit = "{max: 3, unit: items, error: tooMany}"
        let spec = method("\"[Box]\"", limit: limit, example: "[{key: k, text: t}]", more: types)
        #expect(try PostOffice.values(of: "thing", method: "put", spec)["max+1"] == items)
    }

    @Test(
        "lists and maps that would take a suite minutes are left to scenarios, and lint says so",
        arguments: [("\"[String]\"", "[x]"), ("\"{String: Int}\"", "{x: 1}")]
    )
    func manyItems(type: String, example: String) throws {
        func spec(_ most: Int) -> String { method(type, limit: "{max: \(most), unit: items}", example: example) }
        let most = CaseBudget.mostDerivedItems
        let values = try PostOffice.values(of: "thing", method: "put", spec(most - 1))
        #expect(values.keys.sorted() == ["max", "max+1", "max-1"])
        #expect(try PostOffice.values(of: "thing", method: "put", spec(most + 2)).isEmpty)
        for size in [most + 2, 1_000_000, 10_000_000] {
            let finding = try PostOffice.plan(spec(size)).findings.first { $0.message.contains("put.thing.limit") }
            let why = "no cases are derived for more than 10000 items, so that suites take seconds"
            #expect(finding?.notes.map(\.message) == ["\(why), and here it would be \(size)"])
        }
    }

    @Test(
        "keys that are numbers are measured in quotes",
        arguments: [
            ("Int", "max: 4", ["max-1": "1", "max": "10", "max+1": "100"]),
            ("Level", "min: 4, max: 4", ["min-1": "1", "max": "10", "max+1": "100"]),
            ("Int", "max: 21", ["max": "1000000000000000000", "max+1": "-1000000000000000000"]),
            ("UInt", "max: 22", ["max": "10000000000000000000", "max+1": nil]),
        ]
    )
    func numberKeys(type: String, limit: String, values: [String: String?]) throws {
        let types = """
            types: {Level: {summary: A level, enum: Int, values: {low: {wire: 1, summary: Low}}}}
            """
        let spec = method(
            "\"{\(type): Int}\"",
            limit: "{of: keys, \(limit), unit: encoded-bytes}",
            example: "{1: 5}",
            more: types
        )
        let found = try PostOffice.values(of: "thing", method: "put", spec)
        for (label, key) in values {
            #expect(found[label] == key.map { #"{"$entries":1,"key":\#($0),"value":5}"# })
        }
    }

    @Test(
        "keys of maps are as many as there must be, each within what is asked of keys",
        arguments: [
            ("String", "{aaaa: x}", ", {name: k, of: keys, max: 4, unit: utf8-bytes}", #"{"$counted":"aaa"}"#),
            ("Mark", "{AB: x}", "", nil), ("Colour", "{RED: x}", "", nil),
            ("Int", "{5: x}", ", {name: k, of: keys, min: 5, max: 9, unit: value}", #"{"$counted":4}"#),
            ("Int", "{-9223372036854775808: x}", "", #"{"$counted":0}"#),
        ]
    )
    func limitedKeys(type: String, example: String, limit: String, key: String?) throws {
        let types = """
            types:
              Mark: {summary: A mark, identifier: {}, pattern: "^[A-Z]+$"}
            """
        let limits = "[{name: n, max: 2, unit: items, error: tooMany}\(limit)]"
        let spec = method("\"{\(type): String}\"", limit: limits, example: example, more: types)
        let cases = try PostOffice.cases(of: "put", spec)
        let line = try #require(cases["thing.limit.n/max"]?.stepLines.first)
        if let key { #expect(line.contains(#"{"$entries":2,"key":\#(key)"#), "\(line)") }
        #expect(cases["thing.limit.n/max+1"] != nil)
    }
}
