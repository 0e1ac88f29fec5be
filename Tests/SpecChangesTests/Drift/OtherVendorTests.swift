import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Pages of other vendors")
struct OtherVendorTests {
    private typealias Edit = (old: String, new: String)

    private func subjects(_ spec: String, _ pages: [(document: String, text: String)]) throws -> [String] {
        let checked = try Parcels.checked(spec)
        let layout = checked.specification.layouts[0]
        let read = try pages.map { document, text in
            try PageReader.page(document, SourceFile(path: document, text: text), by: layout)
        }
        return DriftReport(checked, read).findings.map(\.subject)
    }

    private func changed(_ text: String, _ edit: (old: String, new: String)) throws -> String {
        try #require(text.contains(edit.old), "\(edit.old)")
        return text.replacing(edit.old, with: edit.new)
    }

    private func harbour(book: Edit = ("", ""), find: Edit = ("", "")) throws -> [String] {
        let texts = (
            book: book.old.isEmpty ? Harbour.book : try changed(Harbour.book, book),
            find: find.old.isEmpty ? Harbour.find : try changed(Harbour.find, find)
        )
        return try subjects(Harbour.spec, [("book", texts.book), ("find", texts.find)])
    }

    @Test("lists of definitions are read, and say what the spec says")
    func definitions() throws {
        #expect(try harbour() == [])
        let checked = try Parcels.checked(Harbour.spec)
        let file = SourceFile(path: "book", text: Harbour.book)
        let page = try PageReader.page("book", file, by: checked.specification.layouts[0])
        let rows = page.sections.flatMap(\.rows)
        #expect(rows.map(\.name.text) == ["boatID", "days", "crew", "remark"])
        #expect(rows.map(\.type?.text) == ["string", "integer", "list of string", "string"])
        #expect(rows.map(\.isRequired) == [true, false, false, false])
        #expect(rows[2].description.map(\.text) == ["Who sails with you.", "At most 8 names."])
    }

    @Test(
        "changes of a page of definitions are found, each once",
        arguments: [
            ("At most 8 names", "At most 6 names", "figure 6"), ("1 to 14 days", "1 to 21 days", "figure 21 days"),
            ("Up to 200 characters", "Up to 14 characters", "figure 14 characters"),
            ("Default: 1.", "Default: 2.", "default of days"), (" Default: 1.", "", "claim book.days.default"),
            ("<i>integer</i>, optional", "<i>string</i>, optional", "type of days"),
            ("<i>integer</i>, optional", "<i>integer</i>, mandatory", "required days"),
            ("<i>integer</i>, optional", "<i>span</i>, optional", "row days : span, optional"),
            ("<dd>The boat's", "<dd>Its</dd><dt>berth : string</dt><dd>The boat's", "parameter berth"),
            ("<code>crew</code> :", "<code>mates</code> :", "parameter mates"),
            ("15 minutes", "20 minutes", "figure 20 minutes"), ("than 3 boats", "than 5 boats", "figure 5"),
            ("<code>HB-103</code>", "<code>HB-104</code>", "error 104"),
        ]
    )
    func definitionsThatChange(old: String, new: String, subject: String) throws {
        #expect(try harbour(book: (old, new)) == [subject])
    }

    private func notebook(_ edit: Edit) throws -> [String] {
        let text = edit.old.isEmpty ? Notebook.guide : try changed(Notebook.guide, edit)
        return try subjects(Notebook.spec, [("guide", text)])
    }

    @Test("lists within lists are read, and say what the spec says")
    func lists() throws {
        #expect(try notebook(("", "")) == [])
        let checked = try Parcels.checked(Notebook.spec)
        let file = SourceFile(path: "guide", text: Notebook.guide)
        let page = try PageReader.page("guide", file, by: checked.specification.layouts[0])
        let section = try #require(page.section("Write a note"))
        #expect(section.method?.text == "POST /notes")
        #expect(
            section.rows.map { "\($0.name.text)\($0.isOfAnswer ? " answered" : "")" } == [
                "id", "text", "tags", "pinned", "id answered", "text answered",
            ]
        )
        #expect(section.rows[1].description.map(\.text) == ["What it says.", "- Up to 10,000 characters."])
    }

    @Test(
        "changes of lists within lists are found, each once",
        arguments: [
            ("10,000 characters", "20,000 characters", "figure 20000 characters"),
            ("No more than 10", "No more than 36", "figure 36"),
            ("per minute", "per hour", "figure 1 hour"),
            ("notebook holds 500", "notebook holds 30", "claim write.quota"),
            ("defaults to 25", "defaults to 50", "default of limit"),
            (" defaults to 25.", "", "claim list.limit.default"),
            ("`tags` (string[], optional)", "`tags` (string, optional)", "type of tags"),
            ("`tags` (string[], optional)", "`tags` (string[], required)", "required tags"),
            ("`tags` (string[], optional)", "`labels` (string[], optional)", "parameter labels"),
            (
                "`tags` (string[], optional)", "`tags` (set, optional)",
                "row - `tags` (set, optional) No more than 10 of them; defaults to `[]`."
            ),
            ("`4091`", "`4092`", "error 4092"),
            ("DELETE /notes/{id}", "POST /notes/{id}/removal", "method POST /notes/{id}/removal"),
            ("Once it is gone", "This is going away. Once it is gone", "deprecated"),
        ]
    )
    func listsThatChange(old: String, new: String, subject: String) throws {
        #expect(try notebook((old, new)) == [subject])
    }
}
