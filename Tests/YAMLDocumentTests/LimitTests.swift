import Testing

@testable import YAMLDocument

/// Inputs that are too much, and those at the very edge of it.
@Suite(.timeLimit(.minutes(1))) struct LimitTests {
    @Test("nesting up to the limit")
    func nestingUpToTheLimit() throws {
        let depth = YAMLLimits().depth
        var node = try root(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        var levels = 1
        while let inner = node.sequence?.first {
            node = inner
            levels += 1
        }
        #expect(levels == depth)
    }

    @Test("nesting of brackets", arguments: [101, 20_000])
    func nestingOfBrackets(_ depth: Int) {
        let tooMany = String(repeating: "[", count: 100) + "1️⃣[2️⃣" + String(repeating: "[", count: depth - 101)
        expectProblems(tooMany, [Finding("yaml-depth", "nesting is deeper than 100 levels", at: "1️⃣", to: "2️⃣")])
        expectProblems(
            tooMany.replacing("[", with: "{"),
            [Finding("yaml-depth", "nesting is deeper than 100 levels", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("nesting of blocks")
    func nestingOfBlocks() {
        let sequences = String(repeating: "- ", count: 100) + "1️⃣-2️⃣ " + String(repeating: "- ", count: 19_899)
        expectProblems(sequences, [Finding("yaml-depth", "nesting is deeper than 100 levels", at: "1️⃣", to: "2️⃣")])

        // Each level is indented by one more: 20 000 of them would be 200 MB, far more than a file may have.
        let mappings = (0..<5_000).map { level in
            String(repeating: " ", count: level) + (level == 100 ? "1️⃣a:\n" : "a:\n")
        }
        expectProblems(
            mappings.joined(),
            [Finding("yaml-depth", "nesting is deeper than 100 levels", at: "1️⃣")]
        )
    }

    @Test("keys that nest")
    func keysThatNest() {
        let questions = String(repeating: "? ", count: 100) + "1️⃣?2️⃣ " + String(repeating: "? ", count: 19_899)
        expectProblems(questions, [Finding("yaml-depth", "nesting is deeper than 100 levels", at: "1️⃣", to: "2️⃣")])
    }

    @Test("closing brackets only")
    func closingBracketsOnly() {
        expectProblems(
            "1️⃣" + String(repeating: "]", count: 20_000),
            [Finding("yaml-syntax", "expected a value", at: "1️⃣")]
        )
    }

    @Test("size up to the limit")
    func sizeUpToTheLimit() {
        let limits = YAMLLimits(size: 8)
        #expect(problems(in: Array("a: 值xx".utf8), limits: limits).isEmpty)
        let found = problems(in: Array("a: 值xxx".utf8), limits: limits)
        #expect(found.map(\.rule) == ["yaml-size"])
        #expect(found.first?.message == "file has 9 bytes, more than the 8 that are read")
    }

    @Test("a file of more than16 mi b")
    func aFileOfMoreThan16MiB() throws {
        let size = 16 * 1024 * 1024 + 1
        let error = #expect(throws: YAMLProblems.self) {
            try YAMLDocument(parsing: Array(repeating: 0x20, count: size), path: "test.yaml")
        }
        #expect(error?.problems.map(\.message) == ["file has 16777217 bytes, more than the 16777216 that are read"])
        #expect(error?.file.text == "")
    }

    @Test("a scalar of one megabyte")
    func aScalarOfOneMegabyte() throws {
        let text = String(repeating: "值", count: 349_525)
        let sources: [(String, YAMLScalar.Style)] = [
            (text, .plain), ("\"\(text)\"", .doubleQuoted), ("|-\n \(text)", .literal),
        ]
        for (source, style) in sources {
            let node = try root("a: \(source)\n")["a"]
            #expect(node?.scalar == YAMLScalar(text: text, style: style))
            #expect(node?.range.end == "a: \(source)".endPosition)
        }
    }

    @Test("problems up to the limit")
    func problemsUpToTheLimit() {
        let limits = YAMLLimits(problems: 3)
        let two = problems(in: Array("[*a, *b]".utf8), limits: limits)
        #expect(two.count == 2)
        #expect(two.flatMap(\.notes).allSatisfy { !$0.text.contains("ended") })

        let four = problems(in: Array("[*a, *b, *c, *d]".utf8), limits: limits)
        #expect(four.count == 3)
        #expect(four.last?.notes.last?.text == "reading ended after 3 problems: there may be more")

        #expect(problems(in: Array("\u{1}\u{1}\u{1}\u{1}".utf8), limits: limits).count == 3)
    }
}
