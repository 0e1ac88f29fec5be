import Testing
import YAMLDocument

@Suite(
    .enabled(
        if: SuiteDirectory.isThere || SuiteDirectory.isRequired,
        "the YAML test suite isn't there: put it into shared/yaml-test-suite, beside the checkout"
    )
)
struct SuiteTests {
    @Test("every case ends as the suite or the list says")
    func everyCaseEndsAsTheSuiteOrTheListSays() throws {
        let cases = try SuiteDirectory.cases()
        let expected = ExpectedFailures(ExpectedFailures.list)
        let outcomes = cases.map { (id: $0.id, name: SuiteOutcome($0).name) }

        let wrong = outcomes.filter { $0.name != expected.outcomes[$0.id] }
            .map { "\($0.id): \($0.name ?? "as expected"), listed: \(expected.outcomes[$0.id] ?? "no")" }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
        #expect(expected.outcomes.keys.filter { id in !cases.contains { $0.id == id } } == [])
        #expect(expected.repeated == [])
        #expect(cases.count > 400)

        let counts = Dictionary(grouping: outcomes.compactMap(\.name)) { $0 }.mapValues(\.count)
        print("yaml-test-suite: \(cases.count) cases, \(outcomes.count { $0.name == nil }) as expected")
        for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(count) [\(name)] \(expected.reasons[name] ?? "not listed")")
        }
    }

    /// The events of a case are compared to something: a decoder that lost them would make the other test pass.
    @Test("the decoder understands the suites marks")
    func theDecoderUnderstandsTheSuitesMarks() throws {
        let source = """
            - name: a
              fail: true
              yaml: |
                a:␣——»b←
                ↵
                ⇔∎
              tree: |
                +STR
                 +DOC ---
                  +MAP {}
                   =VAL "a\\n<SPC><TAB>␣
            - yaml: x
            """
        let cases = try SuiteCase.cases(in: Array(source.utf8), id: "TEST")
        #expect(cases.map(\.id) == ["TEST/00", "TEST/01"])
        #expect(cases.map(\.yaml) == ["a: \tb\r\n\n\u{FEFF}", "x"])
        #expect(cases.map(\.fails) == [true, false])
        #expect(cases.map(\.events) == Array(repeating: ["+STR", "+DOC", "+MAP", "=VAL \"a\\n \\t "], count: 2))
    }
}
