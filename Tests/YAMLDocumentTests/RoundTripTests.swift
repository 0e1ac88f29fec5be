import Testing

@testable import YAMLDocument

/// Random documents, written by the tests' own printer.
@Suite(.timeLimit(.minutes(1))) struct RoundTripTests {
    @Test("a tree is read as it was written", arguments: 0..<300 as Range<UInt64>)
    func aTreeIsReadAsItWasWritten(_ seed: UInt64) throws {
        let (tree, text) = document(seed: seed)
        let node = try root(text)
        #expect(RandomTree(node) == tree, "\(text)")
        #expect(NodeChecks(text: text).flaw(in: node) == nil, "\(text)")
    }

    /// The text of a node's range, indented as in the file, is all of the node and nothing else.
    @Test("the text of a range is read as the node", arguments: 0..<100 as Range<UInt64>)
    func theTextOfARangeIsReadAsTheNode(_ seed: UInt64) throws {
        let text = document(seed: seed).text
        var rest = [try root(text)]
        while let node = rest.popLast() {
            let children = node.sequence ?? node.mapping?.flatMap { [$0.key, $0.value] } ?? []
            rest += children
            // A block scalar's text depends on how far its parent is indented, and has a line break at its end.
            guard node.scalar?.style != .literal, node.scalar?.style != .folded, !text[node.range].isEmpty else {
                continue
            }
            let indent = String(repeating: " ", count: node.range.start.column - 1)
            let again = try root(indent + text[node.range] + "\n")
            #expect(RandomTree(again) == RandomTree(node), "\(text[node.range])")
        }
    }

    @Test("the documents are of many kinds")
    func theDocumentsAreOfManyKinds() {
        let texts = (0..<300 as Range<UInt64>).map { document(seed: $0).text }
        for part in ["- |", ": >", "['", "{\"", "# 注释", "\r\n", "值0: ", " ,\n", "\n\n"] {
            #expect(texts.count { $0.contains(part) } > 3, "\(part.debugDescription)")
        }
    }

    private func document(seed: UInt64) -> (tree: RandomTree, text: String) {
        var random = SplitMix64(seed: seed)
        let tree = RandomTree.random(depth: 4, using: &random)
        var printer = RandomTreePrinter(seed: random.next())
        return (tree, printer.print(tree))
    }
}
