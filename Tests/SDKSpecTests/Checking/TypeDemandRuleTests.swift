import Testing

@testable import SDKSpec

@Suite("What types demand of arguments")
struct TypeDemandRuleTests {
    @Test("closed types, patterns and checks of fields are facts")
    func facts() throws {
        let text = CityLibrary.replacing("ReaderID: {summary: A reader., identifier: {},", by: reader)
            .replacing(
                "Wear: {summary: How worn it is., enum: Int,",
                with: "Wear: {summary: How worn it is., enum: Int, closed: true,"
            )
            .replacing(
                "Book: {summary: A book., fields: {pages: {type: Int, summary: How many.}},",
                with:
                    "Book: {summary: A book., fields: {pages: {type: Int, summary: How many.}}, checks: fail badArgument when pages < 1,"
            )
        let checked = CheckedText(text)
        #expect(checked.findings.filter { $0.severity == .error }.map(\.message) == [])
        let ids = Set(try #require(checked.checked).facts.map(\.id))
        #expect(ids.isSuperset(of: ["ReaderID.pattern", "Wear.closed", "Book.fails.badArgument"]))
    }

    @Test("what has no forms can't be closed, and a pattern is a regular expression")
    func unsuited() {
        expectErrors(
            CityLibrary.replacing(
                "ReaderID: {summary: A reader., identifier: {},",
                by: "ReaderID: {summary: A reader., identifier: {}, closed: 1️⃣true,"
            ),
            [Finding("1️⃣", "check-unsuited", "`ReaderID` has no forms, so there is nothing to close")]
        )
        expectErrors(
            CityLibrary.replacing(
                "ReaderID: {summary: A reader., identifier: {},",
                by: "ReaderID: {summary: A reader., identifier: {}, pattern: 1️⃣\"(\","
            ),
            [Finding("1️⃣", "check-unsuited", "`(` is no regular expression: expected ')'")]
        )
    }

    @Test("the forms of an identifier as one pattern")
    func pattern() throws {
        let text = CityLibrary.replacing("identifier: {map: MAP,", by: "identifier: {map: \"M.P\",")
        let types = try #require(CheckedText(text).checked).specification.types
        guard case .identifier(let forms)? = types.first(where: { $0.name.value == "ItemID" })?.shape else {
            Issue.record("an identifier is expected")
            return
        }
        #expect(forms.pattern == "^(?:M\\.P|B[\\s\\S]+|F[\\s\\S]+)$")
    }

    private let reader = "ReaderID: {summary: A reader., identifier: {}, pattern: \"^[a-z]+$\","

    private func expectErrors(_ text: String, _ expected: [Finding]) {
        expectFindings(text, expected, from: { CheckedText($0).findings.filter { $0.severity == .error } })
    }
}
