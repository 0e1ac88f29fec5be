import Testing

@testable import YAMLDocument

/// What isn't YAML: libyaml's messages made plain, at the place where the mistake is.
@Suite struct SyntaxErrorTests {
    /// A marked source with one syntax error at 1️⃣ and, if it has one, a note at 2️⃣.
    struct Case: CustomTestStringConvertible {
        let marked: String
        let message: String

        init(_ marked: String, _ message: String) {
            self.marked = marked
            self.message = message
        }

        var testDescription: String { message }
    }

    @Test(
        "tabs",
        arguments: [
            Case("a:\n1️⃣\tb: 1\n", "tab in the indentation"),
            Case("1️⃣\ta: 1\n", "tab in the indentation"),
            Case("键:\n  - x\n1️⃣\t- y\n", "tab in the indentation"),
            Case("a: |\n1️⃣\ttext\n", "tab in the indentation"),
            Case("a: b\n1️⃣\tc\n", "tab in the indentation"),
        ]
    )
    func tabs(_ example: Case) {
        expectSyntaxError(example)
    }

    @Test(
        "quotes",
        arguments: [
            Case("键: 1️⃣\"值\nb: c\n", "quote `\"` is never closed"),
            Case("a: 1️⃣'it''s\n---\n", "quote `'` is never closed"),
            Case("a: 2️⃣\"键 1️⃣\\q\"\n", "unknown escape in double quotes"),
            Case("a: 2️⃣\"键 \\u1️⃣12\"\n", "escape has too few hexadecimal digits"),
            Case("a: 2️⃣\"键 \\u1️⃣D800\"\n", "escape isn't a Unicode character"),
        ]
    )
    func quotes(_ example: Case) {
        expectSyntaxError(example)
    }

    @Test(
        "brackets",
        arguments: [
            Case("a: 1️⃣[1, {b: 2},\n", "`[` is never closed"),
            Case("a: [1, 1️⃣{b: 2,\n", "`{` is never closed"),
            Case("a: 1️⃣{\n# 值", "`{` is never closed"),
            Case("键: 1️⃣[1, 2\nb2️⃣: 3\n", "`[` isn't closed before the next line"),
            Case("键: 2️⃣{a: \"b\" 1️⃣\"c\"}\n", "expected `,` or `}`"),
            Case("a: [1️⃣, b]\n", "expected a value"),
            Case("键: 1️⃣]\n", "expected a value"),
        ]
    )
    func brackets(_ example: Case) {
        expectSyntaxError(example)
    }

    @Test(
        "structure",
        arguments: [
            Case("键: 1\n1️⃣键 没有冒号\nb: 2\n", "expected `:` after a key"),
            Case("键: b1️⃣: c\n", "`:` can't stand here"),
            Case("键: x\n  b1️⃣: y\n", "`:` can't stand here"),
            Case("键:\n  1️⃣name 值\n\n  b: y\n", "expected `:` after a key"),
            Case("键:\n  # name 值\n  b: c1️⃣: y\n", "`:` can't stand here"),
            Case("键:\r\n  - 1️⃣name 值\r\n    b: y\r\n", "expected `:` after a key"),
            Case("a: b\n  name 值\n    b1️⃣: y\n", "`:` can't stand here"),
            Case("键: 1️⃣- b\n", "`-` can't stand here"),
            Case("键: 1️⃣? b\n", "`?` can't stand here"),
            Case("2️⃣键: \"b\" 1️⃣c\n", "expected a key of the mapping"),
            Case("2️⃣a:\n  b: 1\n 1️⃣c: 2\n", "expected a key of the mapping"),
            Case("2️⃣a:\n  - 1\n 1️⃣- 2\n", "expected a key of the mapping"),
            Case("2️⃣- 1\n1️⃣b: 2\n", "expected a `-` of the sequence"),
            Case("  键: 1\n1️⃣b: 2\n", "expected nothing after the document's value"),
        ]
    )
    func structure(_ example: Case) {
        expectSyntaxError(example)
    }

    @Test(
        "values",
        arguments: [
            Case("键: 1️⃣@name\n", "no value can begin with `@`"),
            Case("键: 1️⃣`code`\n", "no value can begin with a backtick"),
            Case("键: 1️⃣%d\n", "no value can begin with `%`"),
            Case("键: |1️⃣0\n  a\n", "indentation of a block text can't be 0"),
            Case("键: 2️⃣| 1️⃣文字\n", "expected the end of the line after `|`"),
        ]
    )
    func values(_ example: Case) {
        expectSyntaxError(example)
    }

    @Test("an underline reaches to the end of what is wrong")
    func anUnderlineReachesToTheEndOfWhatIsWrong() {
        expectProblems(
            "a: 1\n1️⃣键 没有冒号2️⃣  \nb: 2\n",
            [Finding("yaml-syntax", "expected `:` after a key", at: "1️⃣", to: "2️⃣")]
        )
        expectProblems(
            "a: 3️⃣\"1️⃣\\值2️⃣\"\n",
            [Finding("yaml-syntax", "unknown escape in double quotes", at: "1️⃣", to: "2️⃣", note: "3️⃣")]
        )
        expectProblems(
            "a: 1️⃣\"2️⃣b\n",
            [Finding("yaml-syntax", "quote `\"` is never closed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("help is given")
    func helpIsGiven() throws {
        let tab = try #require(problems(in: Array("a:\n\tb: 1\n".utf8)).first)
        #expect(tab.help == "write spaces instead of the tab")
        #expect(tab.notes.map(\.text) == ["only spaces indent"])
    }

    private func expectSyntaxError(_ example: Case) {
        let note: Character? = example.marked.contains("2️⃣") ? "2️⃣" : nil
        expectProblems(example.marked, [Finding("yaml-syntax", example.message, at: "1️⃣", note: note)])
    }
}
