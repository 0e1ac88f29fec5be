import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Examples in Swift")
struct SwiftExampleTests {
    private static let overloads = """
        types:
          Ink: {summary: An ink, enum: String, values: {red: {wire: red, summary: Red}}}
          Seal: {summary: A seal, enum: String, values: {red: {wire: red, summary: Red}}}
        methods:
          mark:
            topic: Letters
            summary: Marks a letter.
            surfaces: {web: mark}
            source: rules
            overloads:
              ink:
                parameters: {ink: {type: Ink, label: _, summary: In which ink.}}
                behaviour: do nothing
                example: {as: ann, with: {ink: red}}
              seals:
                parameters: {seals: {type: "[Seal]", label: _, summary: With which seals.}}
                behaviour: do nothing
                example: {as: ann, with: {seals: []}}
              times:
                parameters: {times: {type: Int, summary: How often.}}
                behaviour: do nothing
                example: {as: ann, with: {times: 3}}
        """

    @Test(
        "arguments say of which type they are where nothing else tells overloads apart",
        arguments: [
            ("mark.ink", "try await ann.mark(.red as Ink)"), ("mark.seals", "try await ann.mark([] as [Seal])"),
            ("mark.times", "try await ann.mark(times: 3)"),
        ]
    )
    func overload(id: String, code: String) throws {
        let input = try SmallSpec.input(Self.overloads)
        let shape = try #require(input.index.overloads[id])
        #expect(try SwiftExamples(input).example(of: shape, width: 80)?.code == code)
    }

