import Testing

@testable import YAMLDocument

/// What is YAML but refused, each with its own message, at its place.
@Suite struct RefusalTests {
    @Test("every duplicate key is reported with the first")
    func everyDuplicateKeyIsReportedWithTheFirst() {
        expectProblems(
            """
            # 重复
            1️⃣name: a
            other: {2️⃣x: 1, y: 2, 3️⃣"x"4️⃣: 3}
            5️⃣name6️⃣: b
            7️⃣name8️⃣: c
            """,
            [
                Finding("yaml-duplicate-key", "key `x` stands twice in one mapping", at: "3️⃣", to: "4️⃣", note: "2️⃣"),
                Finding("yaml-duplicate-key", "key `name` stands twice in one mapping", at: "5️⃣", to: "6️⃣", note: "1️⃣"),
                Finding("yaml-duplicate-key", "key `name` stands twice in one mapping", at: "7️⃣", to: "8️⃣", note: "1️⃣"),
            ]
        )
    }

    @Test("of duplicate keys in the order of the first ones, with few others between them, the first one tells all")
    func duplicateKeysInARow() {
        expectProblems(
            "1️⃣a: 1\nb: 2\nc: 3\n2️⃣a3️⃣: 1\nd: 2\ne: 4\nc: 3\n",
            [Finding("yaml-duplicate-key", "key `a` stands twice in one mapping", at: "2️⃣", to: "3️⃣", note: "1️⃣")]
        )
    }

    @Test("duplicate keys with many others between them, or in another order, are told each")
    func duplicateKeysApart() {
        expectProblems(
            "1️⃣a: 1\nb: 2\n4️⃣c: 3\n2️⃣a3️⃣: 1\nd: 4\ne: 4\nf: 4\n5️⃣c6️⃣: 3\n",
            [
                Finding("yaml-duplicate-key", "key `a` stands twice in one mapping", at: "2️⃣", to: "3️⃣", note: "1️⃣"),
                Finding("yaml-duplicate-key", "key `c` stands twice in one mapping", at: "5️⃣", to: "6️⃣", note: "4️⃣"),
            ]
        )
    }

    @Test("duplicate keys are found in long mappings")
    func duplicateKeysAreFoundInLongMappings() {
        let keys = (0..<40).map { "k\($0): v\n" }.joined()
        for first in [0, 1, 11, 12, 13, 39] {
            let marked = keys.replacing("k\(first): v", with: "1️⃣k\(first): v")
            expectProblems(
                marked + "2️⃣k\(first)3️⃣: w\n",
                [
                    Finding(
                        "yaml-duplicate-key",
                        "key `k\(first)` stands twice in one mapping",
                        at: "2️⃣",
                        to: "3️⃣",
                        note: "1️⃣"
                    )
                ]
            )
        }
    }

    @Test("the same key in different mappings is no duplicate")
    func theSameKeyInDifferentMappingsIsNoDuplicate() throws {
        let node = try root("a: {x: 1}\nb: {x: 1}\nc:\n  - x: 1\n  - x: 1\n")
        #expect(node.mapping?.map(\.name) == ["a", "b", "c"])
    }

    @Test("keys that only look the same are two, in a short mapping and in a long one", arguments: [0, 20])
    func keysThatOnlyLookTheSame(others: Int) throws {
        let more = (0..<others).map { "k\($0): x\n" }.joined()
        let node = try root("\(more)\u{E9}: a\ne\u{301}: b\n")
        #expect(node.mapping?.suffix(2).map { Array($0.name.unicodeScalars) } == [["\u{E9}"], ["e", "\u{301}"]])
        expectProblems(
            "\(more)1️⃣e\u{301}: a\n\u{E9}: b\n2️⃣e\u{301}3️⃣: c\n",
            [Finding("yaml-duplicate-key", "key `e\u{301}` stands twice in one mapping", at: "2️⃣", to: "3️⃣", note: "1️⃣")]
        )
    }

    @Test("anchors and aliases")
    func anchorsAndAliases() {
        expectProblems(
            """
            值: 1️⃣&base2️⃣ text
            map: 3️⃣&m4️⃣
              a: 1
            list:
              - 5️⃣*base6️⃣
              - 7️⃣&x8️⃣ [1]
            """,
            [
                Finding("yaml-anchor", "anchor `&base` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-anchor", "anchor `&m` isn't allowed", at: "3️⃣", to: "4️⃣"),
                Finding("yaml-alias", "alias `*base` isn't allowed", at: "5️⃣", to: "6️⃣"),
                Finding("yaml-anchor", "anchor `&x` isn't allowed", at: "7️⃣", to: "8️⃣"),
            ]
        )
    }

    @Test("an alias hides no other problem")
    func anAliasHidesNoOtherProblem() {
        expectProblems(
            "1️⃣a: 2️⃣*x3️⃣\n4️⃣a5️⃣: b\n6️⃣*y7️⃣ : [c]\n",
            [
                Finding("yaml-alias", "alias `*x` isn't allowed", at: "2️⃣", to: "3️⃣"),
                Finding("yaml-duplicate-key", "key `a` stands twice in one mapping", at: "4️⃣", to: "5️⃣", note: "1️⃣"),
                Finding("yaml-alias", "alias `*y` isn't allowed", at: "6️⃣", to: "7️⃣"),
            ]
        )
    }

