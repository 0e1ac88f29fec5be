import Testing

@testable import SDKSpec

@Suite("Type references")
struct TypeReferenceReadingTests {
    @Test(
        "types as text and as nodes",
        arguments: [
            ("String", "String"), ("\"String?\"", "String?"), ("[ConversationID]", "[ConversationID]"),
            ("\"[Int]?\"", "[Int]?"), ("{UserID: Int}", "{UserID: Int}"),
            ("\"{UserID: [Message?]}\"", "{UserID: [Message?]}"),
            ("[[Bool]]", "[[Bool]]"), ("{String: {Int: [Double]}}", "{String: {Int: [Double]}}"),
            ("\" [ JSON ] ? \"", "[JSON]?"), ("{UserID: \"Message?\"}", "{UserID: Message?}"), ("String?", "String?"),
        ]
    )
    func types(written: String, meant: String) throws {
        let read = ReadSpec("events: {A: {wire: a, summary: A, payload: \(written)}}")
        #expect(read.diagnostics.isEmpty)
        #expect(try #require(read.specification?.events.first).payload.value.description == meant)
    }

    @Test("broken types")
    func broken() {
        let messages = [
            "\"[Int1️⃣\"": "`]` is missing here", "\"{Int1️⃣}\"": "`:` is missing here",
            "\"{Int: Int1️⃣\"": "`}` is missing here", "\"Int?1️⃣?\"": "type is optional already",
            "\"Int 1️⃣Int\"": "the type ends before this", "\"[1️⃣]\"": "a type is missing here",
            "1️⃣[Int, Int]": "a list type has one type between its brackets",
            "1️⃣[]": "a list type has one type between its brackets",
            "{Int:1️⃣ }": "a type is missing here", "[{Int: {Bool:1️⃣ }}]": "a type is missing here",
            "{Int: 1️⃣~}": "a type is missing here",
            "1️⃣{}": "a map type has one key and one value between its braces",
            "1️⃣{Int: Int, Bool: Int}": "a map type has one key and one value between its braces",
            "\"\(String(repeating: "[", count: 20))1️⃣[Int\"": "type is nested too deeply",
        ]
        for (type, message) in messages {
            expectFindings(
                "events: {A: {wire: a, summary: A, payload: \(type)}}",
                [Finding("1️⃣", "type-syntax", message)]
            )
        }
    }

    @Test("an answer is a type, or a type with words")
    func answers() throws {
        let read = ReadSpec(
            """
            methods:
              a: {topic: T, summary: S, returns: {UserID: Int}}
              b: {topic: T, summary: S, returns: {type: [Int], summary: The numbers.}}
              c: {topic: T, summary: S}
            """
        )
        #expect(read.diagnostics.isEmpty)
        let overloads = try #require(read.specification).methods.flatMap(\.overloads)
        #expect(overloads.map(\.returns.value.description) == ["{UserID: Int}", "[Int]", "Void"])
        #expect(overloads.map(\.returnsSummary) == ["", "The numbers.", ""])
        expectFindings(
            "methods: {b: {topic: T, summary: S, returns: {type: Int, 1️⃣sumary: S}}}",
            [Finding("1️⃣", "unknown-key", "an answer has no key `sumary`")]
        )
    }

    @Test("the forms of identifiers")
    func identifierForms() throws {
        let source = """
            types:
              ID:
                summary: An ID.
                identifier:
                  c2c: "C2C${userID: UserID}"
                  system: "@TIM#SYSTEM"
                  a: 1️⃣"A${userID}"
                  b: 2️⃣"B${userID: UserID}C"
                  c: "C${userID: 3️⃣}"
                  d: 4️⃣"D${userID: UserID}-${number: String}"
            """
        expectFindings(
            source,
            [
                Finding("1️⃣", "identifier-form", "form `a` has a part that can't be read"),
                Finding("2️⃣", "identifier-form", "form `b` has a part that can't be read"),
                Finding("3️⃣", "type-syntax", "a type is missing here"),
                Finding("4️⃣", "identifier-form", "form `d` has a part that can't be read"),
            ]
        )
        let type = try #require(ReadSpec(MarkedSource(source).text).specification?.types.first)
        guard case .identifier(let forms) = type.shape else { return #expect(Bool(false)) }
        #expect(forms.map(\.prefix) == ["C2C", "@TIM#SYSTEM"])
        #expect(forms.first?.part == "userID")
        #expect(forms.first?.partType?.value == .named("UserID"))
        #expect(forms.first?.partType?.location.range.start.column == 25)
    }
}
