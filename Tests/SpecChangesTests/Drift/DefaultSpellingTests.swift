import Testing

@testable import SpecChanges

@Suite("Defaults, however spec and page write them")
struct DefaultSpellingTests {
    /// What is found where `announceParcel` takes something with a default, and the page's table has a row for it.
    private func subjects(_ type: String, _ value: String, onPage text: String) throws -> [String] {
        let row = "note | Text | | '' | What to remember. |\n"
        let kind = type == "Int" ? "Count" : "Text"
        let page = Handbook.text.replacing(row, with: "\(row)extra | \(kind) | | \(text) | More. |\n")
        let limit = "        limit: {max: 20, unit: utf16-units, error: noteTooLong}\n"
        let parameter = "      extra: {type: \(type), default: '\(value)', summary: More.}\n"
        let constant = "  usual: {type: Int, value: 7, unit: copies, summary: As many., source: {inferred: W.}}\n"
        let days = "  pickupDays:\n"
        let edits = [(old: limit, new: limit + parameter), (old: days, new: constant + days)]
        return try Handbook.findings(page, spec: type == "Int" ? edits : [edits[0]]).map(\.subject)
    }

    @Test(
        "a default is compared by what it comes to",
        arguments: [
            ("ParcelStatus", ".moving", "MOVING"), ("ParcelStatus", "ParcelStatus.moving", "MOVING"),
            ("Int", "usual", "7"), ("Int", "3 + 4", "7"),
        ]
    )
    func same(type: String, value: String, text: String) throws {
        #expect(try subjects(type, value, onPage: text) == [])
        #expect(try subjects(type, value, onPage: "8") == ["default of extra"])
    }

    @Test("a dash in the column of defaults is none", arguments: ["-", "—", "–"])
    func dash(text: String) throws {
        #expect(try subjects("Int", "7", onPage: text) == ["claim announceParcel.extra.default"])
    }
}
