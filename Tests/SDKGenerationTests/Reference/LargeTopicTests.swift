import Testing

@testable import SDKGeneration

@Suite("The reference of a topic with very many methods")
struct LargeTopicTests {
    private static let yaml = """
        topics:
          Letters: {summary: What is sent}
        methods:
        \((1...200).map { "  send\($0): {topic: Letters, summary: Sends}" }.joined(separator: "\n"))
        """

    /// The names of the methods that stand beside the text of a page.
    private func methods(beside page: String) throws -> [String] {
        let text = try SmallSpec.page(page, Self.yaml)
        let contents = try #require(text.components(separatedBy: "<nav class=side").last)
        return contents.matches(of: /<li><a href=[^ >]*send\d+\.html[^>]*>(send\d+)<\/a>/).map { String($0.output.1) }
    }

    @Test(
        "a method has those around it beside its text",
        arguments: [(1, 1...80), (40, 1...80), (100, 60...139), (200, 121...200)]
    )
    func window(method: Int, around: ClosedRange<Int>) throws {
        #expect(try methods(beside: "methods/send\(method).html") == around.map { "send\($0)" })
    }

    @Test("the topic has all of them")
    func topic() throws {
        #expect(try methods(beside: "topics/letters.html") == (1...200).map { "send\($0)" })
    }
}
