import Testing

@Suite("Changing places in generated behaviour")
struct PlaceSnippetTests {
    @Test(
        "plain places",
        arguments: [
            ("set me.nick to note", "me.nick = note"),
            ("set me.nick to none", "me.nick = nil"),
            ("set me.points to me.points + 1", "me.points = me.points +| 1"),
            ("set device.isOpen to true", "device.isOpen = true"),
            ("set users[reader].points to amount", "users[reader]?.points = amount"),
            ("set me.books[book] to item", "me.books[book] = item"),
            ("set users[reader].books[book].loan.due to amount", "users[reader]?.books[book]?.loan?.due = amount"),
            ("set me.books[maybeBook].pages to amount", "me.books[maybeBook]?.pages = amount"),
            ("set users[shelf.owner].points to 1", "users[shelf.owner]?.points = 1"),
            ("ensure users[reader] exists", "users.ensure(reader, LibraryUserState())"),
            ("ensure me.shelves[shelf] exists", "me.shelves.ensure(shelf, ShelfRecord())"),
            ("add book to me.favourites", "me.favourites.append(book)"),
            ("add text(book) to me.wishes", "me.wishes?.append(book.rawValue)"),
            ("remove book from me.favourites", "me.favourites.removeAll { $0 == book }"),
            ("remove book from me.books", "me.books.removeValue(forKey: book)"),
            ("remove book from users[reader].books", "users[reader]?.books.removeValue(forKey: book)"),
        ]
    )
    func plainPlaces(statement: String, swift: String) throws {
        #expect(try MockSnippet.body(statement) == swift)
    }

    /// Behind a `?` Swift holds on to the place while it evaluates the value, so the value mustn't look at the state.
    @Test("values that look at the state are named before")
    func valuesThatLookAtTheStateAreNamedBefore() throws {
        let body = try MockSnippet.body(
            """
            set users[reader].nick to me.nick
            add text(me.points) to users[reader].wishes
            set me.books[book] to Book(bookID: book, pages: me.points)
            remove text(me.points) from me.wishes
            set users[reader].kept[book] to edition()
            """
        )
        #expect(
            body == """
                let newNick = me.nick
                users[reader]?.nick = newNick
                let added = String(me.points)
                users[reader]?.wishes?.append(added)
                me.books[book] = Book(bookID: book, pages: me.points)
                let removed = String(me.points)
                me.wishes?.removeAll { $0 === removed }
                let newEntry = edition
                users[reader]?.kept[book] = .some(newEntry)
                """
        )
    }

    @Test("updates set what is there")
    func updatesSetWhatIsThere() throws {
        let body = try MockSnippet.body(
            """
            let pages = amount + 1
            update me.books[book] with note, pages
            """
        )
        #expect(
            body == """
                let pages = amount +| 1
                if let note {
                    me.books[book]?.note = note
                }
                me.books[book]?.pages = pages
                """
        )
    }

    @Test("changes of one entry that follow each other look it up once")
    func changesOfOneEntryThatFollowEachOtherLookItUpOnce() throws {
        let body = try MockSnippet.body(
            """
            set users[reader].points to amount
            if amount > 1
              set users[reader].books[book].pages to amount
              remove book from users[reader].favourites
            set users[reader].books[book].loan.due to amount
            add book to users[reader].favourites
            set users[reader].points to me.points
            """
        )
        #expect(
            body == """
                users.change(reader) { user in
                    user.points = amount
                    if amount > 1 {
                        user.books[book]?.pages = amount
                        user.favourites.removeAll { $0 == book }
                    }
                    user.books[book]?.loan?.due = amount
                    user.favourites.append(book)
                }
                let newPoints = me.points
                users[reader]?.points = newPoints
                """
        )
    }

    @Test("changes of one entry within another are within its changes, too")
    func changesOfOneEntryWithinAnotherAreWithinItsChanges() throws {
        let body = try MockSnippet.body(
            """
            set users[reader].books[book].pages to amount
            set users[reader].books[book].loan.due to amount
            set me.nick to note
            """
        )
        #expect(
            body == """
                users.change(reader) { user in
                    user.books.change(book) { book2 in
                        book2.pages = amount
                        book2.loan?.due = amount
                    }
                }
                me.nick = note
                """
        )
    }

    @Test("one run of changes follows another")
    func oneRunOfChangesFollowsAnother() throws {
        let body = try MockSnippet.body(
            """
            set users[reader].points to amount
            set users[reader].nick to note
            set me.books[book].pages to amount
            set me.books[book].loan.due to amount
            """
        )
        #expect(
            body == """
                users.change(reader) { user in
                    user.points = amount
                    user.nick = note
                }
                me.books.change(book) { book2 in
                    book2.pages = amount
                    book2.loan?.due = amount
                }
                """
        )
    }

    @Test("an entry that the state leads to is looked up anew: a change may lead to another one")
    func anEntryThatTheStateLeadsToIsLookedUpAnew() throws {
        let body = try MockSnippet.body(
            """
            set users[device.user].points to amount
            set users[device.user].nick to note
            """
        )
        #expect(!body.contains("change("))
        #expect(body.split(separator: "\n").count { $0.contains("device.user") } == 2)
    }

    @Test("a store is turned to an entry that procedures are told to look up")
    func aStoreIsTurnedToAnEntryThatProceduresAreToldToLookUp() throws {
        let text = try MockSnippet.procedures(
            """
            procedures:
              reward:
                summary: Rewards a reader.
                parameters: {one: {type: ReaderID, summary: Who.}}
                behaviour: |
                  praise(one)
                  praise(one)
                  set users[one].points to pointsOf(one) + 1
              praise:
                summary: Praises a reader.
                parameters: {one: {type: ReaderID, summary: Who.}}
                behaviour: set users[one].nick to "good"
              pointsOf:
                summary: The points of a reader.
                parameters: {one: {type: ReaderID, summary: Who.}}
                returns: Int
                behaviour: return users[one].points ?? 0
            """
        )
        #expect(text["reward"]?.contains("users.turn(to: one)") == true)
        #expect(text["praise"]?.contains("turn(to:") == false)
        #expect(text["pointsOf"]?.contains("turn(to:") == false)
    }

    @Test("a store is turned to an entry that is looked up again and again")
    func aStoreIsTurnedToAnEntryThatIsLookedUpAgainAndAgain() throws {
        let body = try MockSnippet.body(
            """
            for one in keys(users)
              if (users[one].points ?? 0) > amount
                set users[one].points to amount
              set users[one].nick to me.nick
            """
        )
        #expect(
            body == """
                for one in users.keys {
                    users.turn(to: one)
                    if (users[one]?.points ?? 0) > amount {
                        users[one]?.points = amount
                    }
                    let newNick = me.nick
                    users[one]?.nick = newNick
                }
                """
        )
    }

    @Test("keys that look at the state are named before")
    func keysThatLookAtTheStateAreNamedBefore() throws {
        let body = try MockSnippet.body(
            "set users[reader].books[BookID(edition())].pages to amount"
        )
        #expect(
            body == """
                let key = BookID(rawValue: edition)
                users[reader]?.books[key]?.pages = amount
                """
        )
    }

    @Test("a variable of ones own is a place")
    func aVariableOfOnesOwnIsAPlace() throws {
        let body = try MockSnippet.body(
            """
            let shown = me.books
            set shown[book].pages to count(shown)
            set shown[book].pages to me.points
            set me.books to shown
            """
        )
        #expect(
            body == """
                var shown = me.books
                let newPages = shown.count
                shown[book]?.pages = newPages
                shown[book]?.pages = me.points
                me.books = shown
                """
        )
    }
}
