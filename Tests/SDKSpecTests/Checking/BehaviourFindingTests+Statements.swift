@testable import SDKSpec

// What can be wrong with a statement before the answer.
extension BehaviourFindingTests {
    static let statementCases = [
        statement(
            "1️⃣reminder()",
            "unknown-function",
            "there is no function or procedure `reminder`",
            "did you mean `remind`?"
        ),
        statement(
            "fail 1️⃣lost when true",
            "unknown-error",
            "there is no error `lost`",
            "declare it under `errors`"
        ),
        statement(
            "let book = world.books[bookID] or fail 1️⃣lost",
            "unknown-error",
            "there is no error `lost`",
            "declare it under `errors`"
        ),
        statement(
            "emit 1️⃣BOOK_DEU with note",
            "unknown-event",
            "there is no event `BOOK_DEU`",
            "did you mean `BOOK_DUE`?"
        ),
        statement(
            "for 1️⃣me in me.lent\n  do nothing",
            "name-taken",
            "`me` stands for something else here already",
            "choose another name"
        ),
        statement(
            "let 1️⃣days = 2",
            "name-taken",
            "`days` stands for something else here already",
            "choose another name"
        ),
        statement("fail bookLent when 1️⃣days", "type-mismatch", "`Bool` is expected here, but this is `Int`"),
        statement("add 1️⃣days to me.lent", "type-mismatch", "`BookID` is expected here, but this is `Int`"),
        statement(
            "add days to 1️⃣world.books",
            "type-mismatch",
            "a list is expected here, but this is `{BookID: Book}`",
            "take its `keys(…)` or its `values(…)`"
        ),
        statement(
            "remove 1️⃣days from world.books",
            "type-mismatch",
            "`BookID` is expected here, but this is `Int`"
        ),
        statement(
            "after 1️⃣reader seconds\n  do nothing",
            "type-mismatch",
            "`Int` is expected here, but this is `ReaderID`"
        ),
        statement("for x in 1️⃣days\n  do nothing", "type-mismatch", "a list is expected here, but this is `Int`"),
        statement(
            "emit SHELF_CHANGED to 1️⃣days",
            "type-mismatch",
            "events go to `ReaderID`, to `[ReaderID]` or to a device's id, but this is `Int`"
        ),
        statement(
            "emit BOOK_DUE with 1️⃣bookID",
            "type-mismatch",
            "`Book` is expected here, but this is `BookID`"
        ),
        statement(
            "fail bookLent when 1️⃣note < note",
            "may-be-absent",
            "this may be absent, its type is `String?`",
            absent
        ),
        statement(
            "fail bookLent unless 1️⃣days exists",
            "never-absent",
            "this is never absent, its type is `Int`"
        ),
        statement(
            "let first = 1️⃣days or fail bookLent",
            "never-absent",
            "this is never absent, its type is `Int`"
        ),
        statement(
            "let empty = 1️⃣[]",
            "untyped-literal",
            "nothing here says of which type `[]` is",
            "\(typed), or say it: `[String]()`"
        ),
        statement(
            "let empty = 1️⃣{}",
            "untyped-literal",
            "nothing here says of which type `{}` is",
            "\(typed), or say it: `{String: Int}()`"
        ),
        statement("1️⃣days()", "unknown-function", "there is no function or procedure `days`"),
        statement(
            "remind(1️⃣reader)",
            "wrong-call",
            "`remind` takes no `reader`",
            "write `label: reader`; the labels are `bookID`"
        ),
        statement("remind(1️⃣bokID)", "unknown-name", "`bokID` stands for nothing here", "did you mean `bookID`?"),
        statement(
            "remind(1️⃣\"B1\")",
            "wrong-call",
            "an argument of `remind` has no label",
            "write `label: value`; the labels are `bookID`"
        ),
        statement("remind(book: 1️⃣bookID)", "wrong-call", "`remind` takes no `book`"),
        statement(
            "remind(bookId: 1️⃣bookID)",
            "wrong-call",
            "`remind` takes no `bookId`",
            "did you mean `bookID`?"
        ),
        statement(
            "remind(bookID, bookID: 1️⃣bookID)",
            "wrong-call",
            "`remind` is given `bookID` twice"
        ),
        statement("1️⃣remind()", "wrong-call", "`remind` needs `bookID`"),
        statement("emit BOOK_DUE with 1️⃣Book()", "wrong-call", "`Book` needs `bookID`"),
        statement("set 1️⃣me to me", "not-a-place", "this can't be changed", place),
        statement("remove days from 1️⃣keys(world.books)", "not-a-place", "this can't be changed", place),
        statement("ensure 1️⃣me.lent exists", "cannot-ensure", ensurable),
        statement(
            "ensure users[1️⃣last(keys(users))] exists",
            "may-be-absent",
            "this may be absent, its type is `ReaderID?`",
            absent
        ),
        statement(
            "update 1️⃣me.lent with note",
            "type-mismatch",
            "`update` sets fields of a record, but this is `[BookID]`"
        ),
        statement(
            "update world.books[bookID] with 1️⃣nota",
            "unknown-member",
            "`Book` has no member `nota`",
            "did you mean `note`?"
        ),
        statement("update 1️⃣me with note", "not-a-place", "this can't be changed", place),
        statement("update 1️⃣reader with note", "not-a-place", "this can't be changed", place),
        Case(
            statements: "let book = Book(bookID)\n"
                + "for n in me.lent\n  update book with 1️⃣owner\nreturn 1",
            rule: "unknown-member",
            message: "`Book` has no member `owner`"
        ),
        Case(
            statements: "not modelled because \"Nobody knows.\"\n1️⃣return 2",
            rule: "unreachable-statement",
            message: "this is never reached"
        ),
        statement("ensure 1️⃣world.books[bookID] exists", "cannot-ensure", ensurable),
        Case(
            statements: "1️⃣return",
            rule: "missing-return",
            message: "a path ends without an answer of type `Int`",
            help: "end every path with `return` or `fail`"
        ),
        statement(
            "after 5 seconds\n  return 1️⃣days",
            "missing-return",
            "there is no answer to give here",
            "declare its type with `returns`, or write `return` alone"
        ),
        Case(
            statements: "if note exists\n  return 1\nelse\n  fail bookLent\n1️⃣return 2",
            rule: "unreachable-statement",
            message: "this is never reached"
        ),
        statement(
            "emit 1️⃣BOOK_DUE",
            "missing-payload",
            "`BOOK_DUE` carries `Book`, which isn't given",
            "add `with`, or give the event `carries`"
        ),
    ]

    private static let typed = "use it where a type is known: in an argument, a field or the right side of `set`"
    private static let place = "start from `me`, `device`, `users`, `devices` or `world`"
    private static let ensurable =
        "`ensure` takes an entry of a map whose values are records with defaults for every field"

    private static func statement(_ text: String, _ rule: String, _ message: String, _ help: String? = nil) -> Case {
        Case(statements: "\(text)\nreturn 1", rule: rule, message: message, help: help)
    }
}
