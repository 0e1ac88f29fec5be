import Testing

@testable import SDKGeneration

@Suite("Behaviour in words")
struct WordedBehaviourTests {
    /// The text of the page of `call` for a behaviour, without its tags.
    private static func text(_ behaviour: String, _ more: String = "") throws -> String {
        let lines = behaviour.split(separator: "\n", omittingEmptySubsequences: false).map { "        \($0)" }
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {refused: {code: 3, summary: It was refused}}
            events: {RANG: {wire: rang, summary: It rang}}
            types:
              Box: {summary: A box, fields: {owner: {type: PersonID, summary: Whose it is}}}
            state:
              world:
                boxes: {type: "{String: Box}", default: "{}", summary: The boxes}
                addresses: {type: "{String: PersonID}", default: "{}", summary: Who lives where}
                total: {type: Int, default: "0", summary: A sum}
            \(more)
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters:
                  n: {type: Int, summary: How often}
                  text: {type: String, summary: What}
                  isLoud: {type: Bool, summary: Whether it is loud}
                  all: {type: "[Int]", summary: Which}
                  often: {type: "Int?", summary: How often again}
                behaviour: |
            \(lines.joined(separator: "\n"))
            """
        )
        return page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing("&gt;", with: ">")
    }

    @Test(
        "figures of limits are set apart whole",
        arguments: [
            ("at most 0.5 seconds", "at most <b>0.5</b> seconds"), ("at least -5", "at least <b>-5</b>"),
            ("up to 1,000 UTF-8 bytes", "up to <b>1,000</b> UTF-8 bytes"), ("1e-05 of it", "<b>1e-05</b> of it"),
            ("3–5, or 2^32.", "<b>3</b>–5, or <b>2^32</b>."), ("24 KB, 7", "<b>24</b> KB, <b>7</b>"),
        ]
    )
    func figures(text: String, html: String) {
        #expect(ReferencePage.figures(text) == html)
    }

    @Test("texts stand there as behaviour writes them")
    func texts() throws {
        #expect(try Self.text(#"fail refused when text == "a\"b\n""#).contains(#"text is "a\"b\n""#))
    }

    @Test(
        "what stands in parentheses is kept together",
        arguments: [
            (
                #"(n < 2 or n > 4) and (text == "x" or isLoud)"#,
                #"Either n is less than 2 or n is more than 4, and either text is "x" or isLoud is true."#
            ),
            (
                "isLoud or n > 4 and n < 9",
                "isLoud is true, or both n is more than 4 and n is less than 9."
            ),
            ("not (isLoud and n > 4)", "isLoud is false or n is at most 4."),
            ("any(x in all: x > 3) and isLoud", "isLoud is true and for some x in all, x is more than 3."),
            ("isLoud and n > 1 and n < 4", "isLoud is true, and n is more than 1, and n is less than 4."),
            ("5 - (n - 1) > 2", "5 - (n - 1) is more than 2."),
            ("2 * (n + 1) > (n - 4) * -n", "2 * (n + 1) is more than (n - 4) * -n."),
            ("n - 1 - 2 > 0 - -3", "n - 1 - 2 is more than 0 - -3."),
            ("(if isLoud then 1 else 2) * n > 5", "(if isLoud then 1 else 2) * n is more than 5."),
        ]
    )
    func parentheses(condition: String, words: String) throws {
        #expect(try Self.text("fail refused when \(condition)").contains(words))
    }

    @Test(
        "what is asked of one value time and again is asked once",
        arguments: [
            ("n != 1 and n != 2 and n != 3 and isLoud", "n isn't 1, 2 or 3 and isLoud is true."),
            ("n == 1 or n == 2", "n is 1 or 2."),
            ("(n == 1 or n == 2) and isLoud", "n is 1 or 2, and isLoud is true."),
            ("n == 1 or text == \"x\" or n == 2", "n is 1, or text is \"x\", or n is 2."),
            ("n != 1 or n != 2", "n isn't 1 or n isn't 2."),
            (
                "edition() != \"small\" and edition() != \"large\"",
                "bought isn't Small and the edition bought isn't Large."
            ),
        ]
    )
    func comparisons(condition: String, words: String) throws {
        #expect(try Self.text("fail refused when \(condition)").contains(words))
    }

    @Test("that something has a value isn't told where more is told of it")
    func values() throws {
        let text = try Self.text(
            """
            let box = world.boxes[text]
            if box exists
              fail refused when box.owner == myself
              fail refused when isLoud
            """
        )
        #expect(text.contains("box.owner is the caller."))
        #expect(!text.contains("box has a value and box.owner"))
        #expect(text.contains("box has a value and isLoud is true."))
    }

    @Test("those who receive an event are several, and no explanation of them is told")
    func receivers() throws {
        let text = try Self.text(
            "emit RANG to listeners()",
            """
            procedures:
              listeners:
                summary: Who has a box - those who have asked for one.
                returns: "[PersonID]"
                behaviour: "return [myself]"
            """
        )
        #expect(text.contains("RANG to those who have a box"))
        #expect(!text.contains("have asked for one inferred"))
    }

    @Test("what was done with somebody isn't somebody: who receives is told by what belongs to it")
    func doneWith() throws {
        let text = try Self.text(
            """
            let sent = Box(owner: myself)
            emit RANG to sent.owner
            let crate = Box(owner: myself)
            emit RANG to crate.owner
            let kept = Box(owner: myself)
            tell(box: kept)
            """,
            """
            procedures:
              tell: {summary: Tells whose it is., parameters: "box: Box", behaviour: emit RANG to box.owner}
            """
        )
        #expect(text.contains("RANG to the owner, twice"))
        #expect(!text.contains("the one"))
        #expect(text.contains("RANG to the owner of the crate"))
    }

    @Test(
        "a sum keeps its summands apart",
        arguments: [
            ("(if isLoud then 1 else 2) + n", "(if isLoud then 1 else 2) + n"),
            ("n + (often ?? 7)", "n + (often ?? 7)"),
            ("n + count(all)", "n + the number of all"),
            ("n * 2 + length(text, utf16-units)", "n * 2 + the length of text in UTF-16 code units"),
            (
                "n + count(keys(world.addresses, before: text))",
                "n + the number of those before text in the service's addresses"
            ),
            ("n + count(numbers(1, to: n))", "n + the number of the whole numbers from 1 to n"),
            ("2 * count(numbers(1, to: n))", "2 * count(numbers(1, to: n))"),
            ("2 * count(keys({text: 1}, after: text))", "2 * count(keys({text: 1}, after: text))"),
            ("2 * length(text, utf16-units)", "2 * length(text, utf16-units)"),
        ]
    )
    func sums(sum: String, words: String) throws {
        #expect(try Self.text("set world.total to \(sum)").contains("It sets the service's total to \(words)."))
    }

    @Test("what is worked out has a value or none, what the caller may give is given or not")
    func presence() throws {
        let text = try Self.text(
            """
            let box = world.boxes[text]
            fail refused when box == none and often == none
            if box exists
              return
            """
        )
        #expect(text.contains("box has no value and often isn't given."))
        #expect(text.contains("When box has a value:"))
    }

    @Test("what is asked of the fields of a record says of which record")
    func checksOfRecords() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            types:
              Span:
                summary: A time
                fields: {start: {type: Int, summary: From when}, end: {type: Int, summary: Until when}}
                checks: fail badArgument when end < start
            methods:
              call: {topic: Calls, summary: Calls, parameters: {spans: {type: "[Span]", summary: When}}, behaviour: return}
            """
        )
        let text = page.replacing(/<[^>]*>/, with: "")
        #expect(text.contains("In Span, end is less than start."))
    }

    @Test("controls are among those who change what is kept, and nobody is sent to them")
    func controls() throws {
        let yaml = """
            errors: {refused: {code: 3, summary: It was refused}}
            state: {world: {isOff: {type: Bool, default: "false", summary: Whether it is off}}}
            methods: {call: {topic: Calls, summary: Calls, behaviour: fail refused unless world.isOff}}
            controls: {turnOff: {summary: Turns it off, behaviour: set world.isOff to true}}
            """
        #expect(try SmallSpec.page("behaviour.html", yaml).contains("Set by <a href=controls.html#turnOff>"))
        #expect(try !SmallSpec.page("methods/call.html", yaml).contains("turnOff"))
    }

    @Test("the signature of a procedure has its defaults")
    func procedureDefaults() throws {
        let page = try SmallSpec.page(
            "behaviour.html",
            """
            methods: {call: {topic: Calls, summary: Calls, behaviour: 'ring(name: "x")'}}
            procedures:
              ring: {summary: Rings, parameters: 'name: String, often: Int = 2, note: String = "<"', behaviour: return}
            """
        )
        #expect(page.contains("(name: String, often: Int = 2, note: String = \"&lt;\")"))
    }

    @Test("what a procedure asks of its parameters is told of what it is given")
    func procedures() throws {
        let text = try Self.text(
            """
            shorten(words: text, most: 5)
            shorten(words: text, most: 5)
            """,
            """
            procedures:
              shorten:
                summary: Refuses long words
                parameters: "words: String, most: Int"
                behaviour: fail refused when length(words, utf8-bytes) > most
            """
        )
        #expect(text.contains("The length of text in UTF-8 bytes is more than 5."))
        #expect(!text.contains("words is"))
    }

    @Test(
        "so it is where what it is given is worked out; where that is long, it is told by its name there",
        arguments: [
            ("charge(amount: n + 1, whole: all)", "n + 1 is more than 100.", "n + 1 is in all."),
            ("charge(amount: -count(all), whole: [n])", "-count(all) is more than 100.", "-count(all) is in [n]."),
            ("outer(amount: n * 2)", "n * 2 is more than 100.", "n * 2 is in [n * 2]."),
            (
                "charge(amount: min(n, 3) * 4 + count(all) * 5, whole: filter(x in all: x > 2))",
                "What charge is given as amount is more than 100.",
                "What charge is given as amount is in filter(x in all: x > 2)."
            ),
            (
                "outer(amount: if isLoud and n > 2 then n * 2 else 3)",
                "What outer is given as amount is more than 100.",
                "What outer is given as amount is in [outer.amount]."
            ),
        ]
    )
    func workedOut(call: String, first: String, second: String) throws {
        let text = try Self.text(
            call,
            """
            procedures:
              charge:
                summary: Charges
                parameters: "amount: Int, whole: [Int]"
                behaviour: |
                  fail refused when amount > 100
                  fail refused when amount in whole
              outer:
                summary: Charges more
                parameters: "amount: Int"
                behaviour: "charge(amount: amount, whole: [amount])"
            """
        )
        #expect(text.contains(first) && text.contains(second), "\(text)")
        #expect(!text.contains("Amount is") && !text.contains("Keep what"))
    }

    @Test("what stands behind an early end is told of the calls that come so far")
    func earlyEnd() throws {
        let text = try Self.text(
            """
            if isLoud
              return
            fail refused when n > 5
            """
        )
        #expect(text.contains("isLoud is false and n is more than 5."))
    }

    @Test("behind a failure only what it asks itself is told: the failure stands before")
    func earlyFailure() throws {
        let text = try Self.text(
            """
            if isLoud
              fail refused
            fail refused when n > 5
            """
        )
        #expect(text.contains("n is more than 5.") && !text.contains("isLoud is false"))
    }

    @Test(
        "receivers are told in full",
        arguments: [
            ("emit RANG to world.addresses[text] ?? myself", "to the address, or the caller where there is none"),
            (
                "emit RANG to first(a in values(world.addresses): true) ?? myself",
                "to one of the addresses, or the caller"
            ),
            ("emit RANG to map(b in values(world.boxes): b.owner)", "to the owner of each of the boxes"),
            ("after n seconds\n  emit RANG", "to every device of the caller, n seconds later"),
        ]
    )
    func receivers(behaviour: String, words: String) throws {
        #expect(try Self.text(behaviour).contains(words))
    }

    @Test("an event of what puts itself off says that it comes again and again")
    func recurring() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            events: {RANG: {wire: rang, summary: It rang}, WENT: {wire: went, summary: It went on}}
            procedures:
              ring:
                summary: Rings, and rings again.
                behaviour: |
                  emit RANG
                  after 60 seconds
                    emit WENT
                    ring()
            methods:
              call:
                topic: Calls
                summary: Calls
                behaviour: ring()
            """
        )
        let rang = "to every device of the caller, <span class=delay>at once, and again and again</span>"
        let went = "to every device of the caller, <span class=delay>60 seconds later, and again and again</span>"
        #expect(page.contains(rang) && page.contains(went))
        // The same ways come again, and no others.
        #expect(page.split(separator: "again and again", omittingEmptySubsequences: false).count == 3)
    }

    @Test("an event of a failed call says that it comes with a failure alone")
    func failed() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {refused: {code: 3, summary: It was refused}}
            events: {RANG: {wire: rang, summary: It rang}}
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters: {isLoud: {type: Bool, summary: Whether it is loud}}
                behaviour: fail refused when isLoud
                whenFailed: emit RANG
            """
        )
        let moment = "when the call fails after its gates and the checks of its arguments"
        #expect(page.contains("to every device of the caller, <span class=delay>\(moment)</span>"))
    }

    @Test("errors of parts of arguments, and of what is asked of records, stand among those of the call")
    func parts() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors:
              tooLong: {code: 3, summary: It is too long}
              turned: {code: 4, summary: It ends before it begins}
            types:
              Span:
                summary: A span
                checks: fail turned when end < start
                fields:
                  start: {type: Int, summary: Where it begins}
                  end: {type: Int, summary: Where it ends}
                  name: {type: String, summary: Its name, limit: {max: 5, unit: utf8-bytes, error: tooLong}}
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters: {spans: {type: "[Span]", summary: The spans}}
                behaviour: do nothing
            """
        )
        let text = page.replacing(/<[^>]*>/, with: "")
        #expect(text.contains("Span.name has more than 5 UTF-8 bytes."))
        #expect(text.contains("end is less than start."))
    }

    /// Procedures that the behaviours of the tests perform.
    private static let procedures = """
        constants:
          isStrict: {type: Bool, value: "false", configurable: true, summary: Whether all is refused}
        procedures:
          shout: {summary: Shouts, parameters: "often: Int", behaviour: fail refused when often > 5}
          ring:
            summary: Rings
            parameters: "isAllowed: Bool"
            behaviour: |
              if isAllowed
                emit RANG
          isFull:
            summary: Whether a box is full at a floor
            parameters: "box: String, floor: Int, limit: Int = 1"
            returns: Bool
            behaviour: return box == "" and floor > limit
          keeps:
            summary: Whether the house keeps a box
            parameters: "box: String"
            returns: Bool
            behaviour: return box == ""
        """

    @Test(
        "a failure is told with what holds around it, in procedures and around their calls",
        arguments: [
            ("if isLoud\n  shout(often: n)", "isLoud is true and n is more than 5."),
            ("fail refused when isStrict", "isStrict is switched on (it is off by default)."),
            ("fail refused unless isStrict", "isStrict is switched off."),
            ("let isHigh = n > 5\nfail refused when isHigh and isLoud", "n is more than 5 and isLoud is true."),
            ("fail refused when first(x in all: true) exists", "all isn't empty."),
            ("let one = first(x in all: true) or fail refused", "all is empty."),
        ]
    )
    func circumstances(behaviour: String, words: String) throws {
        let text = try Self.text(behaviour, Self.procedures)
        #expect(text.contains(words), "\(text)")
    }

    @Test(
        "an event is told with what it takes to come",
        arguments: [
            ("if isLoud\n  emit RANG", "to every device of the caller, when isLoud is true"),
            ("if isLoud\n  emit RANG\nelse\n  emit RANG", "when isLoud is true, or isLoud is false"),
            ("if isLoud\n  return\nemit RANG", "to every device of the caller, when isLoud is false"),
            ("ring(isAllowed: isLoud)", "to every device of the caller, when isLoud is true"),
            ("for x in all\n  if x > 3\n    emit RANG", "to every device of the caller, in some cases"),
        ]
    )
    func conditionsOfEvents(behaviour: String, words: String) throws {
        let text = try Self.text(behaviour, Self.procedures)
        #expect(text.contains(words), "\(text)")
    }

    @Test("an event that comes in any case has no condition, and one that never comes isn't there")
    func unconditionalEvents() throws {
        let always = try Self.text("if isLoud\n  emit RANG\nemit RANG", Self.procedures)
        #expect(always.contains("to every device of the caller") && !always.contains("the caller, "))
        #expect(try !Self.text("ring(isAllowed: false)", Self.procedures).contains("to every device"))
    }

    @Test(
        "what a procedure asks is told of what it is given",
        arguments: [
            ("isFull(box: text, floor: n)", "text is full at n."),
            ("not isFull(box: text, floor: n)", "text isn't full at n."),
            ("isFull(box: text, floor: n, limit: 4)", "text is full at n (limit is 4)."),
            (
                "not keeps(box: text) and isLoud",
                "The house doesn't keep text and isLoud is true."
            ),
        ]
    )
    func askingProcedures(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)", Self.procedures)
        #expect(text.contains(words), "\(text)")
    }

    @Test("advice is about what a caller gives, and not about what is worked out")
    func advice() throws {
        let given = try Self.text("fail refused when count(all) > 2")
        #expect(given.contains("Keep the number of all to at most 2."))
        let local = try Self.text("let some = filter(x in all: x > 3)\nfail refused when count(some) > 2")
        #expect(!local.contains("Keep"))
    }

    @Test("rules tell which of several, and errors by their names")
    func rules() throws {
        let text = try Self.text(
            "let some = filter(x in all: x > 3)\nset world.total to errorCode(refused) + count(some)"
        )
        #expect(text.contains("some are those x in all for which x is more than 3."))
        #expect(text.contains("errorCode(refused)"))
    }
}
