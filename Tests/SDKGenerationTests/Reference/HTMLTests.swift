import Testing

@testable import SDKGeneration

@Suite("Pieces of HTML")
struct HTMLTests {
    @Test(
        "an attribute has quotes where it couldn't be read without them",
        arguments: [
            ("../errors.html#errors.full", "../errors.html#errors.full"), ("", "\"\""), ("a b", "\"a b\""),
            ("a>b", "\"a&gt;b\""), ("a=\"b\"", "\"a=&quot;b&quot;\""), ("a`b", "\"a`b\""), ("ä", "\"ä\""),
            ("https://example.com/?a&b", "\"https://example.com/?a&amp;b\""),
        ]
    )
    func attributes(value: String, html: String) {
        #expect(HTML.attribute(value) == html)
    }

    @Test("a link goes around what is HTML already")
    func link() {
        #expect(HTML.link("<code>a</code>", to: "b.html") == "<a href=b.html><code>a</code></a>")
    }

    @Test(
        "what isn't seen, or turns the direction of writing, stands there as an escape",
        arguments: [
            ("a\0b", #"a\u{0}b"#), ("a\u{1B}\u{7F}\u{85}b", #"a\u{1B}\u{7F}\u{85}b"#), ("a\rb", #"a\rb"#),
            ("a\u{202E}b\u{2066}", #"a\u{202E}b\u{2066}"#), ("\u{FFFF}\u{10FFFE}", #"\u{FFFF}\u{10FFFE}"#),
            ("\u{2028}\u{200B}\u{FEFF}\u{AD}", #"\u{2028}\u{200B}\u{FEFF}\u{AD}"#), ("a\u{E0001}b", #"a\u{E0001}b"#),
            ("a\n\tb", "a\n\tb"), ("Grüße, 会话 – “so” 👩‍👩‍👧 e\u{301}", "Grüße, 会话 – “so” 👩‍👩‍👧 e\u{301}"),
        ]
    )
    func unseen(text: String, html: String) {
        #expect(HTML.text(text) == html)
        #expect(HTML.escaped(text) == html)
    }
}
