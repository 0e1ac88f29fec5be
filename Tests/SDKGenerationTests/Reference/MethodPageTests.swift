import Testing

@testable import SDKGeneration

@Suite("The page of a method")
struct MethodPageTests {
    @Test("a limit has its figure set apart, its unit and what happens beyond")
    func limits() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains("<span class=\"figure\">At most <b>32</b> UTF-8 bytes</span> else "))
        #expect(page.contains("<a class=\"contradicted\" href=\"#send.title.limit\">contradicted</a>"))
    }

    @Test("errors come in the order of the checks, with a reason and a remedy")
    func errors() throws {
        let page = try LetterSpec.page("methods/send.html")
        let reasons = [
            "<code>title</code> isn't given.", "A smaller edition than Large was bought.",
            "<code>title</code> is beyond its limit: at most 32 UTF-8 bytes.",
        ]
        let places = reasons.map { page.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(page.contains("<td>Keep <code>title</code> to at most 32 UTF-8 bytes.</td>"))
    }

    @Test("the reason of a failure is made from its statement")
    func reasons() throws {
        let page = try LetterSpec.page("methods/open.html")
        #expect(page.contains("<code>title</code> isn't in the caller's <code>letters</code>."))
        #expect(page.contains("The same call may succeed later."))
    }

    @Test("events say who receives them, and when")
    func events() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains("<code>SENT</code></a> to the user <code>to</code> <a class=\"inferred\""))
        #expect(page.contains("to every device of the caller, <span class=\"delay\">"))
        #expect(page.contains("(30 days) later</span>"))
    }

    @Test("the example is Swift")
    func example() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains("<span class=\"k\">try</span> <span class=\"k\">await</span> ann.send("))
        #expect(page.contains("to: <span class=\"s\">\"ben\"</span>"))
    }

    @Test("a story is told where it belongs, step by step")
    func story() throws {
        let page = try LetterSpec.page("methods/open.html")
        #expect(page.contains("<details class=\"story\" id=\"story.letters-are-opened\">"))
        #expect(page.contains("<b>ann</b> calls <code>open</code> with <code>title: Hello</code>"))
        #expect(page.contains("<b>ben</b> receives nothing."))
        #expect(page.contains("It fails with <code>unknownLetter</code>."))
        let list = try LetterSpec.page("stories.html")
        #expect(list.contains("href=\"methods/open.html#story.letters-are-opened\""))
    }

    @Test("what was recorded is shown, and nothing where nothing was")
    func recordings() throws {
        let input = try SmallSpec.input(LetterSpec.yaml)
        let json = """
            [
            {"call":"send","arguments":{"title":"Hello","to":"ben"},"answer":null},
            {"event":"sent","of":"send","to":"ben","payload":"ben"}
            ]
            """
        let recordings = try #require(Recordings(json: json))
        let recorded = GenerationInput(
            specification: input.specification,
            behaviour: input.behaviour,
            facts: input.facts,
            options: input.options,
            recordings: recordings
        )
        let files = try ReferenceOutput().files(for: recorded, templates: .builtIn())
        let page = try #require(files.first { $0.path == "Reference/methods/send.html" }).contents
        #expect(page.contains("The same on the wire"))
        #expect(page.contains("<details><summary>What it carried in a run</summary>"))
        #expect(try !LetterSpec.page("methods/send.html").contains("The same on the wire"))
        #expect(Recordings(json: "{}") == nil)
        #expect(Recordings(json: "[{\"call\":\"send\"}]") == nil)
    }
}
