import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("Printed findings")
struct DiagnosticPrinterTests {
    private func place(_ text: String, _ piece: String, path: String = "Spec/a.yaml") -> SDKSpec.SourceLocation {
        let file = SourceFile(path: path, text: text)
        let pieces = text.split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
        let start = position(after: String(pieces[0]))
        return SourceLocation(file: file, range: SourceRange(start: start, end: position(after: pieces[0] + piece)))
    }

    private func position(after text: String) -> SourcePosition {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return SourcePosition(
            line: lines.count,
            column: (lines.last?.unicodeScalars.count ?? 0) + 1,
            offset: text.utf8.count
        )
    }

    @Test("a finding with everything that it can have")
    func complete() {
        let text = "groups:\n  groupName: {max: 32}\n  other: 1\n"
        let diagnostic = Diagnostic(
            rule: "limit-unit-missing",
            "limit of `groupName` has no unit",
            at: place(text, "{max: 32}"),
            label: "bytes or characters?",
            notes: [
                Diagnostic.Note("a number alone doesn't say what is counted"),
                Diagnostic.Note("another one stands here", at: place(text, "other")),
            ],
            help: "add `unit`"
        )
        #expect(
            DiagnosticPrinter().text(diagnostic) == """
                Spec/a.yaml:2:14: error: [limit-unit-missing] limit of `groupName` has no unit
                   2 |   groupName: {max: 32}
                     |              ^~~~~~~~~ bytes or characters?
                note: a number alone doesn't say what is counted
                Spec/a.yaml:3:3: note: another one stands here
                   3 |   other: 1
                     |   ^~~~~
                help: add `unit`

                """
        )
    }

    @Test("columns of wide characters, combining marks, emoji and tabs")
    func columns() {
        let text = "名: 会话e\u{301}👩‍👩‍👧\tbad # ok"
        let diagnostic = Diagnostic(.warning, rule: "r", "wrong", at: place(text, "bad"))
        #expect(
            DiagnosticPrinter().text(diagnostic) == """
                Spec/a.yaml:1:14: warning: [r] wrong
                   1 | 名: 会话e\u{301}👩‍👩‍👧 bad # ok
                     |             ^~~

                """
        )
        let wide = Diagnostic(rule: "r", "wrong", at: place(text, "会话"))
        #expect(DiagnosticPrinter().text(wide).hasSuffix("     |     ^~~~\n"))
    }

    @Test("what would upset a terminal is replaced, and in messages stands there as an escape")
    func unfit() {
        let message = "a\u{1B}[31m\nb\0\u{202E}\u{200F}é👩‍👧"
        let diagnostic = Diagnostic(rule: "r", Wording(message), at: place("x\u{1B}[0m\u{202E}y", "y"))
        #expect(
            DiagnosticPrinter().text(diagnostic) == #"""
                Spec/a.yaml:1:7: error: [r] a\u{1B}[31m\nb\u{0}\u{202E}\u{200F}é👩‍👧
                   1 | x\#u{FFFD}[0m\#u{FFFD}y
                     |       ^

                """#
        )
    }

    @Test("ranges over several lines, at the end of a line and behind the file's end")
    func edges() {
        let text = "a: b\nc: d"
        let several = Diagnostic(rule: "r", "m", at: place(text, "b\nc"))
        #expect(DiagnosticPrinter().text(several).hasSuffix("   1 | a: b\n     |    ^\n"))
        let end = Diagnostic(rule: "r", "m", at: place(text, "\n"))
        #expect(DiagnosticPrinter().text(end).hasSuffix("   1 | a: b\n     |     ^\n"))
        let beyond = SourcePosition(line: 99, column: 7, offset: 9999)
        let range = SourceRange(start: beyond, end: beyond)
        let nowhere = Diagnostic(
            rule: "r",
            "m",
            at: SourceLocation(file: SourceFile(path: "a", text: text), range: range)
        )
        #expect(DiagnosticPrinter().text(nowhere).hasPrefix("a:99:7: error: [r] m\n"))
        let absent = Diagnostic(rule: "unreadable", "can't be read", path: "Spec", help: "look")
        #expect(DiagnosticPrinter().text(absent) == "Spec: error: [unreadable] can't be read\nhelp: look\n")
    }

    @Test("a line of any length is shown around what is meant")
    func longLine() {
        let text = String(repeating: "a ", count: 500_000) + "bad" + String(repeating: " b", count: 500_000)
        let printed = DiagnosticPrinter().text(Diagnostic(rule: "r", "m", at: place(text, "bad")))
        #expect(printed.count < 700)
        #expect(printed.contains("…a a"))
        #expect(printed.contains("^~~\n"))
    }

    @Test("colours, when they are wanted")
    func colours() {
        let diagnostic = Diagnostic(rule: "r", "m", at: place("a: b", "b"), help: "h")
        let printed = DiagnosticPrinter(isColoured: true).text(diagnostic)
        #expect(printed.contains("\u{1B}[1;31merror:\u{1B}[0m [r]"))
        #expect(printed.contains("\u{1B}[1;32mhelp:\u{1B}[0m h"))
    }

    @Test("findings are sorted and told once")
    func sorting() {
        let text = "a: b\nc: d"
        var diagnostics = Diagnostics()
        diagnostics.add(Diagnostic(rule: "z", "2", at: place(text, "c", path: "b.yaml")))
        diagnostics.add(Diagnostic(rule: "y", "3", at: place(text, "a", path: "b.yaml")))
        diagnostics.add(Diagnostic(rule: "x", "4", at: place(text, "a", path: "b.yaml")))
        diagnostics.add(Diagnostic(.warning, rule: "x", "1", at: place(text, "d", path: "a.yaml")))
        diagnostics.add(Diagnostic(rule: "x", "4", at: place(text, "a", path: "b.yaml")))
        #expect(diagnostics.sorted.map(\.message) == ["1", "4", "3", "2"])
        #expect(diagnostics.hasErrors)
    }

    @Test("the same findings for tools")
    func json() {
        let diagnostic = Diagnostic(
            rule: "r",
            "say \"é\"\n",
            at: place("a: 会", "会"),
            notes: [Diagnostic.Note("n")],
            help: "h"
        )
        #expect(
            DiagnosticPrinter.json([diagnostic]) == #"""
                [
                  {
                    "path": "Spec/a.yaml",
                    "line": 1,
                    "column": 4,
                    "endLine": 1,
                    "endColumn": 5,
                    "severity": "error",
                    "rule": "r",
                    "message": "say \"é\"\n",
                    "notes": [
                      {
                        "message": "n"
                      }
                    ],
                    "help": "h"
                  }
                ]

                """#
        )
        #expect(DiagnosticPrinter.json([]) == "[]\n")
    }

    @Test("problems of YAML are told like others, with their notes' places")
    func yaml() throws {
        let read = ReadSpec("errors: {}\nerrors: {}\n")
        let diagnostic = try #require(read.diagnostics.first)
        #expect(diagnostic.rule == "yaml-duplicate-key")
        #expect(diagnostic.location?.range.start.line == 2)
        #expect(diagnostic.notes.contains { $0.location?.range.start.line == 1 })
    }

    @Test("the nearest name")
    func nearest() {
        let keys = ["summary", "source", "surfaces", "max", "min", "conversationID"]
        #expect(closest(to: "sumary", in: keys) == "summary")
        #expect(closest(to: "Summary", in: keys) == "summary")
        #expect(closest(to: "noteMade", in: ["NOTE_SENT", "NOTE_MADE", "noteSade"]) == "NOTE_MADE")
        #expect(closest(to: "mxa", in: keys) == "max")
        #expect(closest(to: "conversationId", in: keys) == "conversationID")
        #expect(closest(to: "payload", in: keys) == nil)
        #expect(closest(to: "x", in: ["n", "xx"]) == "xx")
        #expect(closest(to: "x", in: ["n"]) == nil)
        #expect(closest(to: "", in: keys) == nil)
        #expect(closest(to: String(repeating: "a", count: 100_000), in: keys) == nil)
    }
}
