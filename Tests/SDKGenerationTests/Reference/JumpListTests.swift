import Testing

@testable import SDKGeneration

/// The lists by which long pages are jumped through, scripts or none.
@Suite("Jump lists")
struct JumpListTests {
    /// A spec with so many methods, each with a story, an event, a dispute and a fact that is inferred.
    private static func spec(_ count: Int) -> String {
        let numbers = 1...count
        let methods = numbers.map { number in
            """
              call\(number):
                topic: \(number == 1 ? "First" : "Rest & more")
                summary: Calls
                parameters: {text: {type: String, summary: What, limit: {max: 3, unit: utf8-bytes}, source: {inferred: So}}}
                behaviour: emit RANG_\(number)
            """
        }
        return """
            events: {\(numbers.map { "RANG_\($0): {wire: rang\($0), summary: It rang}" }.joined(separator: ", "))}
            disputes:
            \(numbers.map { "  d\($0): {matter: Whether `it` rings, facts: [call\($0).text.limit], says: {\"rules#A\": 1, \"rules#B\": 2}, follow: neither, why: So}" }.joined(separator: "\n"))
            methods:
            \(methods.joined(separator: "\n"))
            scenarios:
            \(numbers.map { "  s\($0): {summary: It rings, steps: [{ann: call\($0), with: {text: a}}]}" }.joined(separator: "\n"))
            """
    }

    @Test("stories are jumped to by topic and method")
    func stories() throws {
        let page = try SmallSpec.page("stories.html", Self.spec(5))
        #expect(page.contains("<dt>First<dd class=users><a href=#of.call1>call1</a>\n"))
        #expect(page.contains("<dt>Rest &amp; more<dd class=users><a href=#of.call2>call2</a>, <a href=#of.call3>"))
        for number in 1...5 { #expect(page.contains("<h2 id=of.call\(number)><a href=methods/call\(number).html>")) }
    }

    @Test("what few headings have needs no list")
    func few() throws {
        let spec = Self.spec(3)
        #expect(try !SmallSpec.page("stories.html", spec).contains("<dl class=terms>"))
        #expect(try !SmallSpec.page("events.html", spec).contains("<ul class=\"index long\">"))
        #expect(try !SmallSpec.page("contradictions.html", spec).contains("<ul class=links>"))
    }

    @Test("events are listed by name, disputes by what they are about, inferred facts by topic")
    func others() throws {
        let spec = Self.spec(4)
        let events = try SmallSpec.page("events.html", spec)
        #expect(events.contains("<li><a href=#events.RANG_4.payload>RANG_4</a>"))
        let disputes = try SmallSpec.page("contradictions.html", spec)
        #expect(disputes.contains("<li><a href=#dispute.d4>Whether <code>it</code> rings</a>"))
        let inferred = try SmallSpec.page("inferred.html", spec)
        #expect(inferred.contains("<p class=jumps><a href=#of.call1>First</a> <a href=#of.call2>Rest &amp; more</a>"))
        #expect(inferred.contains("<h2 id=of.call2>") && !inferred.contains("<h2 id=of.call3>"))
    }

    @Test("the page of events shows how one is waited for")
    func waiting() throws {
        let page = try LetterSpec.page("events.html").replacing(/<[^>]*>/, with: "")
        #expect(
            page.contains(
                "let events = client.events()\nfor await case .sent(let value) in events {\n    print(value)\n}"
            )
        )
        let nothing = try SmallSpec.page("events.html", Self.spec(1)).replacing(/<[^>]*>/, with: "")
        #expect(nothing.contains("for await case .rang1 in events {"))
    }
}
