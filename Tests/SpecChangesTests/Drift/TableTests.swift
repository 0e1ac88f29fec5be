import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Tables of many makes")
struct TableTests {
    private static let html = """
        <!DOCTYPE html><h2>trackParcel(parcelID)</h2><p>Tells.</p><h3>Parameters</h3>
        <table><tr><th>No.<th>Kind<th>Name<th>Must<th>Meaning
        <tr><td>1<td>Text<td>parcelID<td>must<td>Its number.
        <tr><td>2<td>Count<td>lane<td><td>Which.
        <tr><td>3<td>Text<td>due?<td>must<td>When.
        <tr><td>4<td>Text<td>options.end<td><td>Till when.
        <tr><td>5<td><td>other things<td><td>Not of any kind.
        </table>
        """

    private static let layout = """

        layouts:
          handbook:
            summary: The handbook.
            headings: {like: ["{name}({arguments})"]}
            methods: ["{name}({arguments})"]
            parts: {parameters: [Parameters], answer: [Answer]}
            table: {cells: CELLS, name: Name, type: Kind, default: Else, description: Meaning}
            required: must
            types: {Text: text, Count: number}

        """

    private func page(_ text: String, cells: String) throws -> (page: Page, findings: [DriftFinding]) {
        let layout = Self.layout.replacing("CELLS", with: cells)
        let edits: [(old: String, new: String)] = [
            ("kind: page}", "kind: page, layout: handbook}"), ("\ntypes:\n", "\n\(layout)\ntypes:\n"),
        ]
        let checked = try Parcels.checked(Parcels.text(replacing: edits))
        let file = SourceFile(path: "page", text: text)
        let page = try PageReader.page("handbook", file, by: checked.specification.layouts[0])
        return (page, DriftReport(checked, [page]).findings.filter { $0.diagnostic.rule != "heading-not-found" })
    }

    @Test("names stand in their column, whichever that is, and rows that can't be read are shown")
    func columns() throws {
        let (page, findings) = try page(Self.html, cells: "spaces")
        let section = try #require(page.section("trackParcel"))
        #expect(section.rows.map(\.name.text) == ["parcelID", "lane"])
        #expect(section.rows.map(\.type?.text) == ["Text", "Count"])
        #expect(section.rows.map(\.isRequired) == [true, false])
        #expect(page.unread.map { $0.line.cells?[2].text } == ["due?", "options.end"])
        #expect(findings.map(\.subject).filter { $0.hasPrefix("parameter") } == ["parameter lane"])
        #expect(findings.filter { $0.diagnostic.rule == "unread-row" }.count == 2)
    }

    @Test(
        "a row whose name is none is shown in text as well",
        arguments: [
            ("bars", "Name | Kind | Meaning |\nparcelID | Text | Which. |\nstart-date | Text | When. |"),
            ("bars", "No. | Name | Kind |\n1 | parcelID | Text |\n2 | start-date | Text |"),
            ("lines", "Name\nKind\nMeaning\nparcelID\nText\nWhich\nstart-date\nText\nWhen"),
            ("spaces", "Name Kind Meaning\nparcelID Text\nstart-date Text must\nend-dates of Text"),
        ]
    )
    func names(cells: String, table: String) throws {
        let (page, _) = try page("trackParcel(parcelID)\nParameters\n" + table, cells: cells)
        #expect(try #require(page.section("trackParcel")).rows.map(\.name.text) == ["parcelID"])
        #expect(page.unread.count == 1)
        #expect(page.unread.allSatisfy { $0.text.contains("start-date") })
    }

    @Test(
        "the type of what is answered is read from a table without names",
        arguments: [
            ("bars", "Kind | Meaning |\nCount | How many. |"), ("bars", "| Meaning | Kind |\n| How many. | Count |"),
            ("lines", "Kind\nCount"), ("lines", "Kind\nMeaning\nCount\nHow many."), ("spaces", "Kind\nCount"),
        ]
    )
    func answers(cells: String, table: String) throws {
        let (page, findings) = try page("trackParcel(parcelID)\nAnswer\nIt counts.\n" + table, cells: cells)
        #expect(page.section("trackParcel")?.answer?.name.text == "Count")
        #expect(findings.map(\.subject).filter { $0.hasPrefix("type") } == ["type of the answer"])
    }

