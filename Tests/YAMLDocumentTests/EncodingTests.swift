import Testing

@testable import YAMLDocument

/// Bytes that are no text, and characters that a reviewer wouldn't see.
@Suite struct EncodingTests {
    @Test(
        "bytes that are not UTF8",
        arguments: [
            [0xFF], [0x80], [0xC0, 0x80], [0xC3], [0xE4, 0xB8], [0xE4, 0xB8, 0x41], [0xED, 0xA0, 0x80],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]]
    )
    func bytesThatAreNotUTF8(_ bad: [UInt8]) {
        let before = "a: 1\n键: 值"
        let problems = problems(in: Array(before.utf8) + bad + Array("\n".utf8))
        #expect(problems.map(\.rule) == ["yaml-encoding"])
        let hexadecimal = String(bad[0], radix: 16, uppercase: true)
        #expect(problems.first?.message == "byte `0x\(hexadecimal)` isn't UTF-8")
        #expect(problems.first?.range.start == before.endPosition)
        #expect(problems.first?.range.end == (before + "\u{FFFD}").endPosition)
    }

    @Test("the repaired text shows where the bad byte is")
    func theRepairedTextShowsWhereTheBadByteIs() throws {
        let error = #expect(throws: YAMLProblems.self) {
            try YAMLDocument(parsing: Array("a: ".utf8) + [0xFF] + Array("b".utf8), path: "x.yaml")
        }
        let problem = try #require(error?.problems.first)
        #expect(error?.file.text[problem.range] == "\u{FFFD}")
        #expect(error?.description == "x.yaml:1:4: [yaml-encoding] byte `0xFF` isn't UTF-8")
    }

    @Test(
        "control characters",
        arguments: [
            "\u{0}", "\u{7}", "\u{B}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}",
        ]
    )
    func controlCharacters(_ character: String) throws {
        let code = try hexadecimal(character)
        expectProblems(
            "键: \"值1️⃣\(character)2️⃣\"\nb: 3️⃣\(character)4️⃣\n",
            [
                Finding("yaml-character", "control character `U+\(code)` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-character", "control character `U+\(code)` isn't allowed", at: "3️⃣", to: "4️⃣"),
            ]
        )
    }

    @Test(
        "characters that mislead",
        arguments: [
            ("\u{85}", "line separator"), ("\u{2028}", "line separator"), ("\u{2029}", "line separator"),
            ("\u{202E}", "direction control"), ("\u{2066}", "direction control"),
            ("\u{FEFF}", "byte order mark inside the text"), ("\u{FFFE}", "noncharacter"),
            ("\u{AD}", "invisible character"), ("\u{200B}", "invisible character"),
            ("\u{2060}", "invisible character"), ("\u{180E}", "invisible character"),
            ("\u{E0001}", "invisible character"),
        ]
    )
    func charactersThatMislead(_ character: String, _ name: String) throws {
        let code = try hexadecimal(character)
        expectProblems(
            "a: 1\nb: 1️⃣\(character)2️⃣c\n",
            [Finding("yaml-character", "\(name) `U+\(code)` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("a joiner beside a character of ASCII joins nothing", arguments: ["\u{200C}", "\u{200D}"])
    func joiners(_ joiner: String) {
        #expect(problems(in: Array("a: b\(joiner)c\n".utf8)).map(\.rule) == ["yaml-character"])
    }

    @Test(
        "characters that shape what stands there are text",
        arguments: [
            "I \u{2764}\u{FE0F} it", "\u{260E}\u{FE0E}", "1\u{FE0F}\u{20E3}", "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won", "\u{845B}\u{E0100}",
            "\u{4E30}\u{FE00}",
            "\u{2229}\u{FE00}", "\u{1820}\u{180B}", "\u{646}\u{200C}\u{645}",
        ]
    )
    func shaping(_ text: String) {
        #expect(problems(in: Array("a: \(text)\n".utf8)).isEmpty)
    }

    @Test(
        "characters that shape nothing, or spell a hidden text, are none",
        arguments: [
            ("a\u{FE0F}b", 1), ("1\u{FE0F}", 1), ("\u{2764}\u{FE0F}\u{FE0F}", 1), ("a\u{E0100}", 1), ("a\u{FE00}", 1),
            ("a\u{180B}", 1),
            ("a\u{E0061}\u{E0062}", 2), ("\u{1F3F4}\u{E0067}\u{E0062}", 2),
            ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E006E}\u{E006E}\u{E007F}", 8),
            ("x\u{1F3F4}\u{E007F}", 1),
        ]
    )
    func shapingNothing(_ text: String, _ count: Int) {
        #expect(
            problems(in: Array("a: \(text)\n".utf8)).map(\.rule) == Array(repeating: "yaml-character", count: count)
        )
    }

    @Test(
        "noncharacters are no text, written as themselves or as an escape",
        arguments: [0xFDD0, 0xFDEF, 0xFFFF, 0x1FFFE]
    )
    func noncharacters(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        let digits = try hexadecimal(String(scalar))
        let escape = "\\U\(String(repeating: "0", count: 8 - digits.count))\(digits)"
        for text in ["1️⃣\(scalar)2️⃣", "1️⃣\"a\(escape)\"2️⃣"] {
            expectProblems(
                "a: 1\nb: \(text)\n",
                [Finding("yaml-character", "noncharacter `U+\(digits)` isn't allowed", at: "1️⃣", to: "2️⃣")]
            )
        }
    }

    @Test("escaped control characters are text")
    func escapedControlCharactersAreText() throws {
        let node = try root(#"a: "\0\a\u2028\u202E""#)
        #expect(node["a"]?.scalar?.text == "\u{0}\u{7}\u{2028}\u{202E}")
    }

    @Test("characters of any plane are text")
    func charactersOfAnyPlaneAreText() throws {
        let text = "é–中\u{E000}\u{FFFD}👨‍👩‍👧‍👦نمی‌شود𠮷\u{10FFFD}"
        #expect(try root("a: \(text)\n")["a"]?.scalar?.text == text)
    }

    @Test(
        "other encodings",
        arguments: [
            [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00], [0x00, 0x61, 0x00, 0x3A],
            [0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0x00, 0x61], [0x61, 0x00, 0x00, 0x00],
        ] as [[UInt8]]
    )
    func otherEncodings(_ bytes: [UInt8]) {
        let problems = problems(in: bytes)
        #expect(problems.map(\.rule) == ["yaml-encoding"])
        #expect(problems.first?.message == "file is UTF-16 or UTF-32 instead of UTF-8")
        #expect(problems.first?.range.end == SourcePosition(line: 1, column: 1, offset: 0))
    }

    @Test("a byte order mark is no part of the text")
    func aByteOrderMarkIsNoPartOfTheText() throws {
        let document = try YAMLDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("键: 1".utf8), path: "test.yaml")
        #expect(document.file.text == "键: 1")
        #expect(document.root?["键"]?.range.start == SourcePosition(line: 1, column: 4, offset: 5))
    }

    private func hexadecimal(_ character: String) throws -> String {
        let scalar = try #require(character.unicodeScalars.first)
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
