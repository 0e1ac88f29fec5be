import Testing

@testable import SDKGeneration

@Suite("Lists in pages, in the reference")
struct PagedListPageTests {
    @Test(
        "the whole list has its signature, and the way from page to page is told",
        arguments: [
            ("next: {from: next}, last: isLast", "`next` of the answer before as `from`, until `isLast` is true."),
            ("next: {from: next}", "`next` of the answer before as `from`, until that is empty."),
            ("next: {next: next}, more: isLast", "`next` of the answer before, until `isLast` is false."),
        ]
    )
    func cursors(paging: String, words: String) throws {
        let parameter = paging.contains("{next:") ? "next" : "from"
        let page = try SmallSpec.page(
            "methods/getLetters.html",
            """
            types:
              Letters:
                summary: Letters
                fields:
                  letters: {type: "[PersonID]", summary: Them}
                  next: {type: "String", summary: Where the next page begins}
                  isLast: {type: Bool, summary: Whether there is none}
            methods:
              getLetters:
                topic: Letters
                summary: Gets letters
                parameters: {\(parameter): {type: "String", summary: Where the page begins}}
                returns: Letters
                paging: {as: allLetters, items: letters, \(paging)}
            """
        )
        let told = page.replacing("<code>", with: "`").replacing("</code>", with: "`")
        #expect(
            told.contains("to `for try await`, page after page: each call after the first is given \(words)"),
            "\(told)"
        )
        let signature = "func allLetters(\(parameter): String = \"\") -&gt; PagedSequence&lt;PersonID, MailError&gt;"
        let text = page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"")
        #expect(text.contains(signature) || text.contains(signature.replacing("&gt;", with: ">")), "\(text)")
    }

    @Test("one whose pages or items are counted says so")
    func counted() throws {
        let paging = ["page: from, total: sum", "offset: from, total: sum"]
        let words = [
            "a `from` that is one more, until there are as many as `sum` says.",
            "a `from` that is more by the items of the answer before, until there are as many as `sum` says.",
        ]
        for (paging, words) in zip(paging, words) {
            let page = try SmallSpec.page(
                "methods/getLetters.html",
                """
                types:
                  Letters:
                    summary: Letters
                    fields: {letters: {type: "[String]", summary: Them}, sum: {type: Int, summary: How many}}
                methods:
                  getLetters:
                    topic: Letters
                    summary: Gets letters
                    parameters: {from: {type: Int, default: "0", summary: Where the page begins}}
                    returns: Letters
                    paging: {as: allLetters, items: letters, \(paging)}
                """
            )
            let told = page.replacing("<code>", with: "`").replacing("</code>", with: "`")
            #expect(told.contains(words), "\(told)")
        }
    }
}
