import Testing

@testable import SDKSpec

@Suite("Conditions make sure of values at places, as of names")
struct PathPresenceTests {
    private static let note = "world.books[bookID].note"

    @Test(
        "behind a condition that makes sure of a place, its value is present",
        arguments: [
            "fail bookLent when NOTE exists and isEmpty(NOTE)",
            "fail bookLent when not (NOTE exists and not isEmpty(NOTE))",
            "fail bookLent when NOTE == none or isEmpty(NOTE)\nfail bookUnknown when isEmpty(NOTE)",
            "fail bookLent unless NOTE exists\nlet size = length(NOTE, utf8-bytes)",
            "let size = if NOTE exists then length(NOTE, utf8-bytes) else 0",
            "let size = if NOTE == none then 0 else length(NOTE, utf8-bytes)",
            "if NOTE != none\n  let size = length(NOTE, utf8-bytes)",
            "if NOTE == none\n  return 2\nlet size = length(NOTE, utf8-bytes)",
            "if NOTE == none\n  do nothing\nelse\n  fail bookUnknown when isEmpty(NOTE)",
            "if note exists and NOTE exists\n  fail bookUnknown when note + NOTE == \"\"",
            "if NOTE exists\n  emit SHELF_CHANGED to NOTE",
            "if NOTE exists\n  let text = NOTE\n  fail bookUnknown when isEmpty(text)",
            "let books = filter(b in values(world.books): b.note exists and isEmpty(b.note))",
            "if world.books[bookID] exists\n  let book = world.books[bookID]\n  emit BOOK_DUE with book",
            "let text = NOTE or fail bookLent\nset world.books[bookID].bookID to bookID\nlet size = isEmpty(NOTE)",
            "if NOTE exists\n  add bookID to me.lent\n  set world.books[bookID].bookID to bookID\n  let size = isEmpty(NOTE)",
            "fail bookLent unless NOTE exists\nlet size = length(NOTE, utf8-bytes) + forgotten()",
            "fail bookLent unless NOTE exists\nlet size = looking() + length(NOTE, utf8-bytes)",
            "if NOTE exists and looking() > 0\n  let size = isEmpty(NOTE)",
            "if forgotten() > 0 and NOTE exists\n  let size = isEmpty(NOTE)",
            "let size = if NOTE exists then length(NOTE, utf8-bytes) else forgotten()",
            "fail bookLent unless NOTE exists\nlet isThere = length(NOTE, utf8-bytes) in [forgotten()]",
            "fail bookLent unless NOTE exists\nset device.user to reader\nlet size = isEmpty(NOTE)",
        ]
    )
    func assured(statements: String) {
        let (_, findings) = Library.resolve(
            statements.replacing("NOTE", with: Self.note) + "\nreturn 1",
            procedures: Self.procedures
        )
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test(
        "where a condition doesn't make sure of it, or something may have changed, it may be absent",
        arguments: [
            "fail bookLent when NOTE exists or isEmpty(NOTE)",
            "if NOTE exists\n  do nothing\nlet size = isEmpty(NOTE)",
            "if NOTE exists\n  let size = isEmpty(world.books[BookID(\"other\")].note)",
            "if NOTE exists\n  set NOTE to note\n  let size = isEmpty(NOTE)",
            "if NOTE exists\n  remove bookID from world.books\n  let size = isEmpty(NOTE)",
            "let text = NOTE or fail bookLent\nremove bookID from world.books\nlet size = isEmpty(NOTE)",
            "let text = NOTE or fail bookLent\nforget()\nlet size = isEmpty(NOTE)",
            "if NOTE exists\n  forget()\n  let size = isEmpty(NOTE)",
            "if NOTE exists\n  after 5 seconds\n    fail bookLent when isEmpty(NOTE)",
            "if NOTE exists\n  for id in me.lent\n    let size = isEmpty(NOTE)\n    remove id from world.books",
            "let key = bookID\nif world.books[key].note exists\n  set key to BookID(\"b\")\n"
                + "  let size = isEmpty(world.books[key].note)",
            "fail bookLent unless NOTE exists\nlet size = forgotten() + length(NOTE, utf8-bytes)",
            "fail bookLent unless NOTE exists\nlet size = (if forgotten() > 0 then 1 else 2) + length(NOTE, utf8-bytes)",
            "fail bookLent unless NOTE exists\nlet size = (if looking() > 0 then forgotten() else 2) + length(NOTE, utf8-bytes)",
            "fail bookLent unless NOTE exists\nlet isThere = forgotten() > 0 or isEmpty(NOTE)",
            "let size = if NOTE exists and forgotten() > 0 then length(NOTE, utf8-bytes) else 0",
            "if NOTE exists and forgotten() > 0\n  let size = isEmpty(NOTE)",
            "if NOTE exists\n  let sizes = map(n in [1, 2]: length(NOTE, utf8-bytes) + forgotten())",
            "if NOTE exists\n  add bookID to me.lent\n  set world.books[keyOfForgotten()].bookID to bookID\n"
                + "  let size = isEmpty(NOTE)",
            "if NOTE exists\n  ensure users[userOfForgotten()] exists\n  let size = isEmpty(NOTE)",
            "fail bookLent unless users[myself] exists\nset device.user to none\nlet size = count(users[myself].lent)",
        ]
    )
    func notAssured(statements: String) {
        let (_, findings) = Library.resolve(
            statements.replacing("NOTE", with: Self.note) + "\nreturn 1",
            procedures: Self.procedures
        )
        #expect(findings.sorted.map(\.rule) == ["may-be-absent"])
    }

    private static let procedures = """
        forget:
          summary: Forgets all books.
          behaviour: set world.books to {}
        forgotten:
          summary: Forgets all books, through another one.
          returns: Int
          behaviour: |
            forget()
            return 1
        keyOfForgotten:
          summary: Forgets all books, and names one.
          returns: BookID
          behaviour: |
            forget()
            return BookID("b")
        userOfForgotten:
          summary: Forgets all books, and names a reader.
          returns: ReaderID
          behaviour: |
            forget()
            return ReaderID("r")
        looking:
          summary: Only looks.
          returns: Int
          behaviour: |
            let found = count(world.books)
            return found
        """
}
