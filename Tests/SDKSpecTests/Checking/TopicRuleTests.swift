import Testing

@testable import SDKSpec

@Suite("Topics and the order of their methods")
struct TopicRuleTests {
    static let breakages = [
        Breakage(
            UnknownTopic.self,
            "enter:\n    topic: Readers\n",
            "enter:\n    topic: 1️⃣Reader\n",
            "there is no topic `Reader`",
            help: "did you mean `Readers`?"
        ),
        Breakage(
            TopicOrder.self,
            "Things: {summary: What is lent.}",
            "Things: {summary: What is lent., methods: [2️⃣put, lend, giveBack, 1️⃣put]}",
            "`put` stands here twice",
            note: "it stands here first"
        ),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func findings(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("without any declared, methods stay in the order of the text")
    func undeclared() {
        let specification = CheckedText(Self.text(topics: "")).checked?.specification
        #expect(specification?.methodsByTopic.map(\.title) == ["Letters", "Boxes"])
        #expect(specification?.methods.map(\.name.value) == ["send", "open", "read"])
    }

    @Test("topics and methods come in the order declared")
    func declared() {
        let text = Self.text(topics: "Boxes: {summary: B}, Letters: {summary: L, methods: [read, send]}")
        let topics = CheckedText(text).checked?.specification.methodsByTopic
        #expect(topics?.map(\.title) == ["Boxes", "Letters"])
        #expect(topics?.map(\.summary) == ["B", "L"])
        #expect(topics?.flatMap(\.methods).map(\.name.value) == ["open", "read", "send"])
    }

    @Test("the topic of every method is declared")
    func unknown() {
        let found = findings("Letters: {summary: L}, Boxez: {summary: B}", UnknownTopic.id)
        #expect(found.map(\.message) == ["there is no topic `Boxes`"])
        #expect(found.first?.help == "did you mean `Boxez`?")
        #expect(found.first?.location?.range.start.line == 16)
    }

    @Test("a topic that is misspelt is told where a method names it, and not by the order that lists the method")
    func misspelt() {
        let topics = "Boxez: {summary: B}, Letters: {summary: L, methods: [send, open, read]}"
        #expect(findings(topics, TopicOrder.id).isEmpty)
        #expect(findings(topics, UnknownTopic.id).count == 1)
    }

    @Test("an order names each method of its topic once, and no others")
    func order() {
        let found = findings(
            "Boxes: {summary: B}, Letters: {summary: L, methods: [send, open, raed, send]}",
            TopicOrder.id
        )
        #expect(
            found.map(\.message) == [
                "`open` is of another topic", "there is no method `raed`", "`send` stands here twice",
            ]
        )
        #expect(found.map(\.help)[0...1] == ["its topic is `Boxes`", "did you mean `read`?"])
        let short = findings("Boxes: {summary: B}, Letters: {summary: L, methods: [send]}", TopicOrder.id)
        #expect(short.map(\.message) == ["`read` has no place among the methods of its topic"])
    }

    @Test("a method that was renamed is told once, whatever else is called nearly so", arguments: ["sent", "write"])
    func renamed(name: String) {
        let found = findings("Boxes: {summary: B}, Letters: {summary: L, methods: [send, \(name)]}", TopicOrder.id)
        #expect(found.map(\.message) == ["there is no method `\(name)`"])
        #expect(found.map(\.help) == [nil])
    }

    private func findings(_ topics: String, _ rule: String) -> [Diagnostic] {
        CheckedText(Self.text(topics: topics)).findings.filter { $0.rule == rule }
    }

    private static func text(topics: String) -> String {
        """
        \(ReadSpec.product)
        topics: {\(topics)}
        types: {UserID: {summary: A user, identifier: {}}}
        errors: {invalidParameter: {summary: Wrong}}
        methods:
          send: {topic: Letters, summary: Sends}
          open:
            topic: Boxes
            summary: Opens
          read: {topic: Letters, summary: Reads}
        """
    }
}
