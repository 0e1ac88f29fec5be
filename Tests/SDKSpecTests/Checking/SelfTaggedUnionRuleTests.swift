import Testing

@testable import SDKSpec

@Suite("Unions whose tag stands inside")
struct SelfTaggedUnionRuleTests {
    private static func findings(
        cases: String = "circle: Circle, square: Square",
        field: String = "",
        example: String = "[{kind: circle, radius: 3}, {kind: s, side: 2}]"
    ) -> [String] {
        let text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            types:
              UserID: {summary: U., identifier: {}, source: h}
              Kind: {summary: K., source: h, enum: String, values: {circle: {wire: c, summary: C.}, square: {wire: s, summary: S.}}}
              Circle: {summary: C., source: h, fields: {radius: {type: Int, summary: R.}}}
              Square: {summary: S., source: h, fields: {side: {type: Int, summary: R.}}}
              Tagged: {summary: T., source: h, fields: {kind: {type: Kind, summary: K.}}}
              Shape: {summary: S., source: h, union: {tag: Kind, member: kind, cases: {\(cases)}}}
              Holder: {summary: H., source: h, fields: {kind: {type: Kind, summary: K.}, shape: {type: Shape\(field), summary: S.}}}
            methods:
              draw:
                topic: T
                summary: P.
                surfaces: {http: A}
                source: h
                parameters: {x: {type: "[Shape]", summary: X.}, y: {type: "Holder?", summary: Y.}, z: {type: "Tagged?", summary: Z.}}
                returns: "Shape?"
                behaviour: return none
                example: {as: ann, with: {x: \(example)}}
            scenarios: {s: {summary: S., steps: [{ann: draw, with: {x: []}, events: {ann: []}}]}}
            """
        return CheckedText(text).findings.map { "\($0.rule): \($0.message)" }
    }

    @Test("they can stand wherever a value can")
    func theyCanStandWherever() {
        #expect(Self.findings() == [])
    }

    @Test("payloads are records without the tag")
    func payloadsAreRecordsWithout() {
        #expect(
            Self.findings(cases: "circle: Int, square: Square", example: "[]") == [
                "union-without-tag: `Int` is no record, so the tag can't stand inside"
            ]
        )
        #expect(
            Self.findings(cases: "circle: Circle, square: Tagged", example: "[]").contains(
                "union-without-tag: `Tagged` has a field `kind` of its own, where the tag belongs"
            )
        )
    }

    @Test("no sibling is the tag")
    func noSiblingIsTheTag() {
        #expect(Self.findings(field: ", tag: kind") == ["union-without-tag: the tag of `shape` stands inside it"])
    }

    @Test(
        "values are those of the case that they name",
        arguments: [
            ("[{radius: 3}]", "`Shape` needs `kind`, which isn't given"),
            ("[{kind: circle}]", "`Shape` needs `radius`, which isn't given"),
            ("[{kind: circle, side: 3}]", "`Shape` has no field `side`"),
            ("[{kind: cube}]", "`cube` is no value of `Kind`"),
        ]
    )
    func valuesAreThoseOfTheCase(example: String, message: String) {
        #expect(Self.findings(example: example).contains("value-unsuited: \(message)"))
    }
}
