import Testing

@testable import SpecChanges

@Suite("Differences that were reviewed")
struct ReviewTests {
    /// The page with another type of `note`.
    private static let page = Handbook.text.replacing("note | Text |", with: "note | Count |")

    private func findings(_ entry: String, _ page: String = Self.page) throws -> [DriftFinding] {
        let reviewed = "\nreviewed:\n  handbook#announceParcel:\n    \(entry)\nmethods:\n"
        return try Handbook.findings(page, spec: [("\nmethods:\n", reviewed)])
    }

    @Test("an entry that says what both sides say explains the difference")
    func same() throws {
        #expect(try findings("type of note: {page: Count, spec: String, why: It counts.}").isEmpty)
    }

    @Test(
        "an entry that says something else of either side explains nothing, and is reported",
        arguments: ["{page: List, spec: String, why: W.}", "{page: Count, spec: Int, why: W.}", "W."]
    )
    func changed(entry: String) throws {
        let found = try findings("type of note: \(entry)")
        #expect(found.map(\.subject) == ["type of note"])
        let notes = try #require(found.first).diagnostic.notes
        #expect(notes.first?.message.hasPrefix("it was reviewed when ") == true)
        #expect(notes.first?.location != nil)
        #expect(notes.last?.message.contains("`type of note: {page: Count, spec: String, why: …}`") == true)
    }

    @Test("an entry about a difference that is gone is a finding")
    func stale() throws {
        let found = try findings("type of note: {page: Count, spec: String, why: W.}", Handbook.text)
        #expect(found.map(\.diagnostic.rule) == ["stale-review"])
    }

    @Test("the entry that a finding suggests can be read back")
    func entry() throws {
        let sides = DriftSides(page: "TYPES.A | undefined", spec: "[String: \"x\"]")
        #expect(
            sides.entry("default of type")
                == #"default of type: {page: "TYPES.A | undefined", spec: "[String: \"x\"]", why: …}"#
        )
        #expect(DriftSides().entry("figure 5 分钟") == "figure 5 分钟: …")
        #expect(DriftSides(page: "文本").entry("parameter a") == "parameter a: {page: 文本, why: …}")
    }
}
