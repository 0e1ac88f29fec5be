import Testing

@testable import SDKSpec

@Suite("Members that aren't there")
struct UnknownMemberTests {
    /// The advice on a statement of a library whose loans hold the book that was lent.
    private func advice(_ statement: String, _ fields: String) throws -> String? {
        let loan = "  Loan: {summary: A loan., fields: {\(fields)}, source: rules}"
        let text = Library.base.replacing("procedures:\nPROCEDURES", with: "procedures: {}")
            .replacing("errors:\n", with: "\(loan)\nerrors:\n")
            .replacing(
                "  world:\n",
                with: "  world:\n    loans: {type: \"{BookID: Loan}\", default: \"{}\", summary: The loans.}\n"
            )
        let bytes = Array((text + "      let loan = world.loans[bookID] or fail bookUnknown\n      \(statement)").utf8)
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "library.yaml", bytes: bytes)
        let specification = try #require(SpecificationReader.read([file], diagnostics: &diagnostics))
        _ = BehaviourResolver.resolve(SpecificationIndex(specification), diagnostics: &diagnostics)
        return try #require(diagnostics.sorted.first { $0.rule == "unknown-member" }).help
    }

    private static let book = "book: {type: Book, summary: Which.}"

    @Test("one that a member has is told to be there, whether it is read or changed")
    func within() throws {
        #expect(try advice("return if loan.note exists then 1 else 2", Self.book) == "its `book` has one: `.book.note`")
        #expect(try advice("set world.loans[bookID].note to note", Self.book) == "its `book` has one: `.book.note`")
    }

    @Test("one that several have may be any of them, and what is misspelt is another matter")
    func others() throws {
        let two = "\(Self.book), next: {type: Book, summary: Another.}"
        #expect(try advice("return if loan.note exists then 1 else 2", two) == nil)
        #expect(try advice("return if loan.bok.note exists then 1 else 2", Self.book) == "did you mean `book`?")
    }
}
