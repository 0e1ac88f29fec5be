import Testing

@Suite("Expressions in generated behaviour")
struct ExpressionSnippetTests {
    @Test(
        "what the place says is left out",
        arguments: [
            ("item.genre == .novel", "item.genre == Genre.novel", "Bool"),
            (".novel == item.genre", "Genre.novel == item.genre", "Bool"),
            ("item.genre in [.novel, .guide]", "item.genre in [Genre.novel, Genre.guide]", "Bool"),
            (
                "item.genre == (if note exists then .novel else .guide)",
                "item.genre == (if note exists then Genre.novel else Genre.guide)", "Bool"
            ),
            ("shelf == .desk", "shelf == ShelfID.desk", "Bool"),
            ("shelf != .owned(reader)", "shelf != ShelfID.owned(reader)", "Bool"),
            ("book == \"b\"", "book == BookID(\"b\")", "Bool"),
            ("\"b\" in me.books", "BookID(\"b\") in me.books", "Bool"),
            (
                "(me.books[\"b\"].bookID ?? \"c\") == book",
                "(me.books[BookID(\"b\")].bookID ?? BookID(\"c\")) == book",
                "Bool"
            ),
            ("checkBook(book)", "checkBook(book: book)", "Bool"),
            ("Loan(reader, due: amount)", "Loan(reader: reader, due: amount)", "Loan"),
            ("Loan(reader: \"ann\")", "Loan(reader: ReaderID(\"ann\"))", "Loan"),
            ("Book(bookID: book, genre: .guide)", "Book(bookID: book, genre: Genre.guide)", "Book"),
            (".owned(reader)", "ShelfID.owned(reader)", "ShelfID"),
            ("\"b\"", "BookID(\"b\")", "BookID"),
        ]
    )
    func whatThePlaceSaysIsLeftOut(short: String, long: String, type: String) throws {
        #expect(try MockSnippet.expression(short, type) == MockSnippet.expression(long, type))
    }

    @Test(
        "numbers",
        arguments: [
            ("amount + other * 2", "amount +| other *| 2"),
            ("(amount + other) * 2", "(amount +| other) *| 2"),
            ("amount - (other - 1)", "amount -| (other -| 1)"),
            ("count(books) + 1", "books.count + 1"),
            ("count([BookID]())", "[BookID]().count"),
            ("length(me.nick ?? \"\", utf8-bytes)", "(me.nick ?? \"\").utf8.count"),
            ("length(text(book), unicode-scalars) + 1", "book.rawValue.unicodeScalars.count + 1"),
            ("length(text(book), utf16-units)", "book.rawValue.utf16.count"),
            ("amount / 2", "amount / 2"),
            ("amount / other % 3", "quotient(amount, other) % 3"),
            ("-amount", "0 -| amount"),
            ("min(amount, 10) - 1", "min(amount, 10) -| 1"),
            ("count(books) * count(books)", "books.count *| books.count"),
            ("9223372036854775807 + 1", "Int(9223372036854775807) +| 1"),
            ("(if amount > 1 then 2 else 3) + 1", "Int(amount > 1 ? 2 : 3) +| 1"),
            ("min(if amount > 1 then 2 else 3, 4) * 2", "Int(min(amount > 1 ? 2 : 3, 4)) *| 2"),
            ("count(books) + 1 * 9223372036854775807", "books.count +| Int(1) *| 9223372036854775807"),
            ("sum(x in books: 2)", "books.reduce(Int(0)) { sum, _ in sum +| 2 }"),
            ("amount - -9223372036854775808", "amount -| -9223372036854775808"),
            ("-1", "-1"),
            ("max(amount, 3)", "max(amount, 3)"),
            ("if amount > 1 then amount else other", "amount > 1 ? amount : other"),
            ("me.books[book].loan.due ?? 3", "me.books[book]?.loan?.due ?? 3"),
            ("(me.books[book].loan.due ?? 3) + 1", "(me.books[book]?.loan?.due ?? 3) +| 1"),
            ("loanTime + now()", "loanTime +| now"),
            ("secondsOfDay(now(), 8)", "secondsOfDay(now, offsetHours: 8)"),
            ("size(item)", "item.wire.encodedSize"),
            ("errorCode(tooMany)", "3"),
            ("sum(x in values(me.books): x.pages)", "me.books.values.reduce(0) { sum, x in sum +| x.pages }"),
        ]
    )
    func numbers(expression: String, swift: String) throws {
        #expect(try MockSnippet.expression(expression, "Int") == swift)
    }

