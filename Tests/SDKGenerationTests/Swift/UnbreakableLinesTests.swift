import Testing

@testable import SDKGeneration

@Suite("Lines that can't be broken")
struct UnbreakableLinesTests {
    private static let long = String(repeating: "a", count: 120)

    @Test(
        "a line of code is too long beyond 120 columns",
        arguments: [
            (long, false), ("\(long)a", true), ("let a = 1\n\(long)a\nlet b = 2\n", true),
            ("é" + long.dropFirst(), false), ("    \(long)", true), ("\"\(long)\"", true),
        ]
    )
    func code(text: String, isFound: Bool) {
        #expect(UnbreakableLines.areThere(in: [text]) == isFound)
    }

    @Test(
        "comments and literals of several lines may be longer",
        arguments: [
            ("    /// \(long)\n", false), ("// \(long)", false), ("/ \(long)", true),
            ("let a = \"\"\"\n\(long)a\n\"\"\"\n", false),
            ("f(\n    ##\"\"\"\n\(long)a\n\"\"\"#\n\(long)a\n    \"\"\"##\n)\n", false),
            ("let a = \"\"\"\n\(long)a\n    \"\"\",\n\(long)a\n", true), ("let a = \"\"\n\(long)a\n", true),
        ]
    )
    func others(text: String, isFound: Bool) {
        #expect(UnbreakableLines.areThere(in: [text]) == isFound)
        // However the text is cut into pieces.
        #expect(UnbreakableLines.areThere(in: text.map { String($0) }) == isFound)
    }

    @Test("a file with one is left alone by whoever formats it, and no other one is", arguments: [20, 90])
    func files(length: Int) throws {
        let name = "Kind" + String(repeating: "a", count: length)
        let spec = """
            types:
              \(name): {summary: A kind, identifier: {}}
            methods:
              sort: {topic: T, summary: Sorts, parameters: {kinds: {type: "{\(name): \(name)}", summary: Kinds}}}
            """
        let files = try ClientOutput().files(for: SmallSpec.input(spec), templates: .builtIn())
        let left = files.filter { $0.contents.contains(UnbreakableLines.mark) }.sorted { $0.path < $1.path }
        #expect(
            left.map(\.path) == (length == 20 ? [] : ["API", "Client", "Identifiers"].map { "PaperMail/\($0).swift" })
        )
        for file in left {
            let lines = file.contents.split(separator: "\n")
            #expect(lines.prefix(2) == ["// \(GeneratedFile.mark)", Substring(UnbreakableLines.mark)])
        }
    }
}
