import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Pages that a browser saved as HTML")
struct HTMLPageTests {
    private static let html = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Not shown</title><meta charset="utf-8"><style>p { top: 2 }</style></head>
        <body>
        <script>var hidden = "<p>9</p>";</script>
        <!-- <p>7</p> -->
        <h4 class="name" id="find">find(options) &rarr; {Promise}</h4>
        <p>Finds <b>parcels</b>,
           &ldquo;5&rdquo; at most.<br>Then stops.
        <pre class="prettyprint"><code>find({
          name: 'x'
        });</code></pre>
        <h5>Parameters:</h5>
        <table class="params"><thead><tr><th>Name</th><th>Type</th><th>Attributes</th><th class="last">Description</th></tr></thead>
        <tbody>
        <tr><td class="name"><code>options</code></td><td class="type">Object</td><td>required</td><td class="last"><p>The options</p>
          <h6>Properties</h6>
          <table><thead><tr><th>Name<th>Type<th>Attributes<th>Default<th>Description</tr></thead>
          <tr><td>name<td>String | undefined<td>required<td>'a b'<td><p>The name.</p><ul><li>5 letters</li></ul></table>
        </td></tr>
        </tbody></table>
        </body></html>
        """

    @Test("the lines are those that a reader sees, each where it stands")
    func lines() throws {
        let lines = try HTMLPage.lines(of: SourceFile(path: "p.html", text: Self.html))
        #expect(
            lines.map(\.text) == [
                "find(options) → {Promise}", "Finds parcels, “5” at most.", "Then stops.", "find({", "name: 'x'", "});",
                "Parameters:", "Name Type Attributes Description", "options Object required The options", "Properties",
                "Name Type Attributes Default Description", "name String | undefined required 'a b' The name.",
                "5 letters",
            ]
        )
        #expect(lines[0].level == 4)
        #expect(lines[0].location.range.start.line == 6)
        #expect(lines.filter(\.isCode).count == 3)
        #expect(lines[11].cells?.map(\.text) == ["name", "String | undefined", "required", "'a b'", "The name."])
    }

    @Test(
        "broken HTML is read as far as it goes",
        arguments: [
            ("<p", []), ("<table><tr><td>a", ["a"]), ("<p>a</b></i>b", ["ab"]), ("<h1>", []),
        ]
    )
    func broken(html: String, lines: [String]) throws {
        #expect(try HTMLPage.lines(of: SourceFile(path: "p.html", text: html)).map(\.text) == lines)
    }

    @Test("a page that begins with anything but a tag is text")
    func kinds() {
        #expect(HTMLPage.isHTML(SourceFile(path: "p", text: "\n  <!DOCTYPE html>")))
        #expect(!HTMLPage.isHTML(SourceFile(path: "p", text: "SDK <b>")))
        #expect(!HTMLPage.isHTML(SourceFile(path: "p", text: "")))
    }

    @Test("a cell may have several paragraphs and code, wherever it stands in its row")
    func cells() throws {
        let html =
            "<table><tr><td><p>name</p><p>or nick</p></td>"
            + "<td><pre>let a\n  = 5</pre></td><td>String</td></tr></table>x"
        let lines = try HTMLPage.lines(of: SourceFile(path: "p.html", text: html))
        #expect(lines.map(\.text) == ["name String", "or nick", "let a", "= 5", "x"])
        #expect(lines[0].cells?.map(\.text) == ["name", "", "String"])
        #expect(lines.map(\.isCode) == [false, false, true, true, false])
        #expect(lines.map(\.location.range.start.column) == [19, 30, 55, 3, 45])
    }
}
