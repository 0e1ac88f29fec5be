import Testing

@testable import SDKGeneration

@Suite struct SwiftLayoutTests {
    private let long = SwiftLayout.text(String(repeating: "x", count: 100))

    @Test("what fits stays on one line")
    func whatFitsStaysOnOneLine() {
        let layout = SwiftLayout.call("f", ["1", .labelled("b", .array(["2", "3"])), .labelled("c", .dictionary([]))])
        #expect(layout.text(indent: 4) == "f(1, b: [2, 3], c: [:])")
    }

    @Test("the width counts what stands before and after")
    func widthCountsWhatStands() {
        let layout = SwiftLayout.call("f", [long])
        #expect(!layout.text(indent: 17).contains("\n"))
        #expect(layout.text(indent: 18).contains("\n"))
        #expect(layout.text(indent: 0, before: 18).contains("\n"))
        #expect(layout.text(indent: 0, after: 18).contains("\n"))
    }

    @Test("arguments break one a line")
    func argumentsBreakOneALine() {
        let layout = SwiftLayout.call("f", ["a", .labelled("b", .array([long, "cccccc"]))], tail: " -> Int")
        #expect(
            layout.text(indent: 4) == """
                f(
                        a,
                        b: [
                            \(long.flat),
                            cccccc,
                        ]
                    ) -> Int
                """
        )
    }

    @Test("a single list stays next to its bracket")
    func singleListStaysNext() {
        let layout = SwiftLayout.call("f", [.labelled("a", .array([long, long]))])
        #expect(layout.text(indent: 0) == "f(a: [\n    \(long.flat),\n    \(long.flat),\n])")
    }
}

@Suite struct DocCommentTests {
    @Test("a comment names parameters, answer and errors")
    func commentNamesParametersAnswer() {
        var doc = DocComment("Sends a letter.")
        doc.paragraphs = ["More.", ""]
        doc.parameters = [("to", "Who."), ("text", "What.")]
        doc.returns = "The letter."
        doc.throwing = "An error."
        #expect(
            doc.text(indent: 2) == """
                  /// Sends a letter.
                  ///
                  /// More.
                  ///
                  /// - Parameters:
                  ///   - to: Who.
                  ///   - text: What.
                  /// - Returns: The letter.
                  /// - Throws: An error.

                """
        )
    }

    @Test("lines stay within the width")
    func linesStayWithinTheWidth() {
        var doc = DocComment(String(repeating: "word ", count: 60))
        doc.parameters = [("name", String(repeating: "word ", count: 60))]
        let lines = doc.text(indent: 4).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 120 && $0.hasPrefix("    ///") })
        #expect(lines.contains { $0.hasPrefix("    ///   word") })
    }
}
