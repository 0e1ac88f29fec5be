import Testing

@testable import SDKSpec

@Suite("What is wrong with the text of statements")
struct StatementFindingTests {
    /// A gate whose behaviour is a block with these statements.
    static func gate(_ statements: String) -> String {
        let lines = statements.split(separator: "\n", omittingEmptySubsequences: false)
        return "gates:\n  g:\n    summary: S\n    behaviour: |\n" + lines.map { "      \($0)\n" }.joined()
    }

    static let syntax: [(statements: String, message: String, help: String?)] = [
        ("1️⃣fial a", "there is no statement `fial`", "did you mean `fail`?"),
        ("1️⃣x = 5", "there is no statement `x`", "write `let x = …` to name a value, `set x to …` to change a place"),
        ("1️⃣\"text\"", "a statement is missing here", nil),
        ("fail1️⃣", "the error's name is missing here", nil),
        ("fail a 1️⃣whne b", "the statement ends before this", "did you mean `when`?"),
        ("fail a 1️⃣if b", "the statement ends before this", "write `when`, or `unless` for the opposite"),
        ("let 1️⃣名 = 5", "`名` has no meaning in an expression", "names consist of the letters a to z, digits and `_`"),
        ("return a1️⃣;", "`;` has no meaning in an expression", "a statement ends with its line"),
        ("fail a when b 1️⃣unless c", "a `fail` has one condition", "join the two with `and`"),
        ("fail a because 1️⃣reason", "the reason is missing here", "write it in quotation marks"),
        ("fail a citing b#c 1️⃣because \"d\"", "`because` stands before `citing`", nil),
        (
            "fail a citing1️⃣", "a document is missing here",
            "write its id, `#`, and the heading; in quotes if that has blanks or commas"
        ),
        ("not 1️⃣modeled because \"a\"", "`modelled` is missing here", "did you mean `modelled`?"),
        ("let x 1️⃣5", "`=` is missing here", nil),
        ("let 1️⃣= y", "the value's name is missing here", nil),
        ("let x = 1️⃣fisrt(y in z: y)", "there is no function `fisrt` over items", "did you mean `first`?"),
        (
            "let x = 1️⃣each(y in z: y)", "there is no function `each` over items",
            "they are \(ComprehensionFunction.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
        ),
        ("return \"1️⃣\\u202E\"", "the number of a character stands in braces", "write `\\u{202E}`"),
        ("let x = y or fail1️⃣", "the error's name is missing here", nil),
        ("let x =1️⃣", "a value is missing here", nil),
        ("set a 1️⃣= b", "`to` is missing here", "write `set place to value`"),
        ("update a 1️⃣wiht b", "`with` is missing here", "did you mean `with`?"),
        ("ensure users[a]1️⃣", "`exists` is missing here", nil),
        ("add a 1️⃣into b", "`to` is missing here", nil),
        ("remove a 1️⃣form b", "`from` is missing here", "did you mean `from`?"),
        ("if a 1️⃣then b", "the condition ends before this", "write what is done into the lines below, indented deeper"),
        (
            "1️⃣if a", "nothing stands under this",
            "write what is done into the lines below, indented deeper, or `do nothing`"
        ),
        ("1️⃣else\n  do nothing", "`else` follows no `if`", "begin it in the column of the `if` that it belongs to"),
        ("for 1️⃣in b\n  do nothing", "the item's name is missing here", nil),
        ("emit A with b 1️⃣to c", "`to` stands before `with`", nil),
        ("after1️⃣\n  do nothing", "a value is missing here", nil),
        ("after 60 1️⃣minutes\n  do nothing", "`seconds` is missing here", nil),
        ("1️⃣do nothing\nfail a", "`do nothing` stands alone", "take it out"),
        ("return a ==1️⃣", "a value is missing here", nil),
        ("return f(a1️⃣\nfail b", "`,` is missing here", nil),
        ("return 1️⃣\"open\nfail b", "text isn't closed", "end it with the quotation mark that it starts with"),
        (
            "return \"1️⃣\\u{FDD0}\"", "there is no such character",
            "write its number in hexadecimal digits, `\\u{2028}`"
        ),
        (
            "return \"1️⃣\\u{+41}\"", "there is no such character", "write its number in hexadecimal digits, `\\u{2028}`"
        ),
        (
            "return \"1️⃣\\u{110000}\"", "there is no such character",
            "write its number in hexadecimal digits, `\\u{2028}`"
        ),
    ]

    @Test("each fault is found once, where it stands", arguments: 0..<syntax.count)
    func eachFault(index: Int) throws {
        let tried = Self.syntax[index]
        let source = MarkedSource(Self.gate(tried.statements))
        let found = ReadSpec(source.text).diagnostics
        #expect(found.map(\.message) == [tried.message])
        let finding = try #require(found.first)
        #expect(finding.rule == "statement-syntax")
        let start = try #require(finding.location?.range.start)
        let marked = try #require(source.positions["1️⃣"])
        #expect(start.line == marked.line && start.column == marked.column, "\(start)")
        if let help = tried.help { #expect(finding.help == help) }
    }

    @Test("indentation that fits nothing shows what it was held against")
    func indentation() {
        let source = MarkedSource(Self.gate("2️⃣if a\n    fail b\n  1️⃣fail c\nreturn"))
        let found = ReadSpec(source.text).diagnostics
        #expect(found.map(\.rule) == ["statement-indentation"])
        #expect(found.first?.location?.range.start.line == source.positions["1️⃣"]?.line)
        #expect(found.first?.location?.range.start.column == source.positions["1️⃣"]?.column)
        #expect(found.first?.notes.first?.location?.range.start.line == source.positions["2️⃣"]?.line)
        #expect(found.first?.notes.first?.location?.range.start.column == source.positions["2️⃣"]?.column)
    }

    @Test("a statement that is indented deeper for no reason shows what it was held against")
    func deeper() {
        let source = MarkedSource(Self.gate("2️⃣fail a when b\n  1️⃣add c to d"))
        let found = ReadSpec(source.text).diagnostics
        #expect(
            found.map(\.message) == ["this line is indented deeper than the statement above it, and goes on with that"]
        )
        #expect(found.first?.location?.range.start.column == source.positions["1️⃣"]?.column)
        #expect(found.first?.notes.first?.location?.range.start.line == source.positions["2️⃣"]?.line)
    }

