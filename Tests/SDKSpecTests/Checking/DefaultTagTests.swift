import Testing

@testable import SDKSpec

@Suite("Unions whose tag is left to its default")
struct DefaultTagTests {
    /// The findings about an argument, where the tag's default is that of texts.
    private static func findings(_ arguments: String, _ claim: String) -> [String] {
        let text = """
            sdk: {name: Demo, prefix: Demo, title: Demo, version: "1", summary: S., surfaces: {http: H}, userType: UserID, argumentError: bad}
            sources: {h: {title: H, kind: page}}
            errors: {bad: {summary: B., source: h}}
            constants: {most: {type: Int, value: 3, summary: M., source: h}}
            types:
              UserID: {summary: U., identifier: {}, source: h}
              Kind: {summary: K., source: h, enum: String, values: {text: {wire: t, summary: T.}, size: {wire: s, summary: S.}}}
              Text: {summary: T., source: h, fields: {text: {type: String, limit: {max: 3, unit: utf8-bytes}, summary: T.}}}
              Size: {summary: S., source: h, fields: {size: {type: Int, summary: S.}}}
              Either: {summary: E., source: h, union: {tag: Kind, cases: {text: Text, size: Size}}}
              Holder:
                summary: H.
                source: h
                fields:
                  kind: {type: Kind, default: "if most > 2 then Kind.text else Kind.size", summary: K.}
                  either: {type: Either, tag: kind, summary: E.}
            methods:
              ping:
                topic: T
                summary: P.
                surfaces: {http: A}
                source: h
                parameters:
                  kind: {type: Kind, default: Kind.text, summary: K.}
                  either: {type: "Either?", tag: kind, summary: E.}
                  holders: {type: "[Holder]", default: "[]", summary: H.}
                returns: "Holder?"
                behaviour: return none
                example: {as: ann}
            scenarios:
              s: {summary: S., covers: [ping.answer], steps: [{ann: ping, with: {\(arguments)}, \(claim)}]}
            """
        return CheckedText(text).findings.map(\.message)
    }

    @Test(
        "they are held to the default's case",
        arguments: ["either: {text: abc}", "holders: [{either: {text: abc}}]"]
    )
    func right(arguments: String) {
        #expect(Self.findings(arguments, "returns: {absent: true}") == [])
    }

    @Test("another case's fields aren't theirs", arguments: ["either: {size: 1}", "holders: [{either: {size: 1}}]"])
    func otherCase(arguments: String) {
        #expect(Self.findings(arguments, "returns: {absent: true}") == ["`Text` has no field `size`"])
        #expect(Self.findings(arguments, "fails: bad") == ["`Text` has no field `size`"])
    }

    @Test("what the case limits is limited", arguments: ["either: {text: abcd}", "holders: [{either: {text: abcd}}]"])
    func limited(arguments: String) {
        #expect(
            Self.findings(arguments, "returns: {absent: true}") == [
                "a value of 4 UTF-8 bytes is beyond the limit of `text`"
            ]
        )
    }

    @Test("a tag that is given says which case it is")
    func given() {
        #expect(Self.findings("kind: size, either: {size: 1}", "returns: {absent: true}") == [])
    }

    @Test("a claim that is silent about the tag may be of any case")
    func claim() {
        #expect(Self.findings("either: {text: abc}", "returns: {either: {size: 1}}") == [])
    }
}
