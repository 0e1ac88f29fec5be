import Testing

@testable import SDKGeneration

/// Of Markdown, a spec means nothing but code.
@Suite("Prose in documentation comments")
struct DocTextTests {
    @Test(
        "what Markdown would take for markup is escaped",
        arguments: [
            ("*all* of them", "\\*all\\* of them"),
            ("2 * 3 is six", "2 * 3 is six"),
            ("_underlined_, snake_case", "\\_underlined\\_, snake_case"),
            ("[a link](https://example.org)", "[a link\\](https://example.org)"),
            ("a list [String]", "a list [String]"),
            ("ends in <userID>, 3 < 4", "ends in \\<userID>, 3 < 4"),
            ("<doc:page> </b> <!-- -->", "\\<doc:page> \\</b> \\<!-- -->"),
            ("&lt; and R&D", "\\&lt; and R&D"),
            ("~~gone~~ ~5", "\\~\\~gone\\~\\~ ~5"),
            ("C:\\new C:\\*", "C:\\new C:\\\\\\*"),
            ("one ` alone", "one \\` alone"),
            ("`*code*` and `[x](y)`", "`*code*` and `[x](y)`"),
            ("``Type/method(of:)`` is a link", "``Type/method(of:)`` is a link"),
        ]
    )
    func markup(prose: String, markdown: String) {
        #expect(DocText.markdown(prose) == markdown)
    }

    @Test(
        "what would begin a list, a heading or a quotation doesn't begin a comment as such",
        arguments: [
            ("- Parameter x: none", "\\- Parameter x: none"), ("1. one", "1\\. one"), ("12) twelve", "12\\) twelve"),
            ("# Heading", "\\# Heading"), ("> quoted", "\\> quoted"), ("* item", "\\* item"), ("+ item", "\\+ item"),
            ("@Image(source: x)", "\\@Image(source: x)"), ("*bold*", "\\*bold\\*"), ("-1 is none", "-1 is none"),
            ("1.5 seconds", "1.5 seconds"), ("", ""),
        ]
    )
    func beginnings(prose: String, markdown: String) {
        #expect(DocText.markdown(prose) == markdown)
    }

    @Test("nor a line of it", arguments: ["-", "1.", "#", ">", "+", "*", "---", "@Tag"])
    func lines(word: String) {
        for length in 1...24 {
            let prose = String(repeating: "a", count: length) + " bc \(word) \(word) de fg \(word) hi"
            let lines = SwiftText.wrapped(prose, width: 14)
            #expect(lines.joined(separator: " ") == prose)
            #expect(!lines.dropFirst().contains { $0.hasPrefix(word) }, "\(lines)")
        }
    }

    @Test("several backticks of a spec mark code like one")
    func marks() {
        #expect("``two`` and ```three`".withSingleMarks == "`two` and `three`")
        #expect(RichText.html("see ``two`` <b>") { "[\($0)]" } == "see [two] &lt;b&gt;")
    }

    @Test("a summary with markup is told as it stands")
    func summary() throws {
        let yaml = """
            methods:
              send: {topic: T, summary: '- Sends *all* to <b>, see ``send``', behaviour: do nothing}
            """
        let input = try SmallSpec.input(yaml, outputs: [.client])
        let files = try GenerationPipeline(templates: .builtIn()).files(for: input)
        let source = try #require(files.first { $0.path.hasSuffix("API.swift") }).contents
        #expect(source.contains("/// \\- Sends \\*all\\* to \\<b>, see `send`.\n"))
    }
}
