import Testing

@Suite("Choosing, repeating and telling in generated behaviour")
struct FlowSnippetTests {
    @Test("choices")
    func choices() throws {
        let body = try MockSnippet.body(
            """
            if amount == 1
              set me.points to 1
            else if amount == 2
              set me.points to 2
            else
              set me.points to 3
            if amount == 4
              do nothing
            else
              set me.points to 4
            """
        )
        #expect(
            body == """
                if amount == 1 {
                    me.points = 1
                } else if amount == 2 {
                    me.points = 2
                } else {
                    me.points = 3
                }
                if amount != 4 {
                    me.points = 4
                }
                """
        )
    }

    @Test("what nothing asks for is looked at all the same, and what changes later is a copy")
    func unusedAndLater() throws {
        let functions = try MockSnippet.functions(
            """
            let nobody = me.books
            let names = [note ?? ""]
            after 5 seconds
              add "b" to names
              set me.points to count(names)
            """
        )
        #expect(functions[0].contains("let _ = me.books\n"))
        #expect(functions[0].contains("    let names: [String] = [note ?? \"\"]\n"))
        #expect(functions[1].contains("    var names = names\n    names.append(\"b\")\n"))
    }

    @Test("parts are worked out from left to right")
    func order() throws {
        let body = try MockSnippet.body(
            """
            set me.points to me.points + count(filter(b in keys(me.books): checkBook(book: b)))
            add newID("b") to users[ReaderID(newID("a"))].wishes
            """
        )
        #expect(
            body == """
                let part = me.points
                var results: [BookID] = []
                for b in me.books.keys {
                    if try checkBook(book: b) {
                        results.append(b)
                    }
                }
                me.points = part +| results.count
                let part2 = newID("b")
                let part3 = ReaderID(rawValue: newID("a"))
                users[part3]?.wishes?.append(part2)
                """
        )
    }

    @Test("presence of what else is about")
    func presenceOfWhatElseIsAbout() throws {
        let body = try MockSnippet.body(
            """
            if note == none or amount > 3
              set me.points to 1
            else
              set me.nick to note
            """
        )
        #expect(
            body == """
                if let note, amount <= 3 {
                    me.nick = note
                } else {
                    me.points = 1
                }
                """
        )
    }

    @Test("presence")
    func presence() throws {
        let body = try MockSnippet.body(
            """
            if note exists
              set me.nick to note
            else
              set me.points to 1
            if note exists
              set me.points to 2
            if note exists and amount > 3
              set me.nick to note
            """
        )
        #expect(
            body == """
                if let note {
                    me.nick = note
                } else {
                    me.points = 1
                }
                if note != nil {
                    me.points = 2
                }
                if let note, amount > 3 {
                    me.nick = note
                }
                """
        )
    }

    @Test("a value that is named to be looked at is part of the choice")
    func aValueThatIsNamedToBeLookedAtIsPartOfTheChoice() throws {
        let body = try MockSnippet.body(
            """
            let found = me.books[book]
            if found exists
              set me.points to found.pages
            """
        )
        #expect(
            body == """
                if let found = me.books[book] {
                    me.points = found.pages
                }
                """
        )
    }

    @Test("what changes inside a choice is written back")
    func whatChangesInsideAChoiceIsWrittenBack() throws {
        let body = try MockSnippet.body(
            """
            let shown = note
            if shown exists
              set shown to shown + shown
            set me.nick to shown
            """
        )
        #expect(
            body == """
                var shown = note
                if var knownShown = shown {
                    knownShown = knownShown + knownShown
                    shown = knownShown
                }
                me.nick = shown
                """
        )
    }

    @Test("loops")
    func loops() throws {
        let body = try MockSnippet.body(
            """
            for each in books
              remove each from me.favourites
            for each in books
              set me.points to me.points + 1
            for each in filter(x in books: x in me.books)
              add each to me.favourites
            """
        )
        #expect(
            body == """
                for `each` in books {
                    me.favourites.removeAll { $0 == `each` }
                }
                for _ in books {
                    me.points = me.points +| 1
                }
                for `each` in books.filter({ x in me.books.contains(x) }) {
                    me.favourites.append(`each`)
                }
                """
        )
    }

    @Test("events and procedures")
    func eventsAndProcedures() throws {
        let body = try MockSnippet.body(
            """
            emit LIST_CHANGED
            emit LIST_CHANGED to reader
            emit LIST_CHANGED to [reader, myself]
            emit CLOSED to thisDevice
            emit LOAN_ENDED to myOtherDevices with Loan(due: nextNumber())
            emit LOAN_ENDED to myOtherDevices with Loan(due: amount)
            nextNumber()
            checkBook(book)
            """
        )
        #expect(
            body == """
                emitListChanged()
                emitListChanged(to: .user(reader))
                emitListChanged(to: .users([reader, myself]))
                emitClosed(to: .thisDevice)
                let content = Loan(due: nextNumber())
                emitLoanEnded(content, to: .myOtherDevices)
                emitLoanEnded(Loan(due: amount), to: .myOtherDevices)
                _ = nextNumber()
                _ = try checkBook(book: book)
                """
        )
    }

    @Test("what happens later is a function of its own")
    func whatHappensLaterIsAFunctionOfItsOwn() throws {
        let functions = try MockSnippet.functions(
            """
            let total = amount
            set total to total + 1
            after loanTime seconds
              set total to total + 1
              fail tooMany when total > 3
              after 5 seconds
                emit CLOSED
            """
        )
        #expect(functions.count == 3)
        #expect(
            functions[0].hasSuffix(
                """
                    var total = amount
                    total = total +| 1
                    schedule(after: loanTime) { [total] call throws(SDKError) in try call.probeLater(total: total) }
                }

                """
            )
        )
        #expect(
            functions[1] == """
                /// What comes of `probe` later.
                private mutating func probeLater(total: Int) throws(SDKError) {
                    var total = total
                    total = total +| 1
                    try require(total <= 3, else: .tooMany, fact: "probe.fails.tooMany")
                    schedule(after: 5) { call in call.probeLaterLater() }
                }

                """
        )
        #expect(
            functions[2] == """
                /// What comes of `probe` later.
                private mutating func probeLaterLater() {
                    emitClosed()
                }

                """
        )
    }

    @Test("presence and more is one choice")
    func presenceAndMoreIsOneChoice() throws {
        let body = try MockSnippet.body(
            """
            if note exists and amount > 1 and not isEmpty(note)
              set me.nick to note
            else
              set me.nick to none
            if amount > 1 and maybeBook exists and maybeBook in me.books
              add maybeBook to me.favourites
            """
        )
        #expect(
            body == """
                if let note, amount > 1 && !note.isEmpty {
                    me.nick = note
                } else {
                    me.nick = nil
                }
                if amount > 1, let maybeBook, me.books.contains(maybeBook) {
                    me.favourites.append(maybeBook)
                }
                """
        )
    }

    @Test("presence and what can fail is two choices")
    func presenceAndWhatCanFailIsTwoChoices() throws {
        let body = try MockSnippet.body(
            """
            if maybeBook exists and checkBook(book: maybeBook) and noteOf(book: maybeBook) == note
              set me.points to 1
            else
              set me.points to 2
            """
        )
        #expect(
            body == """
                if let maybeBook {
                    var holds = try checkBook(book: maybeBook)
                    if holds {
                        holds = try noteOf(book: maybeBook) === note
                    }
                    if holds {
                        me.points = 1
                    } else {
                        me.points = 2
                    }
                } else {
                    me.points = 2
                }
                """
        )
    }
}
