import Testing

@testable import SDKSpec

@Suite("Sources")
struct ProvenanceReadingTests {
    private func error(source: String) -> String { "errors: {e: {summary: S, source: \(source)}}" }

    @Test("the forms of a source")
    func forms() throws {
        func provenance(_ source: String) throws -> Provenance {
            let read = ReadSpec(error(source: source))
            #expect(read.diagnostics.isEmpty)
            return try #require(read.specification?.errors.first?.provenance)
        }
        let one = try provenance("page#Heading with words")
        #expect(one.citations.map(\.document) == ["page"])
        #expect(one.citations.map(\.heading) == ["Heading with words"])
        #expect(try provenance("[a#b, c]").citations.map(\.heading) == ["b", ""])
        #expect(try provenance("{inferred: So it must be.}").inferred == "So it must be.")
        let both = try provenance("{cite: a#b#c, inferred: So it must be.}")
        #expect(both.citations.map(\.heading) == ["b#c"])
        #expect(ReadSpec("errors: {e: {summary: S}}").specification?.errors.first?.provenance == nil)
    }

    @Test(
        "what is wrong with a source",
        arguments: [
            ("1️⃣'#heading'", "citation-syntax", "citation names no document"),
            ("1️⃣[]", "empty-source", "`source` names neither a place nor a reason"),
            ("1️⃣{}", "empty-source", "`source` names neither a place nor a reason"),
            ("{1️⃣cites: a}", "unknown-key", "a source with a reason has no key `cites`"),
            ("[a#b, 1️⃣[c]]", "wrong-kind", "an item of `source`: expected a text, found a list"),
        ]
    )
    func broken(source: String, rule: String, message: String) {
        expectFindings(error(source: source), [Finding("1️⃣", rule, message)])
    }

    @Test("notes carry their sources")
    func notes() throws {
        let read = ReadSpec("methods: {m: {topic: T, summary: S, notes: [A, {text: B, source: page#b}]}}")
        let notes = try #require(read.specification?.methods.first).notes
        #expect(notes.map(\.value) == ["A", "B"])
        #expect(notes.map { $0.provenance?.citations.first?.heading } == [nil, "b"])
    }
}
