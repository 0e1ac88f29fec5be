import Testing

@testable import SDKConformance

@Suite("Excerpts of long payloads")
struct ExcerptTests {
    private func shortened(expected: String, found: String) -> StepFailure {
        StepFailure(phase: .step, step: 1, action: "a call", expected: expected, found: found).shortened
    }

    @Test("what fits is left as it is")
    func short() {
        let failure = shortened(expected: "value: 3", found: "value: 4")
        #expect(failure.expected == "value: 3")
        #expect(failure.found == "value: 4")
    }

    @Test("a long text keeps its beginning and the place of the difference")
    func long() {
        let items = (0..<500).map { "item-\($0)" }
        var others = items
        others[300] = "another"
        let failure = shortened(
            expected: "conversations: " + items.joined(separator: ","),
            found: "conversations: " + others.joined(separator: ",")
        )
        #expect(failure.expected.hasPrefix("conversations: item-0,"))
        #expect(failure.expected.contains("item-299,item-300,item-301"))
        #expect(failure.found.contains("item-299,another,item-301"))
        #expect(failure.found.hasSuffix(" …"))
        #expect(failure.expected.count < 400 && failure.found.count < 400)
    }

    @Test("a difference near the beginning or at the end is shown")
    func atTheEnds() {
        let text = String(repeating: "a", count: 1_000)
        let first = shortened(expected: text, found: "b" + text)
        #expect(first.expected.hasPrefix("aaa") && first.expected.hasSuffix(" …"))
        #expect(first.found.hasPrefix("baa"))
        let last = shortened(expected: text, found: text + "b")
        #expect(last.found.hasSuffix("aab"))
        #expect(last.expected.hasSuffix("aaa"))
    }
}
