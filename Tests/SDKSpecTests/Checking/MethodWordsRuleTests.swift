import Testing

@testable import SDKSpec

@Suite("What is written about methods")
struct MethodWordsRuleTests {
    private static func text(_ words: String) -> String {
        """
        \(ReadSpec.product)
        types: {UserID: {summary: A user, identifier: {}}}
        errors: {invalidParameter: {summary: Wrong}}
        methods: {send: {topic: T, summary: S, \(words)}}
        """
    }

    private func findings(_ words: String, _ rule: String) -> [Diagnostic] {
        CheckedText(Self.text(words)).findings.filter { $0.rule == rule }
    }

    @Test("notes of one list have one form")
    func notes() {
        let found = findings("notes: [A, {text: B}, C]", NoteForms.id)
        #expect(found.map(\.severity) == [.warning, .warning])
        #expect(found.map(\.help) == ["write `text: …` here too", "write `text: …` here too"])
        #expect(findings("notes: [{text: A}, {text: B}]", NoteForms.id).isEmpty)
        #expect(findings("notes: [A, B]", NoteForms.id).isEmpty)
    }

    @Test("only of what the mock has is there something to say")
    func mock() {
        let found = findings("mock: [It sends nothing.]", MockUnsuited.id)
        #expect(found.map(\.message) == ["the mock has no `send`, so there is nothing to say of it"])
        #expect(findings("mock: [It sends nothing.], behaviour: do nothing", MockUnsuited.id).isEmpty)
    }
}
