import Testing

@testable import SDKGeneration

@Suite("Colouring code")
struct CodeHighlighterTests {
    private static let swift = CodeHighlighter(comments: .slashes) { word in
        if word.text == "let" { return .keyword }
        return word.isCalled ? .name(address: "#\(word.text)") : .plain
    }
    private static let behaviour = CodeHighlighter(comments: .hash) { word in
        word.text == "in" && !word.isMember && !word.isLabel ? .keyword : .plain
    }

    @Test(
        "words, texts, numbers and comments are told apart",
        arguments: [
            ("let a = f(12)", "<b>let</b> a = <a href=#f>f</a>(<var>12</var>)"),
            ("a \"<let>\" // let", "a <samp>\"&lt;let&gt;\"</samp> <i>// let</i>"),
            (#""a\"b" c"#, #"<samp>"a\"b"</samp> c"#), ("a / b", "a / b"), ("", ""),
            (#"a """b"c\""" d """e\"#, #"a <samp>"""b"c\"""</samp> d <samp>"""e\</samp>"#),
            ("\"open", "<samp>\"open</samp>"),
        ]
    )
    func swift(code: String, html: String) {
        #expect(Self.swift.html(code) == html)
    }

    @Test(
        "a word behind a full stop, or before a colon, is a name",
        arguments: [
            ("a in b.in", "a <b>in</b> b.in"), ("f(in: 1)", "f(in: <var>1</var>)"), ("a # in", "a <i># in</i>"),
            ("a#in 'in'", "a#<b>in</b> <samp>'in'</samp>"),
        ]
    )
    func behaviour(code: String, html: String) {
        #expect(Self.behaviour.html(code) == html)
    }
}
