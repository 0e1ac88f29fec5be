/// A small spec for snippets: a library, its readers and their books.
enum LibrarySpec {
    static let text = """
        sdk:
          name: Library
          prefix: Library
          title: Town Library
          version: "1"
          summary: Lends books.
          surfaces: {web: Web}
          editions: {small: Small, large: Large}
          editionError: notBought
          userType: ReaderID
          argumentError: invalidArgument
        types:
          ReaderID: {summary: A reader., identifier: {}}
          BookID: {summary: A book's id., identifier: {}}
          ShelfID:
            summary: A shelf's id.
            identifier: {shelf: "S${number: String}", owned: "O${owner: ReaderID}", desk: "@DESK"}
          Genre:
            summary: What a book is about.
            enum: String
            values: {novel: {wire: novel, summary: A story.}, guide: {wire: guide, summary: Advice.}}
          Book:
            summary: A book.
            fields:
              bookID: {type: BookID, summary: Its id.}
              genre: {type: Genre, summary: Its genre., default: Genre.novel}
              content: {type: "Content?", tag: genre, summary: What is in it.}
              pages: {type: Int, summary: Its pages., default: "0"}
              weight: {type: Double, summary: Its weight., default: "1"}
              note: {type: "String?", summary: A note.}
              loan: {type: "Loan?", summary: Its loan.}
              extra: {type: "JSON?", summary: Anything.}
          Loan:
            summary: A loan.
            fields:
              reader: {type: ReaderID, summary: Who., default: 'ReaderID("")'}
              due: {type: Int, summary: Until when., default: "0"}
          Novel: {summary: A novel., fields: {plot: {type: String, summary: Its plot.}}}
          Guide: {summary: A guide., fields: {place: {type: String, summary: Its place.}}}
          Content: {summary: What is in a book., union: {tag: Genre, cases: {novel: Novel, guide: Guide}}}
          ShelfRecord:
            internal: true
            summary: A shelf as it stands.
            fields:
              books: {type: "[BookID]", default: "[]", summary: Its books.}
              keeper: {type: "ReaderID?", summary: Whose.}
          Colour: {internal: true, summary: A colour., enum: Int, values: {red: {wire: "1", summary: Red.}}}
        errors:
          invalidArgument: {summary: Wrong argument.}
          notBought: {code: 1, summary: Not bought.}
          bookGone: {code: 2, summary: Gone.}
          tooMany: {code: 3, summary: Too many.}
        events:
          LIST_CHANGED: {wire: onList, summary: The list changed., payload: "[Book]", carries: sortedBooks()}
          LOAN_ENDED: {wire: onLoan, summary: A loan ended., payload: Loan}
          CLOSED: {wire: onClosed, summary: It closed.}
        constants:
          loanTime: {type: Int, value: "14 * 86400", unit: seconds, configurable: true, summary: How long a loan lasts.}
        gates:
          open: {summary: The library is open., behaviour: fail bookGone unless device.isOpen}
        state:
          device: {isOpen: {type: Bool, default: "false", summary: Open.}, colour: {type: "Colour?", summary: Colour.}}
          user:
            books: {type: "{BookID: Book}", default: "{}", summary: Books.}
            nick: {type: "String?", summary: Nick.}
            favourites: {type: "[BookID]", default: "[]", summary: Favourites.}
            wishes: {type: "[String]?", summary: Wishes.}
            points: {type: Int, default: "0", summary: Points.}
            shelves: {type: "{ShelfID: ShelfRecord}", default: "{}", summary: Shelves.}
            kept: {type: "{BookID: String?}", default: "{}", summary: Texts that may be none.}
            tallies: {type: "{String: {Int: Int}}", default: "{}", summary: Numbers of numbers.}
          world:
            opened: {type: Int, default: "0", summary: How often it was opened.}
        procedures:
          sortedBooks: {summary: The books., returns: "[Book]", behaviour: "return sorted(b in values(me.books): b.pages)"}
          checkBook:
            summary: A book that is there.
            parameters: {book: {type: BookID, summary: Which.}}
            returns: Bool
            behaviour: |
              fail bookGone unless book in me.books
              return true
          noteOf:
            summary: A note of a book that is there.
            parameters: {book: {type: BookID, summary: Which.}}
            returns: String?
            behaviour: |
              fail bookGone unless book in me.books
              return me.books[book].note
          nextNumber:
            summary: The next number.
            returns: Int
            behaviour: |
              set world.opened to world.opened + 1
              return world.opened
          isFree:
            summary: Whether it is free.
            parameters: {book: {type: BookID, summary: Which.}}
            returns: Bool
            behaviour: return book not in me.favourites

        """

    /// A method `probe` whose behaviour is looked at.
    static func probe(_ behaviour: String, returns: String) -> String {
        """
        methods:
          probe:
            topic: Probes
            summary: Shows what becomes of behaviour.
            surfaces: {web: probe}
            needs: [open]
            parameters:
              book: {type: BookID, summary: A book.}
              books: {type: "[BookID]", summary: Books.}
              maybeBook: {type: "BookID?", summary: A book or none.}
              reader: {type: ReaderID, summary: A reader.}
              shelf: {type: ShelfID, summary: A shelf.}
              item: {type: Book, summary: A whole book.}
              note: {type: "String?", summary: A note.}
              amount: {type: Int, summary: A number.}
              other: {type: Int, summary: Another number.}
              ratio: {type: Double, summary: A fraction.}
            returns: \(returns)
            behaviour: |
        \(behaviour.split(separator: "\n").map { "      \($0)\n" }.joined())
        """
    }
}