    @Test("a union is that of the tag's default where the call leaves the tag out")
    func defaultTag() throws {
        let input = try SmallSpec.input(
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: t, summary: T}, size: {wire: s, summary: S}}}
              Words: {summary: Words, fields: {text: {type: String, summary: T}}}
              Size: {summary: A size, fields: {size: {type: Int, summary: S}}}
              Body: {summary: A body, union: {tag: Kind, cases: {text: Words, size: Size}}}
            methods:
              mark:
                topic: Letters
                summary: Marks a letter.
                surfaces: {web: mark}
                source: rules
                parameters:
                  kind: {type: Kind, default: Kind.text, summary: Of which kind.}
                  body: {type: Body, tag: kind, summary: What it says.}
                behaviour: do nothing
                example: {as: ann, with: {body: {text: a}}}
            """
        )
        let shape = try #require(input.index.overloads["mark"])
        let code = "try await ann.mark(body: .text(Words(text: \"a\")))"
        #expect(try SwiftExamples(input).example(of: shape, width: 80)?.code == code)
    }

    @Test(
        "a number is written so that it compiles without a warning",
        arguments: [
            ("Double", "3", "3"), ("Double", "9007199254740992", "9007199254740992.0"),
            ("Double", "9007199254740993", "9007199254740993.0"),
            ("Double", "-9007199254740993", "-9007199254740993.0"),
            ("Double", "9223372036854775807", "9223372036854775807.0"), ("Double", "1e300", "1e300"),
            ("Double", "5e-324", "Double(bitPattern: 1)"), ("Double", "1e-400", "0.0"), ("Double", "0e5", "0e5"),
            ("\"[Double]\"", "[9007199254740993]", "[9007199254740993.0]"),
            ("\"Double?\"", "9007199254740993", "9007199254740993.0"),
            ("\"{String: Double}\"", "{a: 9007199254740993}", "[\"a\": 9007199254740993.0]"),
            ("JSON", "9007199254740993", "9007199254740993"), ("JSON", "5e-324", ".double(Double(bitPattern: 1))"),
            ("JSON", "{k: -5e-324}", "[\"k\": .double(Double(bitPattern: 9223372036854775809))]"),
            ("JSON", "18446744073709551615", ".uint(18446744073709551615)"), ("JSON", "1e-400", "0.0"),
            ("JSON", "18446744073709551616", "1.8446744073709552e+19"),
        ]
    )
    func number(type: String, value: String, swift: String) throws {
        let code = try code(
            """
            methods:
              weigh:
                topic: Letters
                summary: Weighs a letter.
                surfaces: {web: weigh}
                source: rules
                parameters: {weight: {type: \(type), summary: How heavy.}}
                behaviour: do nothing
                example: {as: ann, with: {weight: \(value)}}
            """
        )
        #expect(code == "try await ann.weigh(weight: \(swift))")
    }

    @Test("records in lists and maps are broken like those that are arguments, in lines of any width")
    func nestedRecords() throws {
        let code = try code(
            """
            types: {Note: {summary: N, fields: {text: {type: String, summary: T}, names: {type: "[String]", summary: N}}}}
            methods:
              weigh:
                topic: Letters
                summary: Weighs letters.
                surfaces: {web: weigh}
                source: rules
                parameters: {notes: {type: "{String: [Note]}", summary: Which.}}
                behaviour: do nothing
                example: {as: ann, with: {notes: {all: [{text: the first, names: [the second name, the third name]}]}}}
            """,
            width: 60
        )
        #expect(
            code == """
                try await ann.weigh(notes: [
                    "all": [
                        Note(
                            text: "the first",
                            names: ["the second name", "the third name"]
                        )
                    ]
                ])
                """
        )
    }

    private func code(_ yaml: String, width: Int = 120) throws -> String? {
        let input = try SmallSpec.input(yaml)
        let shape = try #require(input.index.overloads["weigh"])
        return try SwiftExamples(input).example(of: shape, width: width)?.code
    }

    private static let old = """
        methods:
          weigh:
            topic: Letters
            summary: Weighs a letter.
            surfaces: {web: weigh}
            source: rules
            deprecated: Call `measure`.
            parameters: {times: {type: Int, default: "1", summary: How often.}}
            returns: {type: Int, summary: How heavy.}
            behaviour: return times
            example: {as: ann, with: {}}
          measure:
            topic: Letters
            summary: Measures a letter.
            surfaces: {web: measure}
            source: rules
            parameters: {weight: {type: Int, summary: How heavy.}}
            behaviour: do nothing
            example: {as: ann, given: weighed, with: {weight: $weight}}
          seal:
            topic: Letters
            summary: Seals a letter.
            surfaces: {web: seal}
            source: rules
            behaviour: do nothing
            example: {as: ann, with: {}}
        fixtures:
          weighed: {summary: A letter was weighed., steps: [{ann: weigh, with: {}, save: weight}]}
        """

    @Test("an example that calls a deprecated method is deprecated itself, so that it compiles without a warning")
    func deprecated() throws {
        let text = try examples(Self.old)
        let mark = "    @available(*, deprecated)\n    static func "
        #expect(text.contains("\(mark)weigh(ann: any MailAPI)"))
        #expect(text.contains("\(mark)measure(ann: any MailAPI)"))
        #expect(text.contains("\n\n    static func seal(ann: any MailAPI)"))
    }

    @Test("examples import what they use literals of")
    func imports() throws {
        #expect(try examples(Self.old).contains("\nimport PaperMail\nimport SDKRuntime\n\n"))
    }

    private func examples(_ yaml: String) throws -> String {
        let files = try ReferenceOutput().files(for: SmallSpec.input(yaml), templates: .builtIn())
        return try #require(files.first { $0.path == "PaperMailExamples/Examples.swift" }).contents
    }

    @Test(
        "a form that is called like a case of Optional says of which type it is",
        arguments: [
            ("N", "put(id: Place.none)"), ("Sabc", "put(id: Place.some(\"abc\"))"), ("Aabc", "put(id: .a(\"abc\"))"),
        ]
    )
    func optionalForms(text: String, call: String) throws {
        let input = try SmallSpec.input(
            """
            types:
              Place: {summary: A place, identifier: {a: "A${n: String}", none: "N", some: "S${n: String}"}}
            methods:
              put:
                topic: Letters
                summary: Puts
                parameters: {id: {type: "Place?", summary: Where.}}
                behaviour: do nothing
                example: {as: ann, with: {id: \(text)}}
            """
        )
        let shape = try #require(input.index.overloads["put"])
        #expect(try SwiftExamples(input).example(of: shape, width: 80)?.code == "try await ann.\(call)")
    }

    @Test("what was saved under the name of a device is called otherwise")
    func savedLikeDevice() throws {
        let input = try SmallSpec.input(
            """
            types: {Note: {summary: A note, fields: {text: {type: String, summary: T}}}}
            methods:
              get: {topic: L, summary: G, returns: Note, behaviour: 'return Note(text: "a")', example: {as: ann}}
              take:
                topic: L
                summary: T
                parameters: {text: {type: String, summary: T}}
                behaviour: do nothing
                example: {given: noted, as: ann, with: {text: $ann.text}}
            fixtures: {noted: {summary: N, steps: [{ann: get, save: ann}]}}
            """
        )
        let shape = try #require(input.index.overloads["take"])
        let code = "let annAnswer = try await ann.get()\ntry await ann.take(text: annAnswer.text)"
        #expect(try SwiftExamples(input).example(of: shape, width: 80)?.code == code)
    }
}
