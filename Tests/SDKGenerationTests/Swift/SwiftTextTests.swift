import Testing

@testable import SDKGeneration

@Suite struct SwiftTextTests {
    @Test(
        "texts are escaped as literals",
        arguments: [
            ("plain", #""plain""#), (#"say "no""#, #""say \"no\"""#), (#"\(x)"#, #""\\(x)""#),
            ("a\nb\tc\0", #""a\nb\tc\0""#),
            ("é😀", #""é😀""#), ("a\u{202E}b", #""a\u{202E}b""#), ("\u{1B}", #""\u{1B}""#),
        ]
    )
    func textsAreEscapedAsLiterals(text: String, literal: String) {
        #expect(SwiftText.literal(text) == literal)
    }

    @Test("raw lines take as many pounds as the text needs")
    func rawLinesTakeAsMany() {
        #expect(SwiftText.rawLines(["a"], indent: 2) == "#\"\"\"\n  a\n  \"\"\"#")
        #expect(SwiftText.rawLines(["a\"\"\"#b"], indent: 0).hasPrefix("##\"\"\"\n"))
        #expect(SwiftText.rawLines([##"\#(x)"##], indent: 0).hasPrefix("##\"\"\"\n"))
    }

    @Test(
        "a literal of several lines is broken behind words, and beside what is escaped where a word is too long",
        arguments: [
            ("one two three", ["one two \\", "three"]),
            ("aaaaaaaaaa\"bb\u{1}cc", ["aaaaaaaaaa\\", "\\\"bb\\u{1}cc"]), ("line\nend", ["line\\nend"]),
        ]
    )
    func literalLines(text: String, lines: [String]) {
        let space = SwiftText.space(108)
        let whole = "\"\"\"\n" + (lines + ["\"\"\""]).map { space + $0 }.joined(separator: "\n")
        #expect(SwiftText.literalLines(SwiftText.literal(text), indent: 108) == whole)
    }

    @Test("words wrap at the width and long ones stay whole")
    func wordsWrapAtTheWidth() {
        #expect(SwiftText.wrapped("aa bb\n cc dddddddd", width: 5) == ["aa bb", "cc", "dddddddd"])
        #expect(SwiftText.wrapped("  ", width: 5).isEmpty)
    }

    @Test("a text that begins with a mark upon what stands before keeps it, however it is broken")
    func combiningMark() {
        let text = "\u{301}" + String(repeating: "long ", count: 40) + "end"
        let literal = SwiftText.literalLines("\"\(text)\"", indent: 8)
        #expect(literal.unicodeScalars.contains("\u{301}"))
    }

    @Test("columns are characters, of which a carriage return and a line feed are one")
    func columns() {
        #expect("a\r\nb".columns == 3)
        #expect("ab".columns == 2)
        #expect("äb".columns == 2)
    }
}