    @Test("a row of which something isn't known is read as far as it goes, and shown")
    func gaps() throws {
        let rows = { (cells: String, table: String) in
            try page("trackParcel(parcelID)\nParameters\n" + table, cells: cells).page
        }
        let type = try rows("bars", "Name | Kind | Meaning |\nparcelID | Letters | Which. |")
        #expect(type.unread.map(\.gap) == [.type("Letters")])
        #expect(type.section("trackParcel")?.rows.map(\.name.text) == ["parcelID"])
        let rest = try rows("spaces", "Name Kind Meaning\nparcelID Text maybe 表示\nlane Count must")
        #expect(rest.unread.map(\.gap) == [.rest("maybe 表示")])
        #expect(rest.section("trackParcel")?.rows.map(\.name.text) == ["parcelID", "lane"])
        #expect(try rows("spaces", "Name Kind Meaning\nparcelID\nText\nmust").unread.map(\.gap) == [.form])
    }

    @Test("a type that isn't among the layout's is one finding, and no other type")
    func unknownType() throws {
        for cells in ["bars", "spaces"] {
            let html = Self.html.replacing("<td>Text<td>parcelID", with: "<td>Letters<td>parcelID")
            let findings = try page(html, cells: cells).findings.filter { $0.subject.contains("parcelID") }
            #expect(findings.map(\.diagnostic.rule) == ["unread-row"])
            #expect(findings.allSatisfy { $0.diagnostic.message.contains("doesn't know its type `Letters`") })
        }
    }

    @Test(
        "a heading that names other columns is shown, and so is a table without one",
        arguments: [
            ("bars", "Field | Kind | Meaning |\nparcelID | Count | Which. |", true),
            ("bars", "parcelID | Count | Which. |", false), ("lines", "Kind\nField\nCount\nparcelID", true),
            ("lines", "parcelID\nCount\nWhich", false), ("spaces", "Field Kind Meaning\nparcelID Count must", true),
            ("spaces", "Kind Name Meaning\nCount parcelID must", true), ("spaces", "parcelID Count must", false),
        ]
    )
    func unreadTables(cells: String, table: String, hasHeading: Bool) throws {
        let (page, findings) = try page("trackParcel(parcelID)\nParameters\n\(table)", cells: cells)
        #expect(page.unreadTables.map(\.hasHeading) == [hasHeading])
        #expect(findings.filter { !$0.subject.hasPrefix("claim") }.map(\.diagnostic.rule) == ["unread-table-heading"])
    }

    @Test("a heading that isn't the layout's is shown once, however many tables have it")
    func unreadTablesInHTML() throws {
        let table = "<h3>Parameters</h3><table><tr><th>Field<th>Kind<tr><td>parcelID<td>Count</table>"
        let html =
            "<!DOCTYPE html>" + ["trackParcel", "removeParcel"].map { "<h2>\($0)(parcelID)</h2>\(table)" }.joined()
        let (page, findings) = try page(html, cells: "spaces")
        #expect(page.unreadTables.map(\.section) == ["trackParcel", "removeParcel"])
        let found = findings.filter { $0.diagnostic.rule == "unread-table-heading" }
        #expect(found.count == 1)
        #expect(found[0].diagnostic.notes.contains { $0.message == "2 tables of the page have it" })
        let bare = html.replacing("<tr><th>Field<th>Kind", with: "")
        #expect(try self.page(bare, cells: "spaces").page.unreadTables.map(\.hasHeading) == [false, false])
    }

    @Test("sentences behind a line that announces parameters are no table", arguments: ["spaces", "bars", "lines"])
    func noTable(cells: String) throws {
        let text =
            "trackParcel(parcelID)\nParameters\nThis call takes the number of a parcel.\nKinds are told elsewhere."
        #expect(try page(text, cells: cells).page.unreadTables.isEmpty)
    }

