import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

/// A page of the parcel service as other vendors lay theirs out, with the spec that it is held against.
private struct OtherPage {
    let page: Page
    let checked: CheckedSpecification

    init(_ text: String, layout: String, spec edits: [(old: String, new: String)] = []) throws {
        let head = "\nlayouts:\n  handbook:\n    summary: The handbook.\n    surface: http\n"
        let lines = layout.split(separator: "\n").map { "    \($0)\n" }.joined()
        let own: [(old: String, new: String)] = [
            ("kind: page}", "kind: page, layout: handbook}"), ("\ntypes:\n", "\(head)\(lines)\ntypes:\n"),
        ]
        checked = try Parcels.checked(Parcels.text(replacing: own + edits))
        let file = SourceFile(path: "page", text: text)
        page = try PageReader.page("handbook", file, by: checked.specification.layouts[0])
    }

    /// What is found, but for headings that the spec cites: the pages here are short.
    var findings: [DriftFinding] {
        DriftReport(checked, [page]).findings.filter { $0.diagnostic.rule != "heading-not-found" }
    }

    /// The subjects of what a rule finds.
    func subjects(_ rule: String) -> [String] { findings.filter { $0.diagnostic.rule == rule }.map(\.subject) }
}

@Suite("Pages that name their methods in headings")
struct MethodHeadingTests {
    private static let layout = """
        headings: {longest: 20, without: ". ", alone: true, methods: ["{lowerName}"]}
        table: {cells: lines, name: Parameter, type: Type, required: Required, description: Description}
        required: "Yes"
        optional: Optional
        defaults: ["Defaults to {value}"]
        types: {String: text, Integer: number, "Array of {type}": list}
        """

    private static let named: [(old: String, new: String)] = [
        ("surfaces: {http: POST /parcels}", "surfaces: {http: announceParcel}"),
        (
            "        type: String\n        default: '\"\"'",
            "        type: String\n        surfaces: {http: its_note}\n        default: '\"\"'"
        ),
        ("nonEmpty: true, summary: Its number.", "surfaces: {http: parcel_id}, summary: Its number."),
    ]

    private static let text = """
        Parcel

        What has a number.

        announceParcel

        Announces a parcel.

        Parameter
        Type
        Required
        Description

        parcel_id
        String
        Yes
        Its number.

        its_note
        String
        Optional
        What to remember, 20 characters. Defaults to "".
        """

    @Test("headings say which method a section is about, rows whether a parameter must be given")
    func rows() throws {
        let other = try OtherPage(Self.text, layout: Self.layout, spec: Self.named)
        #expect(other.page.sections.map(\.method?.text) == [nil, nil, "announceParcel"])
        let section = try #require(other.page.section("announceParcel"))
        #expect(section.rows.map(\.name.text) == ["parcel_id", "its_note"])
        #expect(section.rows.map(\.isRequired) == [true, false])
        #expect(other.findings.map(\.subject) == [])
    }

    @Test(
        "what differs is found once",
        arguments: [
            ("Yes", "Optional", "required parcel_id"), ("Optional", "Yes", "required its_note"),
            ("its_note\nString", "its_note\nInteger", "type of its_note"),
            ("its_note\nString", "its_note\nArray of String", "type of its_note"),
            ("Defaults to \"\"", "Defaults to \"none\"", "default of its_note"),
            ("Defaults to \"\"", "Defaults to 7", "default of its_note"), ("20", "30", "figure 30 characters"),
            ("parcel_id", "parcel_no", "parameter parcel_no"), ("\nannounceParcel", "\nnewParcel", "method newParcel"),
        ]
    )
    func differences(old: String, new: String, subject: String) throws {
        let other = try OtherPage(Self.text.replacing(old, with: new), layout: Self.layout, spec: Self.named)
        // What is cited isn't the section, so the former name or figure isn't missed.
        #expect(other.findings.map(\.subject) == [subject])
    }

    @Test("in HTML, headings below are sections of their own, parts of the page above them or methods")
    func markup() throws {
        let html = """
            <!DOCTYPE html><h3>Methods</h3><h4>Parcel</h4><p>A type.</p>
            <h4><a name="x"></a>announceParcel</h4><p>Announces a parcel.</p>
            <table><tr><th>Parameter</th><th>Type</th><th>Required</th><th>Description</th></tr>
            <tr><td>parcel_id</td><td>String</td><td>Yes</td><td>Its number.</td></tr>
            <tr><td>its_note</td><td>String</td><td>Optional</td><td>Up to 20. Defaults to ''.</td></tr></table>
            """
        let other = try OtherPage(html, layout: Self.layout, spec: Self.named)
        #expect(other.page.sections.compactMap(\.method?.text) == ["announceParcel"])
        #expect(other.findings.map(\.subject) == [])
    }