    @Test("text that begins like an alias")
    func textThatBeginsLikeAnAlias() {
        expectProblems(
            "a: 1️⃣*bold*文字2️⃣\n",
            [Finding("yaml-alias", "alias `*bold*文字` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
        expectProblems(
            "键: 1️⃣*2️⃣ item\n",
            [Finding("yaml-alias", "alias `*` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("text that begins like an anchor")
    func textThatBeginsLikeAnAnchor() {
        expectProblems(
            "a: 1️⃣&文字2️⃣ b\n",
            [Finding("yaml-anchor", "anchor `&文字` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("merge keys")
    func mergeKeys() {
        expectProblems(
            "a: 1️⃣&b2️⃣ {x: 1}\nc:\n  3️⃣<<4️⃣: 5️⃣*b6️⃣\n  y: 1\n",
            [
                Finding("yaml-anchor", "anchor `&b` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-merge-key", "merge key `<<` isn't allowed", at: "3️⃣", to: "4️⃣"),
                Finding("yaml-alias", "alias `*b` isn't allowed", at: "5️⃣", to: "6️⃣"),
            ]
        )
    }

    @Test("a quoted merge key is a key")
    func aQuotedMergeKeyIsAKey() throws {
        #expect(try root("\"<<\": a\n")["<<"]?.scalar?.text == "a")
    }

    @Test("tags")
    func tags() {
        expectProblems(
            """
            a: 1️⃣!!str2️⃣ 1
            b: [3️⃣!<tag:example.com,2024:x>4️⃣ c, 5️⃣!local6️⃣ 值]
            d: 7️⃣!8️⃣ 值
            """,
            [
                Finding("yaml-tag", "tag `!!str` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-tag", "tag `!<tag:example.com,2024:x>` isn't allowed", at: "3️⃣", to: "4️⃣"),
                Finding("yaml-tag", "tag `!local` isn't allowed", at: "5️⃣", to: "6️⃣"),
                Finding("yaml-tag", "tag `!` isn't allowed", at: "7️⃣", to: "8️⃣"),
            ]
        )
    }

    @Test("anchor and tag of one node")
    func anchorAndTagOfOneNode() {
        expectProblems(
            """
            a: 1️⃣&x2️⃣ 3️⃣!!map4️⃣
              b: 1
            c: 5️⃣!!seq6️⃣  # 注释
              7️⃣&y8️⃣
              - 1
            """,
            [
                Finding("yaml-anchor", "anchor `&x` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-tag", "tag `!!map` isn't allowed", at: "3️⃣", to: "4️⃣"),
                Finding("yaml-tag", "tag `!!seq` isn't allowed", at: "5️⃣", to: "6️⃣"),
                Finding("yaml-anchor", "anchor `&y` isn't allowed", at: "7️⃣", to: "8️⃣"),
            ]
        )
    }

    @Test("a tag that libyaml cannot read is a tag")
    func aTagThatLibyamlCannotReadIsATag() {
        expectProblems(
            "a: 1️⃣!e!x2️⃣ b\n",
            [Finding("yaml-tag", "tag `!e!x` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
        expectProblems(
            "a: 1️⃣!值2️⃣ b\n",
            [Finding("yaml-tag", "tag `!值` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("several documents")
    func severalDocuments() {
        expectProblems(
            "# 一\n1️⃣---\na: 1\n2️⃣---3️⃣\nb: &x 2\n",
            [Finding("yaml-several-documents", "a second document begins in the file", at: "2️⃣", to: "3️⃣", note: "1️⃣")]
        )
        expectProblems(
            "1️⃣a: 1\n...\n2️⃣b:3️⃣ 2\n",
            [Finding("yaml-several-documents", "a second document begins in the file", at: "2️⃣", to: "3️⃣", note: "1️⃣")]
        )
    }

    @Test("one document may have markers")
    func oneDocumentMayHaveMarkers() throws {
        #expect(try root("---\na: 1\n...\n")["a"]?.scalar?.text == "1")
    }

    @Test(
        "directives",
        arguments: ["%YAML 1.2", "%YAML 3.0", "%TAG ! tag:example.com,2024:", "%FOO bar", "%YAML x", "%TAG x"]
    )
    func directives(_ line: String) {
        let name = line.prefix { $0 != " " }
        expectProblems(
            "# 指令\n1️⃣" + line.replacing(name, with: name + "2️⃣") + "\n---\na: 1\n",
            [Finding("yaml-directive", "directive `\(name)` isn't allowed", at: "1️⃣", to: "2️⃣")]
        )
    }

    @Test("keys that are no scalars")
    func keysThatAreNoScalars() {
        expectProblems(
            """
            1️⃣[a, b]2️⃣: c
            d: 3️⃣{4️⃣{ name }5️⃣}
            ? 6️⃣- 值7️⃣
            : e
            """,
            [
                Finding("yaml-complex-key", "key is a sequence instead of a text", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-complex-key", "key is a mapping instead of a text", at: "4️⃣", to: "5️⃣"),
                Finding("yaml-complex-key", "key is a sequence instead of a text", at: "6️⃣", to: "7️⃣"),
            ]
        )
    }

    @Test("problems inside a refused key are reported too")
    func problemsInsideARefusedKeyAreReportedToo() {
        expectProblems(
            "1️⃣{2️⃣a: 1, 3️⃣a4️⃣: 2}5️⃣: b\n",
            [
                Finding("yaml-complex-key", "key is a mapping instead of a text", at: "1️⃣", to: "5️⃣"),
                Finding("yaml-duplicate-key", "key `a` stands twice in one mapping", at: "3️⃣", to: "4️⃣", note: "2️⃣"),
            ]
        )
    }

    @Test("what was found before a syntax error is reported")
    func whatWasFoundBeforeASyntaxErrorIsReported() {
        expectProblems(
            "a: 1️⃣!!str2️⃣ b\nc: 3️⃣[\n",
            [
                Finding("yaml-tag", "tag `!!str` isn't allowed", at: "1️⃣", to: "2️⃣"),
                Finding("yaml-syntax", "`[` is never closed", at: "3️⃣"),
            ]
        )
    }
}