    @Test("the type of what is answered is read from HTML")
    func answersInHTML() throws {
        let html =
            "<h2>trackParcel(parcelID)</h2><h3>Answer</h3><table><tr><th>Kind<th>Meaning<tr><td>Count<td>All.</table>"
        let (page, _) = try page("<!DOCTYPE html>\(html)", cells: "spaces")
        #expect(page.section("trackParcel")?.answer?.name.text == "Count")
    }

    @Test(
        "a word that everybody has for what may be left out is no default, though the layout has none for it",
        arguments: ["optional", "<optional>", "Optional", "可选"]
    )
    func optional(word: String) throws {
        for (cells, table) in [
            ("spaces", "Name Kind Else Meaning\nparcelID Text \(word)"),
            ("bars", "Name | Kind | Must | Meaning |\nparcelID | Text | \(word) | Its number. |"),
        ] {
            let (page, findings) = try page("trackParcel(parcelID)\nParameters\n\(table)", cells: cells)
            let row = try #require(page.section("trackParcel")?.rows.first)
            #expect(row.isRequired == false)
            #expect(row.fallback == nil)
            #expect(findings.map(\.subject) == ["required parcelID"])
            #expect(
                findings.first?.diagnostic.message
                    == "`parcelID` of `trackParcel` is not required on the page, and required in the spec"
            )
        }
    }
}

@Suite("Tables of what is answered")
struct AnswerTableTests {
    private static let head = "\nName | Kind | | Meaning |\n"
    private static let given = "Takes\(head)parcelID | Text | must | Its number. |\n"
    private static let answered = "\(head)parcelID | Count | | Its number. |\nstatus | Text | | How far. |\n"

    /// What is found where `trackParcel` answers something that has a field with the name of its parameter.
    private func subjects(_ tables: String, given: String = "ParcelID", must: Bool = true) throws -> [String] {
        let text = Handbook.text.replacing("\(Self.given)\n# share", with: "\(tables)\n# share")
        try #require(text != Handbook.text || tables == Self.given)
        let parameter = "{type: \"\(given)\(must ? "" : "?")\", summary: Its number.}"
        let spec: [(old: String, new: String)] = [
            (
                "      parcelID: {type: ParcelID, summary: Its number.}\n    returns: {type: Parcel,",
                """
                      parcelID: \(parameter)
                    returns: {type: Track,
                """
            ),
            (
                "return record.parcel\n    example: {given: annHasParcel",
                "return Track(parcelID: 1)\n    example: {given: annHasParcel"
            ),
            ("let record = world.parcels[parcelID] or fail unknownParcel\n      return Track", "return Track"),
            ("returns: {parcelID: P-1, note: Shoes, status: moving}", "returns: {parcelID: 1}"),
            (
                "\n  ParcelRecord:\n",
                """

                  Track:
                    summary: Where a parcel is.
                    fields: {parcelID: {type: "Int?", summary: Its number.}, status: {type: "String?", summary: How far.}}
                    source: handbook#trackParcel
                  ParcelRecord:

                """
            ),
        ]
        return try Handbook.findings(text, spec: spec).map(\.subject).filter { !$0.hasPrefix("claim") }
    }

    @Test("whether a parameter must be given says the table of parameters", arguments: ["Answers", ""])
    func required(mark: String) throws {
        let tables = Self.given + mark + Self.answered
        #expect(try subjects(tables) == [])
        #expect(try subjects(tables, must: false) == ["required parcelID"])
        let loose = tables.replacing("parcelID | Text | must |", with: "parcelID | Text | |")
        #expect(try subjects(loose) == ["required parcelID"])
        #expect(try subjects(loose, must: false) == [])
    }

