import Foundation
import Testing

@testable import SDKGeneration

@Suite struct TemplateLibraryTests {
    @Test("every template of the repository is built in")
    func everyTemplateOfTheRepository() throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let directory = here.appending(path: "../../Templates").resolvingSymlinksInPath()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        let names = paths.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
        #expect(try TemplateLibrary.builtIn().names == names.sorted())
        for name in names {
            let text = try String(contentsOf: directory.appending(path: "\(name).mustache"), encoding: .utf8)
            #expect(BuiltInTemplates.texts[name] == text, "\(name)")
        }
    }

    @Test("a directory replaces the templates that it holds")
    func directoryReplacesTheTemplates() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: directory) }
        try FileManager.default.createDirectory(
            at: directory.appending(path: "Client"),
            withIntermediateDirectories: true
        )
        try Data("mine {{{error}}}".utf8).write(to: directory.appending(path: "Client/Errors.mustache"))
        let library = try TemplateLibrary(directory: directory.path)
        #expect(try library.render("Client/Errors", ["error": "<E>"]) == "mine <E>")
        #expect(try library.names == TemplateLibrary.builtIn().names)
    }

    @Test("a directory that isn't there is an error")
    func directoryThatIsntThereIsAnError() {
        #expect(throws: GenerationError.self) { try TemplateLibrary(directory: "/no/such/directory") }
    }

    @Test("a name that nobody gives a value is an error")
    func nameThatNobodyGives() throws {
        let library = try TemplateLibrary(texts: ["t": "{{#items}}{{name}}{{other}}{{/items}}"])
        #expect(try library.render("t", ["items": .records([["name": "a", "other": "b"]])]) == "ab")
        let place = TemplatePlace(file: "t.mustache", line: 1, column: 19)
        #expect(throws: GenerationError.templateUnknownName("other", at: place, meant: "others")) {
            try library.render("t", ["items": .records([["name": "a"]]), "others": "c"])
        }
    }

    @Test("a long text comes in pieces, long values as they are")
    func longTextComesInPieces() throws {
        let library = try TemplateLibrary(texts: ["t": "{{#items}}[{{{.}}}]{{/items}}"])
        let items =
            ["short", String(repeating: "long", count: GeneratedFile.bytesOfLongValue)]
            + [String](repeating: String(repeating: "x", count: 1_000), count: 600)
        let pieces = try library.pieces(of: "t", ["items": .texts(items)])
        #expect(pieces.joined() == items.map { "[\($0)]" }.joined())
        #expect(Array(pieces.prefix(2)) == ["[short][", items[1]])
        #expect(pieces.count == 5)
        #expect(pieces.dropFirst(2).allSatisfy { $0.utf8.count <= GeneratedFile.mostBytesOfPiece })
    }

    @Test("sections stand for flags, texts and lists")
    func sectionsStandForFlags() throws {
        let library = try TemplateLibrary(texts: [
            "text": "{{#v}}({{{.}}}){{/v}}{{^v}}none{{/v}}",
            "flag": "{{#v}}yes {{v}}{{/v}}{{^v}}no{{/v}}",
            "texts": "{{#v}}{{.}}{{^last()}}, {{/last()}}{{/v}}{{^v}}none{{/v}}",
            "records": "{{#v}}{{own}}{{shared}}{{^last()}}, {{/last()}}{{/v}}{{^v}}none{{/v}}",
        ])
        #expect(try library.render("text", ["v": "<a>"]) == "(<a>)")
        #expect(try library.render("flag", ["v": true]) == "yes true")
        #expect(try library.render("flag", ["v": false]) == "no")
        #expect(try library.render("texts", ["v": .texts(["a", "<"])]) == "a, &lt;")
        #expect(try library.render("texts", ["v": .texts([])]) == "none")
        #expect(
            try library.render("records", ["v": .records([["own": "a"], ["own": "b"]]), "shared": "s"]) == "as, bs"
        )
        #expect(try library.render("records", ["v": .records([]), "shared": "s"]) == "none")
    }

    @Test("broken templates and missing partials are errors")
    func brokenTemplatesAndMissing() {
        #expect(throws: GenerationError.self) { try TemplateLibrary(texts: ["t": "{{#open}}"]) }
        let place = TemplatePlace(file: "Own/t.mustache", line: 2, column: 3)
        #expect(throws: GenerationError.templateUnknownName("> gone", at: place, meant: "> gones")) {
            try TemplateLibrary(texts: ["t": "a\n  {{> gone}}", "gones": ""], folders: ["t": "Own/"])
        }
        #expect(throws: GenerationError.templateMissing("x")) { try TemplateLibrary(texts: [:]).render("x", [:]) }
    }

    @Test("a template that takes itself in, however long the way, is an error at its tag")
    func templateThatTakesItselfIn() {
        #expect(throws: Self.takesItselfIn("a", line: 2)) { try TemplateLibrary(texts: ["a": "x\n{{> a}}"]) }
        #expect(throws: Self.takesItselfIn("a", in: "c", line: 1)) {
            try TemplateLibrary(texts: ["a": "{{> b}}", "b": "{{#v}}{{> c}}{{/v}}", "c": "{{> a}}"])
        }
    }

    private static func takesItselfIn(_ name: String, in other: String? = nil, line: Int) -> GenerationError {
        TemplatePlace(file: "\(other ?? name).mustache", line: line, column: 1)
            .malformed("the template `\(name)` takes itself in here, and would without end")
    }

    @Test(
        "a list in the place of a text is an error at its tag",
        arguments: [TemplateValue.texts(["a"]), .records([])]
    )
    func listAsText(value: TemplateValue) throws {
        let library = try TemplateLibrary(texts: ["t": "é {{v}}"])
        let error = TemplatePlace(file: "t.mustache", line: 1, column: 3)
            .malformed("`v` is a list: what is between `#v` and `/v` goes through it")
        #expect(throws: error) { try library.render("t", ["v": value]) }
    }

    @Test("a header that doesn't say that files are generated is an error: stale ones couldn't be told")
    func headerWithoutMark() throws {
        let templates = try TemplateLibrary(texts: BuiltInTemplates.texts.merging(["Header": "Mine"]) { $1 })
        #expect(throws: GenerationError.headerWithoutMark) {
            try FileHeader(holds: nil).text(of: "A.swift", with: templates)
        }
    }

    @Test(
        "what ends a comment in a header of one's own doesn't end the comment of the file",
        arguments: [("a.css", "*/"), ("a.html", "-->")]
    )
    func headerWithEnd(path: String, end: String) throws {
        let header = "/* Mine */ <!-- or not -->\n{{mark}}"
        let templates = try TemplateLibrary(texts: BuiltInTemplates.texts.merging(["Header": header]) { $1 })
        let text = try FileHeader(holds: nil).text(of: path, with: templates)
        #expect(text.hasSuffix(end))
        #expect(text.components(separatedBy: end).count == 2)
    }
}
