import Testing

@testable import SpecChanges

@Suite("The type of what is answered")
struct AnswerTypeTests {
    private func findings(_ type: String, head: String = "Kind | Meaning |", of method: String = "announceParcel")
        throws
        -> [DriftFinding]
    {
        let (text, lines) = (Handbook.text, Handbook.text.components(separatedBy: "\n"))
        let start = try #require(lines.firstIndex(of: "# \(method)"))
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("# ") } ?? lines.count
        var answering = lines
        answering.insert(contentsOf: ["Answers", head, "\(type) | What comes of it. |"], at: end)
        #expect(answering.joined(separator: "\n") != text)
        return try Handbook.findings(answering.joined(separator: "\n"))
    }

    @Test("is held against the spec's where a table has it")
    func types() throws {
        #expect(try findings("Thing").map(\.subject) == [])
        let other = try findings("Text")
        #expect(other.map(\.subject) == ["type of the answer"])
        #expect(other.first?.diagnostic.message == "`announceParcel` answers Text on the page, and Parcel in the spec")
        #expect(
            other.first?.diagnostic.notes.last?.message
                == "under `reviewed`, at `handbook#announceParcel`, it is `type of the answer: {page: Text, spec: Parcel, why: …}`"
        )
        #expect(try findings("Yes/no", of: "signIn").map(\.subject) == ["type of the answer"])
    }

    @Test("isn't compared where the layout doesn't know it, or the table has names and so is about fields")
    func unknown() throws {
        #expect(try findings("Promise").map(\.subject) == [])
        #expect(try findings("note | Text", head: "Name | Kind | Meaning |").map(\.subject) == [])
    }
}