    @Test("a draft has names of its own for what the page calls otherwise, and the page's defaults")
    func draft() throws {
        let other = try OtherPage(
            Self.text
                + "\n\nweigh_parcel\n\nParameter\nType\nRequired\nDescription\n\nin_grams\nInteger\nOptional\nHow heavy. Defaults to 100.\n",
            layout: Self.layout,
            spec: Self.named
        )
        #expect(
            SpecDraft(of: [other.page], other.checked).text == """
                methods:
                  weighParcel:
                    topic:  # under which people look for it
                    summary:  # what it does, in a sentence
                    surfaces: {http: weigh_parcel}
                    parameters:
                      inGrams:
                        type: "Int"  # on the page: Integer, default 100
                        default: "100"
                        summary:  # what it means
                        surfaces: {http: in_grams}
                    source: handbook#weigh_parcel

                """
        )
    }
}

@Suite("Pages that name their methods by routes")
struct RouteTests {
    private static let layout = """
        headings: {like: ["# {title}", "## {title}"]}
        methods: ["GET /{path}", "POST /{path}", "DELETE /{path}"]
        table: {cells: bars, name: Field, type: Type, description: Description}
        optional: "{name}?"
        types: {string: text}
        """

    private static let text = """
        # Handbook

        ## Announce a parcel

        POST /parcels

        | Field | Type | Description |
        | parcelID | string | Its number |
        | note? | string | What to remember (up to 20 characters) |

        ## Track a parcel

        GET /parcels/{parcelID}

        Tells how far it has come.
        """

    @Test("the line is the method's name, and what stands in its braces a parameter")
    func routes() throws {
        let other = try OtherPage(Self.text, layout: Self.layout)
        #expect(other.page.sections.map(\.method?.text) == [nil, nil, "POST /parcels", "GET /parcels/{parcelID}"])
        #expect(other.page.section("Track a parcel")?.method?.text == "GET /parcels/{parcelID}")
        let section = try #require(other.page.section("POST /parcels"))
        #expect(section.rows.map(\.name.text) == ["parcelID", "note"])
        #expect(section.rows.map(\.isRequired) == [true, false])
        #expect(other.findings.map(\.subject) == [])
    }

    @Test("a part is cited behind the heading, and behind the route")
    func parts() throws {
        let layout = Self.layout + "\nparts: {parameters: [\"Body:\"]}"
        let text = Self.text.replacing("POST /parcels\n", with: "POST /parcels\n\nBody:\n")
        let page = try OtherPage(text, layout: layout).page
        for title in ["Announce a parcel", "POST /parcels"] {
            #expect(page.section("\(title) (Body:)")?.method?.text == "POST /parcels")
            #expect(page.section("\(title) (Body:)")?.isPart("\(title) (Body:)") == true)
        }
        #expect(page.section("Announce a parcel (Query:)") == nil)
    }

    @Test("a parameter of the route is missed when the route names another one")
    func otherRoute() throws {
        let cited = (
            old: "source: handbook#Parcels\n\n  shareParcel", new: "source: handbook#Track a parcel\n\n  shareParcel"
        )
        let same = try OtherPage(Self.text, layout: Self.layout, spec: [cited])
        #expect(same.subjects("parameter-not-on-page") == [])
        let edits = [cited, (old: "GET /parcels/{parcelID}", new: "GET /parcels/{number}")]
        let other = try OtherPage(Self.text.replacing("{parcelID}", with: "{number}"), layout: Self.layout, spec: edits)
        #expect(other.subjects("parameter-not-on-page") == ["parameter parcelID"])
    }

    @Test("a draft is called after the heading, and takes what stands in the route")
    func draft() throws {
        let text = Self.text + "\n\n## Forget a parcel's note\n\nDELETE /parcels/{parcel.id}/notes/{note_id}\n"
        let other = try OtherPage(text, layout: Self.layout)
        #expect(
            SpecDraft(of: [other.page], other.checked).text == """
                methods:
                  forgetAParcelSNote:
                    topic:  # under which people look for it
                    summary:  # what it does, in a sentence
                    surfaces: {http: "DELETE /parcels/{parcel.id}/notes/{note_id}"}
                    parameters:
                      parcelID:
                        type: "String"  # in the route
                        summary:  # what it means
                        surfaces: {http: parcel.id}
                      noteID:
                        type: "String"  # in the route
                        summary:  # what it means
                        surfaces: {http: note_id}
                    source: handbook#Forget a parcel's note

                """
        )
    }
}
