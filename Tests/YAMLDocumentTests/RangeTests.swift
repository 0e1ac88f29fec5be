import Testing

@testable import YAMLDocument

/// Where nodes start and end.
@Suite struct RangeTests {
    /// A marked source of which one node must reach from 1️⃣ to 2️⃣.
    struct Case: CustomTestStringConvertible {
        let marked: String
        let path: [String]

        init(_ marked: String, _ path: String...) {
            self.marked = marked
            self.path = path
        }

        var testDescription: String { marked }
    }

    @Test(
        "scalars",
        arguments: [
            Case("1️⃣值2️⃣"),
            Case("a: 1️⃣two 字 words2️⃣   # 注释\n", "a"),
            Case("a: 1️⃣one\n  two\n\n  👍2️⃣  \n# c\nb: x\n", "a"),
            Case("键: 1️⃣'it''s 值'2️⃣  # c\n", "键"),
            Case("键: 1️⃣\"a \\\" 👨‍👩‍👧‍👦\n  b\"2️⃣\n", "键"),
            Case("a: 1️⃣|\n  文字\n    b2️⃣\n\n# c\nb: x\n", "a"),
            Case("a: 1️⃣|+\n  文字  2️⃣\n\n\nb: x\n", "a"),
            Case("a: 1️⃣|2-  # c\n    文字2️⃣", "a"),
            Case("a: 1️⃣>-2️⃣  # c\n\nb: x\n", "a"),
            Case("a: 1️⃣|2️⃣\nb: x\n", "a"),
            Case("a: 1️⃣|2️⃣", "a"),
            Case("a: 1️⃣|+2️⃣\n\n\nb: x", "a"),
            Case("a: 1️⃣>\n\n  文\n  字2️⃣\nb: x\n", "a"),
            Case("- 1️⃣|\n a\r\n 字2️⃣\r\n- x\r\n", "0"),
        ]
    )
    func scalars(_ example: Case) throws {
        try expectRange(example)
    }

    @Test(
        "values that are not written",
        arguments: [
            Case("键:1️⃣2️⃣\nb: x\n", "键"),
            Case("键:1️⃣2️⃣", "键"),
            Case("键 :1️⃣2️⃣  # c: d\n\nb: x\n", "键"),
            Case("{键1️⃣2️⃣, b: x}", "键"),
            Case("{键:1️⃣2️⃣ , b: x}", "键"),
            Case("{b: x, 键:  1️⃣2️⃣\n}".replacing("  1️⃣2️⃣", with: "1️⃣2️⃣  "), "键"),
            Case("{\"键\"1️⃣2️⃣ # c\n}", "键"),
            Case("? 键1️⃣2️⃣  # c: d\n? b\n", "键"),
            Case("[键:1️⃣2️⃣ ]", "0", "键"),
            Case("-1️⃣2️⃣  # c\n- x\n", "0"),
            Case("- x\n-1️⃣2️⃣", "1"),
            Case("a:\n-1️⃣2️⃣\n- x\n", "a", "0"),
        ]
    )
    func valuesThatAreNotWritten(_ example: Case) throws {
        try expectRange(example)
    }

    @Test(
        "block collections",
        arguments: [
            Case("# c\n1️⃣键: 值2️⃣\n\n# c\n"),
            Case("a:\n  1️⃣b: 1\n  c: 值2️⃣  # c\n\n# d\nd: x\n", "a"),
            Case("a:\n  1️⃣- b\n  - 值2️⃣\n  # c\nd: x\n", "a"),
            Case("a:\n1️⃣- b\n- 值2️⃣\n\nd: x\n", "a"),
            Case("a:\n  - 1️⃣b: 1\n    c: {d: 值}2️⃣ # c\n\n  - x\n", "a", "0"),
            Case("a:\n  1️⃣b:\n    c:\n      - 值2️⃣\n\n\nd: x\n", "a"),
            Case("a:\n  1️⃣b:\n    c:2️⃣   \n\n\nd: x\n", "a"),
            Case("- 1️⃣- - 值\n  - b2️⃣\n- c\n", "0"),
            Case("a:\n  1️⃣b: |\n    文字2️⃣\n\n\nd: x\n", "a"),
            Case("a:\n  1️⃣? b\n  : c2️⃣\nd: x\n", "a"),
            Case("---\n1️⃣a: 值2️⃣\n...\n# c\n"),
            Case("a:\n  1️⃣- 👍2️⃣", "a"),
        ]
    )
    func blockCollections(_ example: Case) throws {
        try expectRange(example)
    }

    @Test(
        "flow collections",
        arguments: [
            Case("a: 1️⃣[值, b]2️⃣  # c\n", "a"),
            Case("a: 1️⃣[\n  值,\n  # c\n]2️⃣\nb: x\n", "a"),
            Case("a: 1️⃣{ 键: {b: 1} , }2️⃣ # c\n", "a"),
            Case("a: {键: 1️⃣{b: 1}2️⃣ , c: d}\n", "a", "键"),
            Case("a: 1️⃣[]2️⃣\n", "a"),
            Case("a: 1️⃣{ }2️⃣\n", "a"),
            Case("[ 1️⃣键: 值2️⃣ , b]", "0"),
            Case("[ 1️⃣\"键\": [值]2️⃣\n, b]", "0"),
            Case("[ a, 1️⃣? 键 : 值2️⃣ ]", "1"),
        ]
    )
    func flowCollections(_ example: Case) throws {
        try expectRange(example)
    }

    @Test("keys have ranges too")
    func keysHaveRangesToo() throws {
        let source = MarkedSource("a:\n  1️⃣\"键 👍\"2️⃣ : x\n  3️⃣b c4️⃣: y\n")
        let entries = try #require(try root(source.text)["a"]?.mapping)
        #expect(
            entries.map(\.key.range) == [
                SourceRange(start: source["1️⃣"], end: source["2️⃣"]), SourceRange(start: source["3️⃣"], end: source["4️⃣"]),
            ]
        )
    }

    private func expectRange(_ example: Case) throws {
        let source = MarkedSource(example.marked)
        let node = try example.path.reduce(root(source.text)) { node, step in
            if let items = node.sequence, let index = Int(step), items.indices.contains(index) { return items[index] }
            return try #require(node[step])
        }
        #expect(node.range == SourceRange(start: source["1️⃣"], end: source["2️⃣"]))
    }
}
