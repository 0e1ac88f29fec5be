import Testing

@testable import SDKSpec

@Suite("Values within the limits of their places")
struct LimitedValueTests {
    /// The findings about a method whose parameter `x` has a type and a limit, with an example's value.
    private static func findings(
        _ type: String,
        _ limit: String,
        example: String,
        default value: String? = nil,
        step: String? = nil
    ) -> [String] {
        let step = step ?? "{ann: ping, with: {x: \(example)}, fails: bad}"
        let fallback = value.map { "default: \($0), " } ?? ""
        let text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            types:
              UserID: {summary: U., identifier: {}, source: h}
              Color: {summary: C., source: h, enum: String, values: {red: {wire: REDDISH, summary: R.}}}
              Code: {summary: C., source: h, identifier: {}, pattern: "^[a-z]+$"}
              Place: {summary: P., source: h, identifier: {numbered: "N${number: String}", all: "*"}, closed: true}
              Tone: {summary: T., source: h, enum: Int, closed: true, values: {low: {wire: 1, summary: L.}}}
              Silence: {summary: S., source: h, enum: String, values: {nothing: {wire: "", summary: N.}}}
              Nothing: {summary: N., source: h, fields: {}}
              Mild: {summary: M., source: h, fields: {n: {type: Int, default: "1", summary: N.}}}
              Strict: {summary: S., source: h, fields: {t: {type: String, nonEmpty: true, summary: T.}}}
              Part: {summary: P., source: h, fields: {t: {type: String, limit: {max: 3, unit: utf8-bytes}, summary: T.}}}
            methods:
              ping:
                topic: T
                summary: P.
                surfaces: {http: A}
                source: h
                parameters: {x: {type: \(type), \(fallback)\(limit)summary: X.}}
                returns: Int
                behaviour: return 1
                example: {as: ann, with: {x: \(example)}}
            scenarios: {s: {summary: S., covers: [], steps: [\(step)]}}
            """
        return CheckedText(text).findings.filter { $0.rule == ValueBeyondLimit.id }.map(\.message)
    }

    @Test(
        "an example that its type refuses is found, in whatever it stands",
        arguments: [
            ("Code", "ab1", ["`ab1` doesn't match the pattern of `Code`"]),
            ("Code", "ab", []),
            ("Code", "{join: [ab, 1]}", ["`ab1` doesn't match the pattern of `Code`"]),
            ("\"[Code?]?\"", "[ab, x1]", ["`x1` doesn't match the pattern of `Code`"]),
            ("\"{Code: Place}\"", "{ab: N1}", []),
            (
                "\"{Code: Place}\"", "{x1: M1}",
                [
                    "`M1` is none of the values or forms of `Place`, which is closed",
                    "`x1` doesn't match the pattern of `Code`",
                ]
            ),
            ("Place", "N", ["`N` is none of the values or forms of `Place`, which is closed"]),
            ("Place", "\"*\"", []),
            ("Tone", "low", []),
            ("Tone", "1", []), ("\"Tone?\"", "none", []), ("\"{Place: Place?}\"", "{N1: none}", []),
            (
                "\"[Tone]\"", "{list: \"${n}\", times: 2}",
                ["`2` is none of the values or forms of `Tone`, which is closed"]
            ),
            ("Tone", "\"2\"", ["`2` is none of the values or forms of `Tone`, which is closed"]),
        ]
    )
    func demanded(type: String, example: String, messages: [String]) {
        #expect(Self.findings(type, "", example: example).sorted() == messages)
    }

    @Test("a step that is done several times keeps the limits each time", arguments: [(5, 0), (6, 1)])
    func repeated(times: Int, count: Int) {
        let limit = "limit: {max: 5, unit: value}, "
        let step = "{ann: ping, with: {x: \"${n}\"}, times: \(times), returns: 1}"
        #expect(Self.findings("Int", limit, example: "1", step: step).count == count)
    }

    @Test("a text that isn't optional may be called none")
    func textNone() {
        let limit = "limit: {max: 3, unit: utf8-bytes}, "
        let message = "a value of 4 UTF-8 bytes is beyond the limit of `x`"
        #expect(Self.findings("String", limit, example: "none") == [message])
        #expect(Self.findings("'String?'", limit, example: "none").isEmpty)
    }

    @Test("a default that its type refuses is found")
    func demandedOfDefaults() {
        let messages = Self.findings("Place", "", example: "N1", default: "'Place(\"M\")'")
        #expect(messages == ["`M` is none of the values or forms of `Place`, which is closed"])
        #expect(Self.findings("Place", "", example: "N1", default: "'Place.numbered(\"2\")'").isEmpty)
    }

    @Test(
        "an example beyond a limit is found, in whatever it stands",
        arguments: [
            ("Int", "limit: {max: 5, unit: value}, ", "6", "`6`"), ("Int", "limit: {max: 5, unit: value}, ", "5", nil),
            ("UInt", "limit: {min: 5, unit: value}, ", "4", "`4`"),
            ("Double", "limit: {max: 5, unit: value}, ", "5.5", "`5.5`"),
            ("UInt", "limit: {powerOfTwo: {from: 1, to: 3}}, ", "3", "`3`"),
            ("UInt", "limit: {powerOfTwo: {from: 1, to: 3}}, ", "8", nil),
            ("String", "limit: {max: 2, unit: utf8-bytes}, ", "abc", "a value of 3 UTF-8 bytes"),
            ("String", "limit: {max: 2, unit: unicode-scalars}, ", "éé", nil),
            ("String", "limit: {pattern: '^[a-z]+$'}, ", "A1", "`A1`"),
            ("String", "limit: {max: 5, unit: utf8-bytes}, ", "{repeat: ab, times: 3}", "a value of 6 UTF-8 bytes"),
            ("'String?'", "nonEmpty: true, limit: {min: 5, unit: utf8-bytes}, ", "''", nil),
            ("Color", "limit: {max: 6, unit: utf8-bytes}, ", "red", "a value of 7 UTF-8 bytes"),
            ("Bytes", "limit: {max: 2, unit: bytes}, ", "abc", "a value of 3 bytes"),
            ("'[Int]'", "limit: {max: 1, unit: items}, ", "[1, 2]", "a value of 2 items"),
            ("'[Int]'", "limit: {max: 9, unit: encoded-bytes}, ", "[1000, 2000]", "a value of 11 bytes of JSON"),
            ("'[Double]'", "limit: {max: 10, unit: encoded-bytes}, ", "[1, 2, 3]", "a value of 13 bytes of JSON"),
            ("JSON", "limit: {max: 7, unit: encoded-bytes}, ", "1e5", "a value of 8 bytes of JSON"),
            ("Mild", "limit: {max: 6, unit: encoded-bytes}, ", "{}", "a value of 7 bytes of JSON"),
            ("Mild", "limit: {max: 7, unit: encoded-bytes}, ", "{}", nil),
            ("String", "limit: {max: 3, unit: encoded-bytes}, ", "\"\\u0301\"", "a value of 4 bytes of JSON"),
            ("'{Int: Int}'", "limit: {of: keys, max: 9, unit: value}, ", "{10: 1}", "`10`"),
            ("'{Int: Int}'", "limit: {of: values, max: 9, unit: value}, ", "{1: 10}", "`10`"),
            (
                "'{Int: Int}'", "limit: {of: keys, max: 3, unit: encoded-bytes}, ", "{-1: 1}",
                "a value of 4 bytes of JSON"
            ),
            (
                "'{Tone: Int}'", "limit: {of: keys, max: 2, unit: encoded-bytes}, ", "{low: 1}",
                "a value of 3 bytes of JSON"
            ),
            ("'{Int: Int}'", "limit: {max: 6, unit: encoded-bytes}, ", "{1: 1}", "a value of 7 bytes of JSON"),
            (
                "String", "limit: {max: 3, unit: utf8-bytes}, ", "{join: [ab, {repeat: c, times: 2}]}",
                "a value of 4 UTF-8 bytes"
            ),
            ("String", "limit: {pattern: '^[a-z]+$'}, ", "{join: [a, B]}", "`aB`"),
            (
                "'[String]'", "limit: {max: 7, unit: encoded-bytes}, ", "[{join: [ab, cd]}]",
                "a value of 8 bytes of JSON"
            ),
            ("'[[Part]]'", "", "[[{t: long}]]", "a value of 4 UTF-8 bytes"),
            ("'{String: Part}'", "", "{a: {t: long}}", "a value of 4 UTF-8 bytes"),
            ("'[Part]'", "", "{list: {t: \"t${n}\"}, times: 99}", nil),
            ("'[Part]'", "", "{list: {t: \"t${n}\"}, times: 101}", "a value of 4 UTF-8 bytes"),
            ("'[Part]'", "", "{list: {t: \"t${n}\"}, times: 2, from: 100}", "a value of 4 UTF-8 bytes"),
        ] as [(String, String, String, String?)]
    )
    func examples(type: String, limit: String, example: String, found: String?) {
        let name = limit.isEmpty ? "t" : "x"
        let expected = found.map { ["\($0) is beyond the limit of `\(name)`"] } ?? []
        #expect(Self.findings(type, limit, example: example) == expected)
    }

    @Test(
        "so is an empty one where that counts as missing",
        arguments: [
            ("String", "''"), ("String", "{repeat: a, times: 0}"), ("Code", "''"), ("Bytes", "''"), ("'[Int]'", "[]"),
            ("'{String: Int}'", "{}"), ("JSON", "{}"), ("Silence", "nothing"), ("Nothing", "{}"),
        ]
    )
    func empty(type: String, example: String) {
        let message = "`x` is empty here, and what is empty counts as missing"
        #expect(Self.findings(type, "nonEmpty: true, ", example: example) == [message])
    }

    @Test("what travels with its defaults isn't empty, and what stands in fields is looked at too")
    func emptyFields() {
        #expect(Self.findings("Mild", "nonEmpty: true, ", example: "{}") == [])
        let message = "`t` is empty here, and what is empty counts as missing"
        #expect(Self.findings("'[Strict]'", "", example: "[{t: a}, {t: ''}]") == [message])
    }

    @Test("so is a default")
    func defaults() {
        let limit = "limit: {max: 5, unit: value}, "
        #expect(Self.findings("Int", limit, example: "1", default: "9") == ["`9` is beyond the limit of `x`"])
        #expect(Self.findings("Int", limit, example: "1", default: "-9") == [])
    }

    @Test("the user whom a control acts for is held to what the type of users demands", arguments: ["ann", "x1"])
    func ownerOfControl(user: String) {
        let text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            types: {UserID: {summary: U., identifier: {}, pattern: "^[a-z]+$", source: h}}
            state: {user: {visits: {type: Int, default: "0", summary: How often.}}}
            controls: {visit: {summary: Visits., of: user, behaviour: set me.visits to 1, source: h}}
            scenarios: {s: {summary: A visit., steps: [{world: visit, of: \(user)}]}}
            """
        let found = CheckedText(text).findings.filter { $0.rule == ValueBeyondLimit.id }.map(\.message)
        #expect(found == (user == "ann" ? [] : ["`x1` doesn't match the pattern of `UserID`"]))
    }
}