    @Test(
        "a bracket that nobody closed is shown",
        arguments: ["return f2️⃣(a1️⃣\nfail b", "return [2️⃣(a1️⃣", "return f2️⃣(a\n    1️⃣b)"]
    )
    func brackets(statements: String) {
        let source = MarkedSource(Self.gate(statements))
        let found = ReadSpec(source.text).diagnostics
        #expect(found.count == 1)
        #expect(found.first?.notes.map(\.message) == ["this bracket is open"])
        let bracket = found.first?.notes.first?.location?.range.start
        #expect(bracket?.line == source.positions["2️⃣"]?.line)
        #expect(bracket?.column == source.positions["2️⃣"]?.column)
    }

    /// A choice with so many branches besides its first, each a failure.
    private static func chain(_ count: Int, marking marked: Int? = nil) -> String {
        let branches = (1...count).map { "\($0 == marked ? "1️⃣" : "")else if a == \($0)\n  fail b" }
        return (["if a\n  fail b"] + branches).joined(separator: "\n")
    }

    @Test("a long choice isn't deep")
    func longChoice() throws {
        let text = Self.chain(199) + "\nelse\n  fail b"
        #expect(ReadSpec(Self.gate(text)).diagnostics.isEmpty)
        let snippet = try BehaviourSnippet(text)
        #expect(snippet.statements.count == 1)
        #expect(snippet.printed() == text)
    }

    @Test("of a choice that is too long the first branch too many is refused")
    func endlessChoice() {
        let tooMany = "a choice has at most 200 branches besides its first"
        for rest in ["", "\nelse\n  fail b", "\nelse\n  fail b\nfail c"] {
            expectFindings(
                Self.gate(Self.chain(500, marking: 201) + rest),
                [Finding("1️⃣", "statement-syntax", tooMany)]
            )
        }
    }

    @Test("choices within choices are as long together as a long one")
    func nestedChoices() {
        func nested(_ depth: Int) -> String {
            guard depth > 0 else { return "fail b" }
            let inner = nested(depth - 1).replacing("\n", with: "\n  ")
            return "if a\n  fail b\n" + String(repeating: "else if c\n  fail b\n", count: 9) + "else\n  \(inner)"
        }
        #expect(ReadSpec(Self.gate(nested(20))).diagnostics.isEmpty)
        #expect(
            ReadSpec(Self.gate(nested(21))).diagnostics.map(\.message)
                == ["a choice has at most 200 branches besides its first"]
        )
    }

    @Test("a tab indents nothing")
    func tab() {
        expectFindings(
            Self.gate("if a\n1️⃣\tfail b"),
            [Finding("1️⃣", "statement-indentation", "a line is indented by a tab")]
        )
    }

    @Test(
        "what YAML would fold is refused",
        arguments: ["1️⃣>\n      fail a\n      fail b", "1️⃣fail a\n      fail b", "1️⃣\"fail a\n      fail b\""]
    )
    func folded(text: String) {
        expectFindings(
            "gates:\n  g:\n    summary: S\n    behaviour: \(text)\n",
            [Finding("1️⃣", "folded-behaviour", "YAML folds these lines into one")]
        )
    }

    @Test(
        "the form of earlier versions is refused",
        arguments: ["\n      1️⃣- fail: a", " 1️⃣[]"]
    )
    func old(text: String) {
        expectFindings(
            "gates:\n  g:\n    summary: S\n    behaviour:\(text)\n",
            [Finding("1️⃣", "old-behaviour", "`behaviour` is written in the form of earlier versions")]
        )
    }

    @Test("a mapping isn't taken for the form of earlier versions, which nobody could upgrade")
    func mapping() {
        expectFindings(
            "gates:\n  g:\n    summary: S\n    behaviour:\n      1️⃣fail: a\n",
            [Finding("1️⃣", "wrong-kind", "`behaviour`: expected statements, found a mapping")]
        )
    }

    @Test("branches of an `if` that can't be read aren't asked for one")
    func branches() {
        expectFindings(
            Self.gate("1️⃣fi a\n  fail b\nelse if c\n  fail d\nelse\n  fail e"),
            [Finding("1️⃣", "statement-syntax", "there is no statement `fi`")]
        )
    }

    @Test("behaviour without a statement", arguments: ["1️⃣\"\"", "1️⃣|\n      # to do"])
    func empty(text: String) {
        expectFindings(
            "gates:\n  g:\n    summary: S\n    behaviour: \(text)\n",
            [Finding("1️⃣", "statement-syntax", "behaviour has no statement")]
        )
    }
}
