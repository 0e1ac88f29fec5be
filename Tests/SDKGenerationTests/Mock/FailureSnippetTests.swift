import Testing

@Suite("Failing and naming in generated behaviour")
struct FailureSnippetTests {
    @Test("fails when")
    func failsWhen() throws {
        let body = try MockSnippet.body("fail tooMany when amount > 3")
        #expect(body == #"try require(amount <= 3, else: .tooMany, fact: "probe.fails.tooMany")"#)
    }

    @Test("fails unless")
    func failsUnless() throws {
        let body = try MockSnippet.body("fail bookGone unless book in me.books")
        #expect(body == #"try require(me.books.contains(book), else: .bookGone, fact: "probe.fails.bookGone")"#)
    }

    @Test("what is kept of the caller is looked up once where nothing changes and it is asked for three times")
    func lookUps() throws {
        let asking = """
            fail tooMany when me.points > 3
            fail tooMany when me.points < 1
            fail bookGone unless book in me.books
            """
        #expect(try MockSnippet.body(asking).hasPrefix("let me = self.me\n"))
        #expect(try !MockSnippet.body(asking + "\nset me.points to 2").contains("self.me"))
        #expect(try !MockSnippet.body("fail tooMany when me.points > 3 or me.points < 1").contains("self.me"))
    }

    @Test("presence is understood")
    func presenceIsUnderstood() throws {
        let body = try MockSnippet.body(
            """
            fail tooMany when amount > 1 and note exists and isEmpty(note)
            fail bookGone unless maybeBook exists and text(maybeBook) != ""
            fail tooMany when text(maybeBook) == ""
            """
        )
        #expect(
            body == #"""
                if amount > 1, let note {
                    try require(!note.isEmpty, else: .tooMany, fact: "probe.fails.tooMany")
                }
                let maybeBook = try unwrap(maybeBook, else: .bookGone, fact: "probe.fails.bookGone")
                try require(maybeBook.rawValue !== "", else: .bookGone, fact: "probe.fails.bookGone")
                try require(maybeBook.rawValue !== "", else: .tooMany, fact: "probe.fails.tooMany.2")
                """#
        )
    }

    @Test("a second failure has an ID of its own")
    func aSecondFailureHasAnIDOfItsOwn() throws {
        let body = try MockSnippet.body(
            """
            fail tooMany when amount > 3 and other > 3
            fail tooMany when amount == other
            """
        )
        #expect(
            body == """
                try require(!(amount > 3 && other > 3), else: .tooMany, fact: "probe.fails.tooMany")
                try require(amount != other, else: .tooMany, fact: "probe.fails.tooMany.2")
                """
        )
    }

    @Test("a failure behind one of a procedure has an ID of its own")
    func aFailureBehindOneOfAProcedureHasAnIDOfItsOwn() throws {
        let body = try MockSnippet.body("fail bookGone when checkBook(book) and amount > 3")
        let condition = "!(checkBook(book: book) && amount > 3)"
        #expect(body == #"try require(\#(condition), else: .bookGone, fact: "probe.fails.bookGone.2")"#)
    }

    @Test("fails always where an answer is due")
    func failsAlwaysWhereAnAnswerIsDue() throws {
        let body = try MockSnippet.body(
            """
            if amount > 3
              return 1
            else
              fail tooMany
            """,
            returns: "Int"
        )
        #expect(
            body == """
                if amount > 3 {
                    return 1
                } else {
                    try fail(.tooMany, fact: "probe.fails.tooMany")
                    throw noAnswer
                }
                """
        )
    }

    @Test("what is not modelled says so")
    func whatIsNotModelledSaysSo() throws {
        let body = try MockSnippet.body(
            #"""
            if amount > 3
              not modelled because "Nobody knows \"why\"."
            return amount
            """#,
            returns: "Int"
        )
        #expect(
            body == #"""
                if amount > 3 {
                    throw SDKError(kind: .notModelled, message: "`\(method)` isn't modelled here: Nobody knows \"why\".")
                }
                return amount
                """#
        )
    }

    @Test("a long reason is broken")
    func aLongReasonIsBroken() throws {
        let reason = String(repeating: "because ", count: 16) + "of that"
        let body = try MockSnippet.body("not modelled because \"\(reason)\"")
        let because = { (count: Int) in String(repeating: "because ", count: count) }
        #expect(
            body == #"""
                throw SDKError(
                    kind: .notModelled,
                    message: "`\(method)` isn't modelled here: \#(because(8))"
                        + "\#(because(8))of that"
                )
                """#
        )
    }

    @Test("fails always where no answer is due")
    func failsAlwaysWhereNoAnswerIsDue() throws {
        let body = try MockSnippet.body("fail tooMany")
        #expect(body == #"try fail(.tooMany, fact: "probe.fails.tooMany")"#)
    }

    @Test("a present parameter is unwrapped")
    func aPresentParameterIsUnwrapped() throws {
        let body = try MockSnippet.body(
            """
            fail tooMany unless note exists
            set me.nick to note
            """
        )
        #expect(
            body == """
                let note = try unwrap(note, else: .tooMany, fact: "probe.fails.tooMany")
                me.nick = note
                """
        )
    }

    @Test("a present parameter that nobody asks for is just looked at")
    func aPresentParameterThatNobodyAsksForIsJustLookedAt() throws {
        let body = try MockSnippet.body("fail tooMany unless note exists")
        #expect(body == #"try require(note != nil, else: .tooMany, fact: "probe.fails.tooMany")"#)
    }

    @Test("bind or fail")
    func bindOrFail() throws {
        let body = try MockSnippet.body(
            """
            let found = me.books[book] or fail bookGone
            set me.points to found.pages
            """
        )
        #expect(
            body == """
                let found = try unwrap(me.books[book], else: .bookGone, fact: "probe.fails.bookGone")
                me.points = found.pages
                """
        )
    }

    @Test("a value that is checked at once is unwrapped at once")
    func aValueThatIsCheckedAtOnceIsUnwrappedAtOnce() throws {
        let body = try MockSnippet.body(
            """
            let found = me.books[book]
            fail bookGone unless found exists
            set found.pages to 1
            set me.books[book] to found
            """
        )
        #expect(
            body == """
                var found = try unwrap(me.books[book], else: .bookGone, fact: "probe.fails.bookGone")
                found.pages = 1
                me.books[book] = found
                """
        )
    }

    @Test("a value that is checked later gets another name")
    func aValueThatIsCheckedLaterGetsAnotherName() throws {
        let body = try MockSnippet.body(
            """
            let found = me.books[book]
            set me.points to 1
            fail bookGone unless found exists
            set me.points to found.pages
            """
        )
        #expect(
            body == """
                let found = me.books[book]
                me.points = 1
                let knownFound = try unwrap(found, else: .bookGone, fact: "probe.fails.bookGone")
                me.points = knownFound.pages
                """
        )
    }

    @Test("names are bound as they are used")
    func namesAreBoundAsTheyAreUsed() throws {
        let body = try MockSnippet.body(
            """
            let unused = nextNumber()
            let changed = amount
            set changed to changed + 1
            let written = 1
            set written to 2
            let typed = [book]
            set me.favourites to typed
            """
        )
        #expect(
            body == """
                _ = nextNumber()
                var changed = amount
                changed = changed +| 1
                var written = 1
                _ = written
                written = 2
                let typed: [BookID] = [book]
                me.favourites = typed
                """
        )
    }
}