    @Test("a type is that of what the table is about")
    func types() throws {
        let tables = Self.given + "Answers" + Self.answered
        #expect(try subjects(tables.replacing("parcelID | Text", with: "parcelID | Count")) == ["type of parcelID"])
        #expect(try subjects(tables.replacing("parcelID | Count", with: "parcelID | Text")) == ["type of parcelID"])
    }

    @Test("what the answer's table alone names is no parameter")
    func names() throws {
        let tables = Self.given + "Answers" + Self.answered
        #expect(try subjects(tables.replacing("parcelID | Text", with: "number | Text")).contains("parameter number"))
        #expect(try subjects(tables.replacing("status | Text", with: "state | Text")) == ["parameter state"])
    }
}

@Suite("Sections about the same")
struct SameSectionTests {
    /// The page with another section about signing in.
    private static let twice = Handbook.text.replacing("Signs in. The", with: "Signs in, since v2.0.\n\n# signIn\nThe")

    private static let surface = (old: "summary: The handbook of", new: "surface: http\n    summary: The handbook of")

    @Test("a method in two sections is described by both")
    func since() throws {
        let names = (
            old: "surfaces: {http: POST /session}", new: "surfaces: {http: signIn}\n    since: {http: \"2.0\"}"
        )
        let found = { (text: String) in
            try Handbook.findings(text, spec: [Self.surface, names]).map(\.diagnostic.rule).filter {
                $0 == "since-differs"
            }
        }
        #expect(try found(Handbook.text) == ["since-differs"])
        #expect(try found(Self.twice) == [])
        #expect(try found(Self.twice.replacing("v2.0", with: "v2.1")) == ["since-differs"])
    }

    @Test("a parameter that one of two languages has is told once, and sections are taken together")
    func languages() throws {
        let twin = (old: "kind: page, layout", new: "kind: page, sameAs: other, layout")
        let other = "\n  other: {title: Other, kind: page, layout: handbook}\n\nlayouts:\n"
        let checked = try Handbook.spec(replacing: [twin, ("\n\nlayouts:\n", other)])
        let layout = checked.specification.layouts[0]
        let found = { (text: String) in
            let pages = try [("handbook", Self.twice), ("other", text)].map { document, text in
                try PageReader.page(document, SourceFile(path: document, text: text), by: layout)
            }
            return DriftReport(checked, pages).findings.filter { $0.diagnostic.rule == "languages-differ" }.map(
                \.subject
            )
        }
        #expect(try found(Handbook.text) == [])
        #expect(
            try found(Handbook.text.replacing("note | Text", with: "remark | Text"))
                == []
        )
        #expect(
            try found(Handbook.text.replacing("note | Text", with: "note | Count"))
                == []
        )
    }
}

@Suite("Units of figures")
struct UnitTests {
    private func subjects(_ page: (old: String, new: String), _ spec: [(old: String, new: String)] = []) throws
        -> [String]
    {
        try Handbook.findings(Handbook.text.replacing(page.old, with: page.new), spec: spec).map(\.subject)
    }

    @Test("the same number of another unit is another figure")
    func units() throws {
        #expect(try subjects(("in 10 s,", "in 10 minutes,")) == ["figure 10 minutes"])
        #expect(try subjects(("waits 7 days", "waits 7 minutes")) == ["claim constants.pickupDays"])
        #expect(try subjects(("waits 7 days", "waits 10080 minutes")) == [])
        let seconds = (old: "value: 7, unit: days", new: "value: 604800, unit: seconds")
        #expect(try subjects(("", ""), [seconds]) == [])
        #expect(try subjects(("waits 7 days", "waits 604800 days"), [seconds]) == ["claim constants.pickupDays"])
    }

    @Test("a number whose unit nobody knows may be any, and thousands may have commas")
    func unknown() throws {
        let parcels = (old: "value: 7, unit: days", new: "value: 7000, unit: parcels")
        #expect(try subjects(("waits 7 days", "waits 7,000 days"), [parcels]) == [])
        #expect(try subjects(("waits 7 days", "waits 7,001 days"), [parcels]) == ["claim constants.pickupDays"])
    }
}