    @Test("of lists to choose from that are joined with another one Swift is told the type")
    func choiceOfLists() throws {
        let expression = "(if amount > 1 then [1] else [2]) + [amount]"
        #expect(try MockSnippet.expression(expression, "[Int]") == "[Int](amount > 1 ? [1] : [2]) + [amount]")
    }

    @Test(
        "truths",
        arguments: [
            ("amount == 1 and (other > 2 or ratio < 3)", "amount == 1 && (other > 2 || ratio < 3.0)"),
            ("not (amount == 1)", "amount != 1"),
            ("not (amount < 1)", "amount >= 1"),
            ("not (ratio < 1)", "!(ratio < 1.0)"),
            ("not (amount == 1 and other == 2)", "!(amount == 1 && other == 2)"),
            ("note exists", "note != nil"),
            ("not (note exists)", "note == nil"),
            ("note == me.nick", "note === me.nick"),
            ("note exists and isEmpty(note)", "note.map { note in note.isEmpty } ?? false"),
            ("amount > 1 or note == none or isEmpty(note)", "amount > 1 || note.map { note in note.isEmpty } ?? true"),
            ("not (note exists and isEmpty(note))", "note.map { note in !note.isEmpty } ?? true"),
            ("note exists and note == me.nick", "note != nil && note === me.nick"),
            ("(me.nick ?? \"a\") < \"b\"", "(me.nick ?? \"a\").precedes(\"b\")"),
            ("(me.nick ?? \"a\") >= \"b\"", "!(me.nick ?? \"a\").precedes(\"b\")"),
            ("(note ?? \"\") == \"x\"", "(note ?? \"\") === \"x\""),
            ("book in books", "books.contains(book)"),
            ("book not in me.books", "!me.books.contains(book)"),
            ("maybeBook in books", "books.contains(where: { $0 == maybeBook })"),
            ("maybeBook in me.books", "me.books.keys.contains(where: { $0 == maybeBook })"),
            ("shelf is desk", "shelf.isDesk"),
            ("shelf.owner == myself", "shelf.owner == myself"),
            ("item.genre == Genre.novel", "item.genre == Genre.novel"),
            ("all(x in books: x in me.books)", "books.allSatisfy { x in me.books.contains(x) }"),
            ("any(x in books: isFree(book: x))", "books.contains { x in isFree(book: x) }"),
            ("any(x in books: true)", "books.contains { _ in true }"),
            ("isEmpty(books)", "books.isEmpty"),
            ("containsText(\"Ab\", \"b\")", "containsText(\"Ab\", \"b\")"),
            ("hasPrefix(edition(), \"l\")", "edition.hasPrefix(exactly: \"l\")"),
            ("hasSuffix(lowercased(text(book)), \".png\")", "book.rawValue.lowercased().hasSuffix(exactly: \".png\")"),
            ("thisDevice in devices and world.opened > 1", "devices.contains(thisDevice) && world.opened > 1"),
            ("checkBook(book: book)", "try checkBook(book: book)"),
        ]
    )
    func truths(expression: String, swift: String) throws {
        #expect(try MockSnippet.expression(expression, "Bool") == swift)
    }

