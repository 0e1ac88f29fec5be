import Testing

@testable import SDKSpec

@Suite("Behaviour is resolved and type-checked, with positions")
struct BehaviourResolverTests {
    @Test("rules that are right have no findings")
    func rightRules() throws {
        let (behaviour, findings) = resolve(
            """
            fail bookLent when bookID in me.lent
            let book = world.books[bookID] or fail bookUnknown
            if note exists and not isEmpty(note)
              set world.books[bookID].note to note
            ensure users[reader] exists
            add bookID to users[reader].lent
            for other in filter(id in me.lent: id != bookID)
              remove other from me.lent
            after days * 86400 seconds
              emit BOOK_DUE to reader with book
            emit SHELF_CHANGED
            return count(me.lent)
            """
        )
        #expect(findings.sorted.map(\.message) == [])
        let body = try #require(behaviour.overloads["lend"])
        #expect(body.events == ["BOOK_DUE", "SHELF_CHANGED"])
        #expect(body.errors == ["bookLent", "bookUnknown"])
        #expect(body.isMutating)
        let names = [
            "fail lend.fails.bookLent", "bindOrFail lend.fails.bookUnknown", "whenPresent note", "ensure", "add",
            "forEach other", "after", "emit SHELF_CHANGED", "giveBack",
        ]
        #expect(body.statements.map(\.name) == names)
    }

