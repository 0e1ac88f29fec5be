import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite("Reading a page by its layout")
struct PageReaderTests {
    private func page(_ text: String, _ layout: String) throws -> Page {
        let spec = try Parcels.text() + "\nlayouts:\n  l:\n    summary: S.\n" + layout
        let checked = try Parcels.checked(spec)
        return try PageReader.page(
            "handbook",
            SourceFile(path: "p.txt", text: text),
            by: checked.specification.layouts[0]
        )
    }

    private static let reference = #"""
            headings: {like: ["{name}({arguments}) → {result}", "{name}({arguments})"]}
            methods: ["{name}({arguments}) → {result}", "{name}({arguments})"]
            parts: {parameters: ["Parameters:", Properties], answer: ["Returns:"], sample: [Example]}
            table: {cells: spaces, name: Name, type: Type, default: Default, description: Description}
            required: required
            types: {String: text, Array: list, Object: object, undefined: nothing}
            noteMarks: ["Note {number}:"]

        """#

    @Test("a reference with cells behind each other")
    func reference() throws {
        let page = try page(
            """
            Words before.

                find(options) → {Promise}

                Finds.

                Note 1: Ask twice.
                Example
                find({ name: 'x' });
                Parameters:
                Name Type Description
                options Object required

                The options

                Properties
                Name Type Default Description
                name String | undefined required

                The name, 5 letters.

                list Array.<String> []

                Properties
                Name Type Description
                inner String

                back String ''

                odd Widget required
                Returns:
                Type
                Promise
            """,
            Self.reference
        )
        let section = try #require(page.section("find"))
        #expect(section.rows.map(\.name.text) == ["options", "name", "list", "inner", "back"])
        #expect(
            section.rows.map(\.type?.text) == ["Object", "String | undefined", "Array.<String>", "String", "String"]
        )
        #expect(section.rows.map(\.isRequired) == [true, true, false, false, false])
        #expect(section.rows.map(\.fallback?.text) == [nil, nil, "[]", nil, "''"])
        #expect(section.rows[1].description.map(\.text) == ["The name, 5 letters."])
        #expect(section.rows[1].name.location.range.start.line == 18)
        #expect(section.rows[1].name.location.range.start.column == 5)
        #expect(page.unread.map(\.text) == ["odd Widget required"])
        #expect(section.lines.filter { $0.part == .sample }.map(\.text) == ["Example", "find({ name: 'x' });"])
        #expect(page.sections[0].lines.map(\.text) == ["Words before."])
    }

    @Test("a guide with a cell a line, and headings that stand alone")
    func lines() throws {
        let page = try page(
            """
            Finding a parcel

            Call the find API. It takes 5 at most.
            API
            chat.find(options);
            Parameters
            Name
            Type
            Description
            list
            Array
            Which ones:
            all of them
            name
            String
            The name
            Sample
            chat.find({ name: 'x' });
            """,
            """
                headings: {alone: true, longest: 40, without: ".;"}
                methods: ["chat.{name}({arguments});"]
                parts: {parameters: [API, Parameters], sample: [Sample]}
                table: {cells: lines, name: Name, type: Type, description: Description}
                types: {String: text, Array: list}

            """
        )
        let section = try #require(page.section("Finding a parcel"))
        #expect(section.method?.text == "find")
        #expect(section.rows.map(\.name.text) == ["list", "name"])
        #expect(section.rows[0].description.map(\.text) == ["Which ones:", "all of them"])
    }

    @Test("line breaks of every kind end a line, and places are counted alike", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) throws {
        let text = "find(options)\n\n  Takes 5.\nParameters:\nName Type Description\n\toptions Object required\n"
        let page = try page(text.replacing("\n", with: lineBreak), Self.reference)
        let section = try #require(page.section("find"))
        #expect(section.lines.map(\.text) == ["Takes 5.", "options Object required"])
        let row = try #require(section.rows.first).name.location.range.start
        #expect([row.line, row.column] == [6, 2])
        #expect(section.words.figures.map(\.location.range.start.column) == [9])
    }

    @Test("in HTML, tags say what is a heading, and one within a method's section is a line of it")
    func headings() throws {
        let page = try page(
            """
            <!DOCTYPE html><h3>Methods</h3><h4>find(options) &rarr; {Promise}</h4><p>find(nothing)</p><h5>Fires:</h5>
            <p>Something</p><h5>Parameters:</h5><table><tr><th>Name<th>Type<th>Description<tr><td>list<td>Array<td>All</table>
            <h4>lose()</h4>
            """,
            Self.reference
        )
        #expect(page.sections.map(\.title) == ["", "Methods", "find", "lose"])
        #expect(
            page.sections[2].lines.map(\.text) == ["find(nothing)", "Fires:", "Something", "list Array All", "All"]
        )
    }

    @Test("in HTML, a deeper heading that names a method begins a section of its own")
    func deeperMethods() throws {
        let page = try page(
            "<!DOCTYPE html><h4>find(options) &rarr; {Promise}</h4><p>One</p><h5>lose()</h5><p>Two</p><h6>Fires:</h6>",
            Self.reference
        )
        #expect(page.sections.map(\.title) == ["", "find", "lose"])
        #expect(page.sections.map { $0.lines.map(\.text) } == [[], ["One"], ["Two", "Fires:"]])
    }
}
