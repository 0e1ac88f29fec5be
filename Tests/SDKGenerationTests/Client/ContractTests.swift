import Testing

@testable import SDKGeneration

@Suite struct ContractTests {
    @Test("a contract holds what a method demands")
    func contractHoldsWhatAMethod() throws {
        let text = try SmallSpec.client(
            "Contracts",
            """
            errors: {tooLong: {code: 1, summary: Too long}, full: {code: 2, summary: Full}}
            types:
              Letter:
                summary: A letter
                fields:
                  title: {type: String, default: '""', summary: T, limit: {max: 20, unit: unicode-scalars, error: tooLong}}
                  answers: {type: "[Letter]", default: "[]", summary: A}
            state: {user: {letters: {type: "[String]", default: "[]", summary: Letters}}}
            methods:
              send:
                topic: T
                summary: Sends
                surfaces: {native: MailSend, web: send}
                quota: {counts: me.letters, max: 5, error: full}
                parameters:
                  letter: {type: Letter, summary: L}
                  copies: {type: Int, default: "1", summary: C, limit: [{name: most, max: 10, unit: value, excess: clamp}, {name: shape, powerOfTwo: {from: 2, to: 5}, orOneOf: [1]}]}
                  code: {type: "String?", nonEmpty: true, summary: C, limit: {pattern: '^\\d+, "$'}}
                notTogether: [[copies, code]]
            """
        )
        #expect(
            text.contains(
                ##"""
                    /// What `send` demands.
                    public static let send: MethodContract = MethodContract(
                        #"""
                        {
                        "id": "send",
                        "method": "send",
                        "surfaceNames": {"web": "send", "native": "MailSend"},
                        "parameters": [
                        {"name": "letter", "isRequired": true, "requiredFact": "send.letter.required", "content": "Letter"},
                        {"name": "copies", "limits": [{"fact": "send.copies.limit.most", "rule": {"maximum": 10, "unit": "value"},
                        "excess": "clamp", "error": {"name": "badArgument"}}, {"fact": "send.copies.limit.shape",
                        "rule": {"exponents": [2, 5], "orOneOf": [1]}, "error": {"name": "badArgument"}}]},
                        {"name": "code", "emptyIsMissing": true, "limits": [{"fact": "send.code.limit",
                        "rule": {"pattern": "^\\d+, \"$"}, "error": {"name": "badArgument"}}]}
                        ],
                        "notTogether": [{"fact": "send.notTogether.1", "names": ["copies", "code"]}],
                        "quota": {"fact": "send.quota", "maximum": {"*": 5}, "error": {"name": "full", "number": 2}},
                        "argumentError": {"name": "badArgument"}
                        }
                        """#,
                        types: .ofArguments
                    )
                """##
            )
        )
        #expect(text.contains("    public static let all: [MethodContract] = [send]\n"))
        // A type that holds itself is described once.
        #expect(
            text.contains(
                ##"""
                    fileprivate static let ofArguments = TypeContracts(
                        #"""
                        {
                        "Letter": {
                        "fields": [{"name": "title", "limits": [{"fact": "Letter.title.limit", "rule": {"maximum": 20,
                        "unit": "unicode-scalars"}, "error": {"name": "tooLong", "number": 1}}]}, {"name": "answers",
                        "content": "[Letter]"}]
                        }
                        }
                        """#
                    )
                """##
            )
        )
    }

    /// A text without its line ends and what stands before its lines.
    private static func members(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    @Test("a form with a part isn't what a text without one has")
    func formWithAPart() throws {
        let contracts = try SmallSpec.client(
            "Contracts",
            """
            types: {BoxID: {summary: A box, identifier: {shelf: "S${number: String}"}}}
            methods:
              open:
                topic: T
                summary: Opens
                parameters: {box: {type: BoxID, summary: B}}
                checks: fail badArgument unless box is shelf
            """
        )
        let box = #"{"argument": "box"}, {"value": "S"}"#
        #expect(Self.members(contracts).contains(#"{"and": [{"hasPrefix": [\#(box)]}, {"not": [{"==": [\#(box)]}]}]}"#))
    }

    @Test("a rate that stands at another method is counted there")
    func rateThatStandsAtAnother() throws {
        let spec = """
            errors:
              tooOften: {code: 4, summary: It was called too often}
            methods:
              post:
                topic: Letters
                summary: Posts a letter
                rate: {calls: 2, seconds: 10, per: user, error: tooOften}
              fetch:
                topic: Letters
                summary: Fetches a letter
                rate: {sharedWith: post}
            """
        let contracts = try SmallSpec.client("Contracts", spec)
        let members = Self.members(contracts)
        #expect(members.contains(#""rate": { "fact": "fetch.rate", "window": "post.rate", "calls": 2"#))
        #expect(members.contains(#""rate": { "fact": "post.rate", "calls": 2"#))
        let rate = "At most 2 calls in 10 seconds per user, those of `post` counted too, else `tooOften`."
        #expect(try SmallSpec.client("API", spec).contains(rate))
    }
}
