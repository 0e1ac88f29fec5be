@testable import SDKSpec

// What can be wrong with an expression: the answer of `lend`.
extension BehaviourFindingTests {
    static let expressionCases = [
        answer("1 1️⃣2", "statement-syntax", "the statement ends before this"),
        answer("size(1️⃣me)", "internal-value", "`state.user` has no form on the wire"),
        answer("count(me.lent1️⃣", "statement-syntax", "`,` is missing here"),
        answer(
            "if 1️⃣.old == .new then 1 else 2",
            "untyped-literal",
            "nothing here says of which type `.old` is",
            "write the type before it"
        ),
        answer(
            "1️⃣.old",
            "untyped-literal",
            "`Int` is expected here, which has no `.old`",
            "write the type before it"
        ),
        answer("if bookID == 1️⃣.old then 1 else 2", "unknown-member", "`BookID` has no member `old`"),
        answer("1️⃣nota", "unknown-name", "`nota` stands for nothing here", "did you mean `note`?"),
        answer(
            "1️⃣cuont(me.lent)",
            "unknown-function",
            "there is no function or procedure `cuont`",
            "did you mean `count`?"
        ),
        answer("1️⃣days.count", "unknown-member", "`Int` has no members, so no `count` either"),
        answer("1️⃣bookID.shelf", "unknown-member", "`BookID` has no member `shelf`"),
        answer(
            "if bookID is 1️⃣old then 1 else 2",
            "unknown-member",
            "`BookID` has no forms, so `is` can't ask for one",
            "declare its forms under `identifier`, or compare it with `==`"
        ),
        answer("errorCode(1️⃣bookLost)", "unknown-error", "there is no error `bookLost`", "did you mean `bookLent`?"),
        answer("1️⃣errorCode(badArgument)", "wrong-call", "the error `badArgument` has no code"),
        answer(
            "count(1️⃣filter(note in me.lent: true))",
            "name-taken",
            "`note` stands for something else here already",
            "choose another name"
        ),
        answer(
            "if days > 3 then 1️⃣\"a\" else days",
            "type-mismatch",
            "`Int` is expected here, but this is `String`"
        ),
        answer("note ?? 1️⃣3", "type-mismatch", "`String` is expected here, but this is `Int`"),
        answer(
            "1️⃣days + 'a'",
            "type-mismatch",
            "`+` doesn't join `Int` and `String`",
            "write `text(days)`"
        ),
        answer("1️⃣days - 'a'", "type-mismatch", "`-` doesn't join `Int` and `String`"),
        answer("1️⃣Int(days)", "type-mismatch", "this is of type `Int` already", "leave `Int(…)` out"),
        answer("count({1️⃣2.5: 1})", "type-mismatch", "`Double` can't be the key of a map"),
        answer("count({'a': 1, 'b': 1️⃣'c'})", "type-mismatch", "`Int` is expected here, but this is `String`"),
        answer("count({1️⃣note: 1})", "may-be-absent", "this may be absent, its type is `String?`", absent),
        answer("count(1️⃣{Double: Int}())", "wrong-call", "this can't be called", callable),
        answer("1️⃣{'a': 1}", "type-mismatch", "`Int` is expected here, but this is `{String: Int}`"),
        answer("Int(1️⃣'3')", "type-mismatch", "a number is expected here, but this is `String`"),
        answer("first(1️⃣days) ?? 3", "type-mismatch", "a list is expected here, but this is `Int`"),
        answer(
            "count(values(world.books, behind: 1️⃣bookID))",
            "wrong-call",
            "`values` takes no `behind`"
        ),
        answer(
            "count(keys(world.books, befor: 1️⃣bookID))",
            "wrong-call",
            "`keys` takes no `befor`",
            "did you mean `before`?"
        ),
        answer(
            "count(values(world.books, 1️⃣bookID))",
            "wrong-call",
            "an argument of `values` has no label",
            "write `label: value`; the labels are `before`, `after`"
        ),
        answer("count(1️⃣values(before: bookID))", "wrong-call", "`values` takes 1 argument without a label, not 1"),
        answer(
            "count(1️⃣keys(world.books, bookID, bookID))",
            "wrong-call",
            "`keys` takes 1 argument without a label, not 3"
        ),
        answer(
            "count(values(1️⃣me.lent, before: bookID))",
            "type-mismatch",
            "a map is expected here, but this is `[BookID]`"
        ),
        answer(
            "count(keys(world.books, after: 1️⃣days))",
            "type-mismatch",
            "`BookID` is expected here, but this is `Int`"
        ),
        answer(
            "count(keys({'a': 1}, after: 1️⃣note))",
            "may-be-absent",
            "this may be absent, its type is `String?`",
            absent
        ),
        answer(
            "1️⃣values({'a': 1}, after: 'a')",
            "type-mismatch",
            "`Int` is expected here, but this is `[Int]`"
        ),
        answer("count(1️⃣numbers(3))", "wrong-call", "`numbers` needs `to`"),
        answer(
            "count(numbers(1, 1️⃣days))",
            "wrong-call",
            "an argument of `numbers` has no label",
            "write `label: value`; the labels are `to`"
        ),
        answer("count(numbers(1️⃣1.5, to: 3))", "type-mismatch", "`Int` is expected here, but this is `Double`"),
        answer(
            "count(numbers(1, to: 1️⃣note))",
            "type-mismatch",
            "`Int` is expected here, but this is `String?`"
        ),
        answer("count(first(b 1️⃣of me.lent: true))", "statement-syntax", "`,` is missing here"),
        answer("count(1️⃣me.lent[0])", "type-mismatch", "a map is expected here, but this is `[BookID]`"),
        answer(
            "count(filter(b in 1️⃣world.books: true))",
            "type-mismatch",
            "a list is expected here, but this is `{BookID: Book}`",
            "take its `keys(…)` or its `values(…)`"
        ),
        answer(
            "if 1 in 1️⃣days then 1 else 2",
            "type-mismatch",
            "a list or a map is expected here, but this is `Int`"
        ),
        answer(
            "if 1️⃣days is old then 1 else 2",
            "type-mismatch",
            "`is` asks for the form of an identifier, but this is `Int`"
        ),
        answer(
            "if 1️⃣me.lent < me.lent then 1 else 2",
            "type-mismatch",
            "`[BookID]` and `[BookID]` can't be compared like this"
        ),
        answer("sum(b in me.lent: 1️⃣b)", "type-mismatch", "a number is expected here, but this is `BookID`"),
        answer("1️⃣last(me.lent) == reader", "type-mismatch", "`BookID?` and `ReaderID` can't be compared like this"),
        answer("count(1️⃣note)", "may-be-absent", "this may be absent, its type is `String?`", absent),
        answer("count(compactMap(b in me.lent: 1️⃣b))", "never-absent", "this is never absent, its type is `BookID`"),
        answer(
            "count(1️⃣'text')",
            "type-mismatch",
            "a text isn't counted: how long it is depends on the unit",
            "write `length(text, utf8-bytes)`, `length(text, unicode-scalars)` or `length(text, utf16-units)`"
        ),
        answer(
            "length('text', 1️⃣utf8-byte)",
            "wrong-call",
            "`utf8-byte` is no unit of texts",
            "did you mean `utf8-bytes`?"
        ),
        answer("length('text', 1️⃣items)", "wrong-call", "`items` is no unit of texts", units),
        answer("1️⃣length('text')", "wrong-call", "`length` takes 2 arguments without a label, not 1"),
        answer("length('text', 1️⃣bytes)", "wrong-call", "`bytes` is no unit of texts", units),
        answer(
            "length(1️⃣days, utf8-bytes)",
            "type-mismatch",
            "`String` is expected here, but this is `Int`",
            "write `text(days)`"
        ),
        answer("1️⃣json(1, 2)", "wrong-call", "`json` takes 1 argument without a label, not 2"),
        answer(
            "if 1️⃣me == users[myself] then 1 else 2",
            "store-compared",
            "`state.user` is a store, and stores can't be compared",
            "compare a field of it, or whose it is: `myself`, `thisDevice`"
        ),
        answer(
            "if 1️⃣device in [device] then 1 else 2",
            "store-compared",
            "`state.device` is a store, and stores can't be compared",
            "compare a field of it, or whose it is: `myself`, `thisDevice`"
        ),
        answer("size(json(1️⃣me))", "internal-value", "`state.user` has no form on the wire"),
        answer("count(1️⃣[bookID]())", "wrong-call", "this can't be called", callable),
        answer("count(1️⃣['a', 'b']())", "wrong-call", "this can't be called", callable),
        answer("1️⃣days(1)", "unknown-function", "there is no function or procedure `days`"),
        answer("1️⃣me.lent(1)", "wrong-call", "this can't be called", callable),
        answer(
            "1️⃣remind(bookID: bookID)",
            "wrong-call",
            "`remind` returns nothing",
            "write it as a statement of its own"
        ),
        answer(
            "if 1️⃣BookID() in me.lent then 1 else 2",
            "wrong-call",
            "`BookID` takes 1 argument without a label, not 0"
        ),
    ]

    static let units = "the units are `utf8-bytes`, `unicode-scalars`, `utf16-units`"
    static let absent = "give a value for that case with `??`, or name it with `let … or fail`"
    static let callable = "functions, procedures, records, identifiers and payloads can"

    private static func answer(_ expression: String, _ rule: String, _ message: String, _ help: String? = nil) -> Case {
        Case(statements: "return \(expression)", rule: rule, message: message, help: help)
    }
}