    @Test("a text written out stands for the user whose devices are asked for")
    func devicesOfText() {
        let (_, findings) = resolve("return count(devicesOf(\"ben\"))")
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test(
        "a text written out stands for an identifier in each way of a choice",
        arguments: [
            "ensure users[if days > 1 then \"ann\" else \"ben\"] exists",
            "ensure users[if note exists then \"ann\" else \"ben\"] exists",
        ]
    )
    func identifiersInChoices(statement: String) {
        let (_, findings) = resolve("\(statement)\nreturn 1")
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test("a value that may be absent is present once it was tested")
    func narrowing() {
        let (_, findings) = resolve(
            """
            fail bookUnknown unless note exists
            fail bookLent when isEmpty(note)
            return length(note, utf8-bytes)
            """
        )
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test(
        "behind a condition that makes sure of a value, it is present",
        arguments: [
            "fail bookLent when note exists and isEmpty(note)",
            "fail bookLent when days > 1 and (note exists and isEmpty(note))",
            "fail bookLent when note == none or isEmpty(note)\nfail bookUnknown when isEmpty(note)",
            "fail bookLent unless not (note == none) and isEmpty(note)\nfail bookUnknown when isEmpty(note)",
            "let size = if note exists then length(note, utf8-bytes) else 0",
            "let size = if note == none then 0 else length(note, utf8-bytes)",
            "let isLong = note != none and length(note, utf8-bytes) > 3",
            "let isShort = not (note exists) or length(note, utf8-bytes) < 3",
            "if note == none\n  do nothing\nelse\n  fail bookUnknown when isEmpty(note)",
            "if not (note == none or days > 2)\n  fail bookUnknown when isEmpty(note)",
            "fail bookLent when note exists and isEmpty(note ?? \"x\") and isEmpty(note)",
            "if note == none\n  return 2\nfail bookUnknown when isEmpty(note)",
            "if not (note exists)\n  fail bookLent\nlet size = length(note, utf8-bytes)",
            "if note == none or days > 2\n  return 2\nif days > 1\n  fail bookUnknown when isEmpty(note)",
            "if days > 1 and note exists\n  fail bookUnknown when isEmpty(note)\nelse\n  return 2",
            "if days > 2\n  do nothing\nelse if days > 0 and note exists\n  fail bookUnknown when isEmpty(note)\nelse\n  do nothing",
            "if days > 2 or note == none\n  return 2\nfail bookUnknown when isEmpty(note)",
            "if not (days > 2 and note exists)\n  return 2\nfail bookUnknown when isEmpty(note)",
        ]
    )
    func assured(statements: String) {
        let (_, findings) = resolve(statements + "\nreturn 1")
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test(
        "numbers and choices fit together where nothing around them says what they are",
        arguments: [
            "let sum = sum(q in [1, 2.5]: q)",
            "let isIn = days in [1, 2.5]",
            "let isIn = 2 in [days, 2.5, 3]",
            "let text = if days > 3 then note else if days > 1 then \"b\" else none",
            "let text = if days > 3 then \"a\" else if days > 1 then none else \"b\"",
            "let half = if days > 3 then 0.5 else days",
        ]
    )
    func fitting(statements: String) {
        let (_, findings) = resolve(statements + "\nreturn 1")
        #expect(findings.sorted.map(\.message) == [])
    }

    @Test(
        "where a condition doesn't make sure of a value, it may be absent",
        arguments: [
            "fail bookLent when note exists or isEmpty(note)",
            "fail bookLent when isEmpty(note) and note exists",
            "let size = if note exists then 0 else length(note, utf8-bytes)",
            "fail bookLent when note exists and days > 1\nfail bookLent when isEmpty(note)",
            "if note == none\n  do nothing\nfail bookLent when isEmpty(note)",
            "if note == none and days > 1\n  return 2\nfail bookLent when isEmpty(note)",
        ]
    )
    func notAssured(statements: String) {
        let (_, findings) = resolve(statements + "\nreturn 1")
        #expect(findings.sorted.map(\.rule) == ["may-be-absent"])
    }

    @Test("the second failure with an error has an id of its own")
    func failureIDs() {
        let (behaviour, _) = resolve(
            """
            fail bookLent when bookID in me.lent
            fail bookLent when count(me.lent) > 9
            return 1
            """
        )
        let names = behaviour.overloads["lend"]?.statements.map(\.name)
        #expect(names == ["fail lend.fails.bookLent", "fail lend.fails.bookLent.2", "giveBack"])
    }

    @Test(
        "what is wrong is named where it stands",
        arguments: [
            ("fail 1️⃣bookLost", "unknown-error", "there is no error `bookLost`"),
            ("return 1️⃣bookIDs", "unknown-name", "`bookIDs` stands for nothing here"),
            ("return 1️⃣counts(me.lent)", "unknown-function", "there is no function or procedure `counts`"),
            ("return count(1️⃣me.lend)", "unknown-member", "`state.user` has no member `lend`"),
            ("emit 1️⃣BOOK_LATE\nreturn 1", "unknown-event", "there is no event `BOOK_LATE`"),
            ("return 1️⃣text(days)", "type-mismatch", "`Int` is expected here, but this is `String`"),
            ("return count(1️⃣note)", "may-be-absent", "this may be absent, its type is `String?`"),
            ("return 1️⃣days ?? 2", "never-absent", "this is never absent, its type is `Int`"),
            ("let empty = 1️⃣none\nreturn 1", "untyped-literal", "nothing here says of which type `none` is"),
            ("let 1️⃣note = 1\nreturn 1", "name-taken", "`note` stands for something else here already"),
            ("set 1️⃣bookID to BookID(\"b\")\nreturn 1", "not-a-place", "this can't be changed"),
            ("set 1️⃣myself to myself\nreturn 1", "not-a-place", "this can't be changed"),
            ("return 1\n1️⃣fail bookLent", "unreachable-statement", "this is never reached"),
            ("1️⃣fail bookLent when true", "missing-return", "a path ends without an answer of type `Int`"),
            ("emit 1️⃣BOOK_DUE\nreturn 1", "missing-payload", "`BOOK_DUE` carries `Book`, which isn't given"),
            ("return 1️⃣min(1)", "wrong-call", "`min` takes 2 arguments without a label, not 1"),
            ("return 1️⃣note + 1", "may-be-absent", "this may be absent, its type is `String?`"),
            ("return 1️⃣bookID == 1", "type-mismatch", "`BookID` and `Int` can't be compared like this"),
        ]
    )
    func findings(statements: String, rule: String, message: String) throws {
        let marked = MarkedSource(statements)
        let (_, findings) = resolve(marked.text)
        let first = try #require(findings.sorted.first)
        #expect(first.rule == rule)
        #expect(first.message == message)
        let position = try #require(marked.positions["1️⃣"])
        let found = try #require(first.location?.range.start)
        #expect(found.line - Library.linesBefore == position.line)
        #expect(found.column - Library.indentation == position.column)
    }

    @Test("a procedure that performs itself is refused")
    func cycle() {
        let (_, findings) = resolve(
            "return 1",
            procedures: """
                one:
                  summary: Performs the other one.
                  behaviour: two()
                two:
                  summary: Performs the first one.
                  behaviour: one()
                """
        )
        #expect(findings.found.map(\.rule) == ["procedure-cycle"])
    }

    @Test("procedures that put each other off have the events and errors of both")
    func putOff() {
        let (resolved, findings) = resolve(
            "return 1",
            procedures: """
                one:
                  summary: Puts the other one off.
                  parameters: "book: Book"
                  behaviour: |
                    emit BOOK_DUE with book
                    after 5 seconds
                      two(book)
                two:
                  summary: Puts the first one off.
                  parameters: "book: Book"
                  behaviour: |
                    after 5 seconds
                      one(book)
                """
        )
        #expect(findings.found.map(\.rule) == [])
        #expect(resolved.procedures["one"]?.events == ["BOOK_DUE"])
        #expect(resolved.procedures["two"]?.events == ["BOOK_DUE"])
        #expect(resolved.recurringProcedures == ["one", "two"])
    }

    private func resolve(_ statements: String, procedures: String = "") -> (ResolvedBehaviour, Diagnostics) {
        Library.resolve(statements, procedures: procedures)
    }
}

extension TypedStatement {
    /// The kind, with what tells it from others of its kind.
    fileprivate var name: String {
        switch kind {
        case .fail(_, _, let place): "fail \(place.rawValue)"
        case .failUnlessPresent(_, let variable, let place): "failUnlessPresent \(variable) \(place.rawValue)"
        case .notModelled: "notModelled"
        case .let(let name, _): "bind \(name)"
        case .letOrFail(_, _, _, let place): "bindOrFail \(place.rawValue)"
        case .set: "set"
        case .ensure: "ensure"
        case .add: "add"
        case .remove: "remove"
        case .if: "when"
        case .ifPresent(let variable, nil, _, _): "whenPresent \(variable)"
        case .ifPresent(let variable, _, _, _): "whenPresent \(variable) and"
        case .for(let variable, _, _): "forEach \(variable)"
        case .emit(let event, _, _): "emit \(event)"
        case .perform(let procedure, _): "perform \(procedure)"
        case .after: "after"
        case .return: "giveBack"
        }
    }
}
