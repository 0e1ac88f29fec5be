import Testing

@testable import YAMLDocument

/// What is read of a file that is in order.
@Suite struct ReadingTests {
    @Test(
        "plain scalars stay text",
        arguments: ["no", "on", "Yes", "null", "~", "22:30", "1.10", "0o17", "1e3", ".inf", "2024-01-01", "true"]
    )
    func plainScalarsStayText(_ text: String) throws {
        let node = try root("a: \(text)\n")["a"]
        #expect(node?.scalar == YAMLScalar(text: text, style: .plain))
        #expect(node?.scalar?.isPlain == true)
    }

    @Test(
        "styles are kept",
        arguments: [
            ("'no'", YAMLScalar(text: "no", style: .singleQuoted)),
            ("'it''s'", YAMLScalar(text: "it's", style: .singleQuoted)),
            (#""a\n\u4e2d""#, YAMLScalar(text: "a\n中", style: .doubleQuoted)),
            ("|\n  a\n\n   b\n", YAMLScalar(text: "a\n\n b\n", style: .literal)),
            ("|-\n  a\n", YAMLScalar(text: "a", style: .literal)),
            (">\n  a\n  b\n", YAMLScalar(text: "a b\n", style: .folded)),
            ("", YAMLScalar(text: "", style: .plain)),
            ("''", YAMLScalar(text: "", style: .singleQuoted)),
            (#""""#, YAMLScalar(text: "", style: .doubleQuoted)),
        ]
    )
    func stylesAreKept(_ source: String, _ scalar: YAMLScalar) throws {
        #expect(try root("a: \(source)\n")["a"]?.scalar == scalar)
        #expect(scalar.isPlain == (scalar.style == .plain))
    }

    @Test("nodes are reached by key and kind")
    func nodesAreReachedByKeyAndKind() throws {
        let node = try root("b: [x, y]\na: {c: z}\n")
        #expect(node.mapping?.map(\.name) == ["b", "a"])
        #expect(node["b"]?.sequence?.compactMap(\.scalar?.text) == ["x", "y"])
        #expect(node["a"]?["c"]?.scalar?.text == "z")
        #expect(node["c"] == nil)
        #expect(node["b"]?["x"] == nil)
        #expect(node.scalar == nil && node.sequence == nil)
        #expect(node["b"]?.mapping == nil)
    }

    @Test(
        "a file without content has no root",
        arguments: ["", "\n \n", "# 注释", "# a\n\n# b\n", "---\n", "---\n# a\n...\n", "\u{FEFF}", "\u{FEFF}# a\n"]
    )
    func aFileWithoutContentHasNoRoot(_ text: String) throws {
        let document = try YAMLDocument(parsing: Array(text.utf8), path: "test.yaml")
        #expect(document.root == nil)
        #expect(document.file.path == "test.yaml")
    }

    @Test("a quoted empty text is a root")
    func aQuotedEmptyTextIsARoot() throws {
        #expect(try root("''").scalar == YAMLScalar(text: "", style: .singleQuoted))
    }

    @Test("line breaks of every kind", arguments: ["\n", "\r\n", "\r"])
    func lineBreaksOfEveryKind(_ lineBreak: String) throws {
        let text = "键: 1\n值:\n  - |\n    a\n    b\n  - c\n".replacing("\n", with: lineBreak)
        let items = try #require(try root(text)["值"]?.sequence)
        #expect(items.first?.scalar?.text == "a\nb\n")
        #expect(items.last?.range.start.line == 6)
        #expect(items.last?.range.start == text.position(atUTF8: text.utf8.count - lineBreak.utf8.count - 1))
    }
}

@Suite struct SourceFileTests {
    @Test("lines are counted from one", arguments: ["\n", "\r\n", "\r"])
    func linesAreCountedFromOne(_ lineBreak: String) {
        let file = SourceFile(path: "a.yaml", text: ["键: 1", "", "b", ""].joined(separator: lineBreak))
        #expect(file.line(1) == "键: 1")
        #expect(file.line(2) == "")
        #expect(file.line(3) == "b")
        #expect(file.line(4) == "")
        #expect(file.line(5) == nil)
        #expect(file.line(0) == nil)
    }

    @Test("an empty file has one empty line")
    func anEmptyFileHasOneEmptyLine() {
        let file = SourceFile(path: "a.yaml", text: "")
        #expect(file.line(1) == "")
        #expect(file.line(2) == nil)
    }

    @Test("positions are ordered by offset")
    func positionsAreOrderedByOffset() {
        let first = SourcePosition(line: 1, column: 9, offset: 8)
        let second = SourcePosition(line: 2, column: 1, offset: 9)
        #expect(first < second)
        #expect(!(second < first))
    }
}
