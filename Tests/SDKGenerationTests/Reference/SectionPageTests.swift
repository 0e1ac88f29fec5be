import Testing

@testable import SDKGeneration

@Suite("The pages across all methods")
struct SectionPageTests {
    @Test("a contradiction has both sides and the choice")
    func contradictions() throws {
        let page = try LetterSpec.page("contradictions.html")
        #expect(page.contains("<h2>How long &lt;it&gt; may be</h2>"))
        #expect(page.contains("<blockquote>32.</blockquote>"))
        #expect(page.contains("<blockquote>64.</blockquote>"))
        #expect(page.contains("Neither side is followed. Nobody knows."))
        #expect(page.contains("href=\"methods/send.html#send.title.limit\""))
    }

    @Test("errors and events lead back to the methods")
    func uses() throws {
        #expect(try LetterSpec.page("errors.html").contains("<a href=\"methods/open.html\"><code>open</code></a>"))
        let events = try LetterSpec.page("events.html")
        #expect(events.contains("<dt>Caused by</dt><dd><a href=\"methods/send.html\"><code>send</code></a></dd>"))
    }

    @Test("limits stand under their unit, figures with who asks for them")
    func limits() throws {
        let page = try LetterSpec.page("limits.html")
        #expect(page.contains("<h2>Bytes of a text in UTF-8</h2>"))
        #expect(page.contains("<li id=\"constants.days\">"))
        #expect(page.contains("<p class=\"users\"><a href=\"methods/send.html\">"))
    }

    @Test("what is inferred comes with the reasoning")
    func inferred() throws {
        let page = try LetterSpec.page("inferred.html")
        #expect(page.contains("<p>Somebody said so.</p>"))
        #expect(page.contains(">errors.unknownLetter</a>"))
    }

    @Test("gaps say when there are none")
    func gaps() throws {
        let page = try LetterSpec.page("gaps.html")
        #expect(page.contains("Nothing: every method is modelled in all that it does."))
    }

    @Test("a spec without events or stories has no pages of them")
    func small() throws {
        let files = try ReferenceOutput().files(for: SmallSpec.input("{}"), templates: .builtIn())
        let paths = files.map(\.path)
        #expect(!paths.contains("Reference/events.html"))
        #expect(!paths.contains("Reference/stories.html"))
        #expect(paths.contains("Reference/contradictions.html"))
    }

    @Test("the search knows methods by their names on every surface")
    func search() throws {
        let script = try LetterSpec.page("search.js")
        #expect(script.contains("[\"method\",\"send\",\"methods/send.html\",\"Sends <script>\",\"\"],"))
        #expect(script.contains("[\"error\",\"tooLong\",\"errors.html#errors.tooLong\""))
    }
}
