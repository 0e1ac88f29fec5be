import Testing

@testable import SDKGeneration

@Suite("The dispatcher")
struct DispatcherTests {
    @Test("reads arguments, makes the typed call and writes the answer")
    func call() throws {
        let text = try dispatcher(
            """
            methods:
              send:
                topic: Letters
                summary: Sends a letter
                parameters:
                  to: {type: PersonID, label: _, summary: Who gets it}
                  title: {type: String, summary: The title}
                  copies: {type: Int, default: "1", summary: How many}
                  words: {type: "[String]?", summary: Words}
                returns: {type: String, summary: The number}
            """
        )
        #expect(text.contains("    case \"send\":\n        send\n"))
        #expect(
            text.contains(
                """
                private func send(_ api: any MailAPI, _ request: WireRequest) async throws(MailError) -> WireValue {
                    var arguments = WireArguments<MailError>(request, argumentError: .badArgument)
                    let to: PersonID = arguments.required("to")
                    let title: String = arguments.required("title")
                    let copies: Int = arguments.value("copies", default: 1)
                    let words: [String]? = arguments.optional("words")
                    try arguments.finish()
                    return try await api.send(to, title: title, copies: copies, words: words).wire
                }
                """
            )
        )
    }

    @Test("reads unions after their tags")
    func unions() throws {
        let text = try dispatcher(
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: T, summary: T}}}
              Words: {summary: Words, fields: {text: {type: String, summary: The words}}}
              Content: {summary: A content, union: {tag: Kind, cases: {text: Words}}}
            methods:
              send:
                topic: T
                summary: Sends
                parameters:
                  content: {type: Content, tag: kind, summary: What is inside}
                  more: {type: "Content?", tag: kind, summary: What else}
                  kind: {type: Kind, summary: Its kind}
            """
        )
        #expect(
            text.contains(
                """
                    let kind: Kind = arguments.required("kind")
                    let content: Content = arguments.union("content", tag: kind)
                    let more: Content? = arguments.optionalUnion("more", tag: kind)
                """
            )
        )
    }

    @Test("locals give way to parameters of the same name")
    func locals() throws {
        let text = try dispatcher(
            """
            methods:
              call:
                topic: T
                summary: Calls
                parameters: {api: {type: Int, summary: A}, request: {type: Int, summary: R}}
            """
        )
        #expect(text.contains("private func call(_ wireApi: any MailAPI, _ wireRequest: WireRequest)"))
        #expect(text.contains("try await wireApi.call("))
    }

    @Test("a parameter or a method that is called like a type leaves the type to be seen")
    func types() throws {
        let text = try dispatcher(
            """
            types:
              Stamp: {summary: A stamp, fields: {worth: {type: Int, default: "1", summary: How much}}}
            methods:
              Stamp:
                topic: T
                summary: Stamps
                parameters: {Stamp: {type: Stamp, default: "Stamp(worth: 2)", summary: Which}}
            """
        )
        #expect(text.contains("private func StampCall(_ api: any MailAPI, _ request: WireRequest)"))
        #expect(
            text.contains("let stampValue: Stamp = arguments.value(\"Stamp\", default: Stamp(worth: 2))")
        )
        #expect(text.contains("api.Stamp(Stamp: stampValue)"))
    }

    @Test("a method called like what the look-up itself has in use is told from it")
    func keptNames() throws {
        let text = try dispatcher(
            """
            methods:
              method: {topic: Letters, summary: Does it}
              methodCall: {topic: Letters, summary: Does it}
            """
        )
        #expect(text.contains("    case \"method\":\n        methodCallCall\n"))
        #expect(text.contains("    case \"methodCall\":\n        methodCall\n"))
    }

    private func dispatcher(_ yaml: String) throws -> String {
        let input = try SmallSpec.input(yaml, outputs: [.mock])
        let files = try MockOutput().files(for: input, templates: .builtIn())
        return try #require(files.first { $0.path == "PaperMailMock/Dispatcher.swift" }).contents
    }
}