    @Test(
        "other values",
        arguments: [
            ("filter(x in books: x in me.books)", "[BookID]", "books.filter { x in me.books.contains(x) }"),
            ("jsonText(book)", "String", "book.wire.description"),
            ("map(x in books: text(x))", "[String]", "books.map { x in x.rawValue }"),
            ("compactMap(x in books: me.books[x])", "[Book]", "books.compactMap { x in me.books[x] }"),
            ("sorted(x in books: text(x))", "[BookID]", "books.stablySorted { x in x.rawValue }"),
            ("first(x in books: x == book)", "BookID?", "books.first { x in x == book }"),
            ("first(x in books: true)", "BookID?", "books.first"),
            ("last(books)", "BookID?", "books.last"),
            ("first(books)", "BookID?", "books.first"),
            ("first(reversed(books))", "BookID?", "books.reversed().first"),
            ("first(values(me.books))", "Book?", "me.books.values.first"),
            ("first([\"a\", \"b\"])", "String?", "[String]([\"a\", \"b\"]).first"),
            ("first([])", "String?", "[String]().first"),
            ("UInt(amount)", "UInt", "UInt64(clamping: amount)"),
            ("UInt(2)", "UInt", "UInt64(clamping: Int(2))"),
            ("Int(ratio * 2)", "Int", "Int(clamping: ratio *| 2.0)"),
            ("Int(UInt(amount)) + 1", "Int", "Int(clamping: UInt64(clamping: amount)) +| 1"),
            ("{String: Int}()", "{String: Int}", "WireMap<String, Int>()"),
            (
                "{\"a\": amount, text(book): 2}", "{String: Int}",
                "WireMap<String, Int>(dictionaryLiteral: (\"a\", amount), (book.rawValue, 2))"
            ),
            ("count({book: ratio})", "Int", "WireMap<BookID, Double>(dictionaryLiteral: (book, ratio)).count"),
            ("{\"a\": []}", "{String: [Int]}", "WireMap<String, [Int]>(dictionaryLiteral: (\"a\", []))"),
            ("{\"a\": amount}", "JSON", "WireMap<String, WireValue>(dictionaryLiteral: (\"a\", amount.wire)).wire"),
            ("last([\"a\", \"b\"])", "String?", "[String]([\"a\", \"b\"]).last"),
            ("last([])", "String?", "[String]().last"),
            ("prefix(books, 2)", "[BookID]", "Array(books.prefix(2))"),
            ("prefix(prefix(books, 2), amount)", "[BookID]", "Array(Array(books.prefix(2)).prefix(max(0, amount)))"),
            ("suffix(books, amount)", "[BookID]", "Array(books.suffix(max(0, amount)))"),
            ("reversed(books)", "[BookID]", "Array(books.reversed())"),
            ("values(me.books)", "[Book]", "Array(me.books.values)"),
            ("devicesOf(reader)", "[String]", "devices.ids(of: reader)"),
            ("first(b in suffix(books, 2): true)", "BookID?", "books.suffix(2).first"),
            ("last(values(me.books))", "Book?", "me.books.values.last"),
            ("prefix(reversed(values(me.books)), 2)", "[Book]", "Array(me.books.values.reversed().prefix(2))"),
            ("map(b in suffix(books, 2): b)", "[BookID]", "books.suffix(2).map { b in b }"),
            ("keys(me.books)", "[BookID]", "me.books.keys"),
            ("books + [book]", "[BookID]", "books + [book]"),
            ("[]", "[BookID]", "[]"),
            ("[BookID]()", "[BookID]", "[BookID]()"),
            ("me.books[maybeBook].note", "String?", "me.books[maybeBook]?.note"),
            ("users[shelf.owner].nick ?? \"\"", "String", "users[shelf.owner]?.nick ?? \"\""),
            ("json(amount)", "JSON", "amount.wire"),
            ("json(item.note)", "JSON", "item.note.wire"),
            ("json(me.tallies[\"a\"])", "JSON", "me.tallies[\"a\"].wire"),
            ("json(me.tallies[\"a\"][amount])", "JSON", "(me.tallies[\"a\"]?[amount]).wire"),
            ("json(me.books[book].loan.due)", "JSON", "(me.books[book]?.loan?.due).wire"),
            ("[{}, me.tallies[\"a\"][1]]", "[JSON]", "[[:], (me.tallies[\"a\"]?[1]).wire]"),
            ("text(device.colour ?? Colour.red)", "String", "String((device.colour ?? Colour.red).rawValue)"),
            ("{}", "JSON", "[:]"),
            ("me.kept[book]", "String?", "me.kept[flat: book]"),
            ("note ?? me.nick ?? \"none\"", "String", "note ?? me.nick ?? \"none\""),
            ("note ?? (me.nick ?? \"none\")", "String", "note ?? me.nick ?? \"none\""),
            ("newID(\"book-\")", "String", "newID(\"book-\")"),
            ("text(amount)", "String", "String(amount)"),
            ("ShelfID.shelf(\"1\")", "ShelfID", "ShelfID.shelf(\"1\")"),
            ("ShelfID.desk", "ShelfID", "ShelfID.desk"),
            ("BookID(\"b\")", "BookID", "BookID(rawValue: \"b\")"),
            ("Content.guide(Guide(place: \"x\"))", "Content", "Content.guide(Guide(place: \"x\"))"),
            ("item.content.novel.plot", "String?", "item.content?.novelPayload?.plot"),
            ("Loan(due: 3, reader: reader)", "Loan", "Loan(reader: reader, due: 3)"),
            ("Book(bookID: book, extra: amount)", "Book", "Book(bookID: book, extra: amount.wire)"),
            ("none", "String?", "nil"),
            ("ratio * 2", "Double", "ratio *| 2.0"),
        ]
    )
    func otherValues(expression: String, type: String, swift: String) throws {
        #expect(try MockSnippet.expression(expression, type) == swift)
    }

