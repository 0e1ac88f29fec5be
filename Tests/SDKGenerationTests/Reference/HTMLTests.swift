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
}
