import Testing

@testable import SDKGeneration

@Suite("The page of changes")
struct ChangesPageTests {
    private static func page(_ groups: [ChangesPage.Group], reference: String?) throws -> String {
        let input = try SmallSpec.input(LetterSpec.yaml)
        return try ChangesPage(
            input.specification,
            facts: input.facts,
            verdict: "1 breaking: a major version",
            groups: groups,
            reference: reference
        ).html(.builtIn())
    }

    private static let change = ChangesPage.Change(
        words: "limit of `send.title` went from 64 to <32>",
        rule: "limit-tightened",
        id: "send.title.limit",
        place: "Spec/send.yaml:3",
        audiences: ["callers"],
        cases: (1...8).map { "case-\($0)" },
        lines: ["  let a = 1", "- fail a", "+ fail b"]
    )

    @Test("a change has its words, its place, whom it touches, what pins it and the lines that differ")
    func change() throws {
        let group = ChangesPage.Group(name: "breaking", meaning: "It breaks.", changes: [Self.change])
        let page = try Self.page([group], reference: nil)
        let expected = [
            "<h2 id=\"breaking\">Breaking</h2>", "<p>Limit of <code>send.title</code> went from 64 to &lt;32&gt;",
            "<code>send.title.limit</code> · limit-tightened · Spec/send.yaml:3 · touches callers",
            "Pinned by case-1, case-2, case-3, case-4, case-5, case-6 and 2 more", "<del>- fail a</del>",
            "<ins>+ fail b</ins>", "1 breaking: a major version.",
        ]
        for text in expected { #expect(page.contains(text), "\(text)") }
        #expect(!page.contains("href=m"))
    }

    @Test("it stands by itself, and leads to the reference where there is one")
    func links() throws {
        let group = ChangesPage.Group(name: "breaking", meaning: "It breaks.", changes: [Self.change])
        let page = try Self.page([group], reference: "Generated/Reference")
        #expect(page.contains("<a href=Generated/Reference/methods/send.html>send.title</a>"))
        #expect(page.contains("href=Generated/Reference/methods/send.html#send.title.limit"))
        #expect(!page.contains("<link") && !page.contains("<script"))
    }

    @Test("where nothing changed it says so")
    func nothing() throws {
        let group = ChangesPage.Group(name: "breaking", meaning: "It breaks.", changes: [])
        let page = try Self.page([group], reference: nil)
        #expect(!page.contains("<section>"))
    }
}