    /// What can fail can't stand in a closure of the standard library.
    @Test("failing behind and is done before")
    func failingBehindAndIsDoneBefore() throws {
        #expect(
            try MockSnippet.expression("amount > 1 and checkBook(book: book)", "Bool") == """
                var holds = amount > 1
                if holds {
                    holds = try checkBook(book: book)
                }
                return holds
                """
        )
    }

    @Test("failing behind a fallback is done before")
    func failingBehindAFallbackIsDoneBefore() throws {
        #expect(
            try MockSnippet.expression("note ?? noteOf(book: book) ?? \"none\"", "String") == """
                var value = note
                if value == nil {
                    value = try noteOf(book: book)
                }
                return value ?? "none"
                """
        )
    }

    @Test("failing for each item is a loop")
    func failingForEachItemIsALoop() throws {
        #expect(
            try MockSnippet.expression("filter(x in books: checkBook(book: x))", "[BookID]") == """
                var results: [BookID] = []
                for x in books {
                    if try checkBook(book: x) {
                        results.append(x)
                    }
                }
                return results
                """
        )
        #expect(
            try MockSnippet.expression("all(x in books: checkBook(book: x))", "Bool") == """
                var holds = true
                for x in books {
                    let holdsForItem = try checkBook(book: x)
                    if !holdsForItem {
                        holds = false
                        break
                    }
                }
                return holds
                """
        )
    }

    @Test("a statement that is too much for a line or for the compiler is written in parts")
    func parts() throws {
        let lists = "[amount, 1] + (if amount > 1 then [amount] else []) + (if other > 1 then [other, 2] else [1])"
        #expect(
            try MockSnippet.body("return \(lists)", returns: "[Int]")
                == """
                let part: [Int] = [amount, 1]
                let part2: [Int] = amount > 1 ? [amount] : []
                let part3: [Int] = other > 1 ? [other, 2] : [1]
                return part + part2 + part3
                """
        )
    }

    @Test("a long row in brackets has a name before what it is an operand of, where swift-format indents it otherwise")
    func rowsInBrackets() throws {
        let row = "any(x in books: x == book and x in me.books and isFree(book: x)) and shelf is desk"
        let swift = "books.contains { x in x == book && me.books.contains(x) && isFree(book: x) } && shelf.isDesk"
        #expect(
            try MockSnippet.body("set device.isOpen to not (\(row) and amount > 12) or amount > 1") == """
                let part =
                    \(swift) && amount > 12
                device.isOpen = !part || amount > 1
                """
        )
        #expect(
            try MockSnippet.body("set device.isOpen to amount > 1 and (not isFree(book: book) or \(row))") == """
                var holds = amount > 1
                if holds {
                    holds =
                        !isFree(book: book)
                        || \(swift)
                }
                device.isOpen = holds
                """
        )
    }

    @Test("a row of operands that doesn't fit on a line is no operand of another one")
    func rows() throws {
        let row = Array(repeating: "amount * other", count: 8).joined(separator: " * ")
        let body = try MockSnippet.body("return other + \(row)", returns: "Int")
        let part = Array(repeating: "amount *| other *| ", count: 5).joined()
        #expect(
            body == """
                let part = \(part)amount
                return other +| part *| other *| amount *| other *| amount *| other
                """,
            "\(body)"
        )
    }
}
