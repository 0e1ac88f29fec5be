import Testing

@testable import SDKGeneration

@Suite("The reference of very many topics")
struct ManyTopicsTests {
    private static let yaml = """
        topics:
        \((1...200).map { "  Topic \($0): {summary: One of many}" }.joined(separator: "\n"))
        methods:
        \((1...200).map { "  send\($0): {topic: Topic \($0), summary: Sends}" }.joined(separator: "\n"))
        """

    /// What stands beside the text of a page.
    private func contents(of page: String) throws -> String {
        try #require(SmallSpec.page(page, Self.yaml).components(separatedBy: "<nav class=side").last)
    }

    private func topics(in contents: String) -> [String] {
        contents.matches(of: /<a href=[^ >]*topic-\d+\.html[^>]*>(Topic \d+)<\/a>/).map { String($0.output.1) }
    }

    @Test(
        "a page has those around its own beside its text, and leads to the others",
        arguments: [
            ("methods/send1.html", 1...30), ("methods/send100.html", 85...114), ("topics/topic-100.html", 85...114),
            ("methods/send200.html", 171...200),
        ]
    )
    func window(page: String, around: ClosedRange<Int>) throws {
        let contents = try contents(of: page)
        #expect(topics(in: contents) == around.map { "Topic \($0)" })
        #expect(contents.contains(">All topics</a>"))
    }

    @Test("a page that belongs to none has all of them", arguments: ["index.html", "errors.html"])
    func everything(page: String) throws {
        let contents = try contents(of: page)
        #expect(topics(in: contents) == (1...200).map { "Topic \($0)" })
        #expect(!contents.contains("All topics"))
    }
}
