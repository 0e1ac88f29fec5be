import YAMLDocument

@testable import SDKSpec

/// A small spec of another domain, a library that lends books, for whatever a test wants to put into it.
enum Library {
    /// The lines before the statements that `resolve` is given.
    static let linesBefore = text(procedures: "").split(separator: "\n", omittingEmptySubsequences: false).count - 1
    /// The columns before each of them.
    static let indentation = 6

    /// The spec up to the statements of the method `lend`.
    static let base = """
        sdk:
          name: Library
          prefix: Library
          title: Library
          version: 1.0.0
          summary: Lends books.
          userType: ReaderID
          argumentError: badArgument
        sources:
          rules: {title: House rules, kind: page}
        types:
          ReaderID: {summary: A reader., identifier: {}, source: rules}
          BookID: {summary: A book., identifier: {}, source: rules}
          Book:
            summary: A book.
            fields:
              bookID: {type: BookID, summary: Its id.}
              note: {type: "String?", summary: A note.}
            source: rules
        errors:
          badArgument: {summary: An argument is wrong., source: rules}
          bookLent: {code: 1, summary: The book is lent., source: rules}
          bookUnknown: {code: 2, summary: There is no such book., source: rules}
        events:
          BOOK_DUE: {wire: due, summary: A book is due., payload: Book, source: rules}
          SHELF_CHANGED: {wire: shelf, summary: The shelf changed., source: rules}
        constants:
          days: {type: Int, value: 14, unit: days, summary: How long books are lent., source: rules}
        state:
          user:
            lent: {type: "[BookID]", default: "[]", summary: What the reader has.}
          world:
            books: {type: "{BookID: Book}", default: "{}", summary: All books.}
        procedures:
        PROCEDURES
        methods:
          lend:
            topic: Books
            summary: Lends a book.
            parameters:
              bookID: {type: BookID, summary: The book.}
              reader: {type: ReaderID, summary: Who gets it.}
              note: {type: "String?", summary: A note.}
            returns: Int
            source: rules
            behaviour: |

        """

    /// The behaviour of a library whose method `lend` has the given statements.
    static func resolve(
        _ statements: String,
        procedures: String = "",
        constants: String = ""
    ) -> (ResolvedBehaviour, Diagnostics) {
        let (specification, readingFindings) = read(statements, procedures: procedures, constants: constants)
        var diagnostics = readingFindings
        guard let specification else { return (ResolvedBehaviour(), diagnostics) }
        let behaviour = BehaviourResolver.resolve(SpecificationIndex(specification), diagnostics: &diagnostics)
        return (behaviour, diagnostics)
    }

    /// The spec of a library whose method `lend` has the given statements.
    static func read(
        _ statements: String,
        procedures: String = "",
        constants: String = ""
    ) -> (Specification?, Diagnostics) {
        var text = text(procedures: procedures) + indented(statements, by: indentation)
        if !constants.isEmpty {
            text = text.replacing("constants:\n", with: "constants:\n\(indented(constants, by: 2))\n")
        }
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "library.yaml", bytes: Array(text.utf8))
        return (SpecificationReader.read([file], diagnostics: &diagnostics), diagnostics)
    }

    private static func text(procedures: String) -> String {
        let value = procedures.isEmpty ? " {}" : "\n" + indented(procedures, by: 2)
        return base.replacing("procedures:\nPROCEDURES", with: "procedures:" + value)
    }

    private static func indented(_ text: String, by columns: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
    }
}
