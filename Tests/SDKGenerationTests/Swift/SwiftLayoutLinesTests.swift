import Testing

@testable import SDKGeneration

@Suite("Lines of generated Swift")
struct SwiftLayoutLinesTests {
    private let long = String(repeating: "a", count: 40)

    @Test("what fits stays on one line")
    func whatFitsStaysOnOneLine() {
        let code = SwiftLayout.call("f", ["a", .array(["b"])])
        #expect(code.text(indent: 0) == "f(a, [b])")
    }

    @Test("arguments stand one a line")
    func argumentsStandOneALine() {
        let code = SwiftLayout.call("f", [.text(long), .text(long), .text(long)])
        #expect(
            code.text(indent: 4) == """
                f(
                        \(long),
                        \(long),
                        \(long)
                    )
                """
        )
    }

    @Test("a key that is broken stands between its brackets")
    func keyOnLinesOfItsOwn() {
        let key = SwiftLayout.call("f", [.text(long), .text(long), .text(long)])
        let code = SwiftLayout.assignment(target: "let x", value: "a" + .key(key))
        #expect(
            code.text(indent: 0) == """
                let x = a[
                    f(
                        \(long),
                        \(long),
                        \(long)
                    )
                ]
                """
        )
        #expect(("a" + SwiftLayout.key("b", label: "flat: ")).text(indent: 0) == "a[flat: b]")
    }

    @Test("assigned operands stand in one column")
    func assignedOperandsStandInOneColumn() {
        let operands = SwiftLayout.operators(first: .text(long), rest: [("&&", .text(long)), ("&&", .text(long))])
        let code = SwiftLayout.assignment(target: "let x", value: operands)
        #expect(
            code.text(indent: 0) == """
                let x =
                    \(long)
                    && \(long)
                    && \(long)
                """
        )
    }

    @Test(
        "a member of what a call gives goes to a line of its own, beside a declaration not",
        arguments: ["let ", "me."]
    )
    func memberOfACall(start: String) {
        let call = SwiftLayout.call("f", [.text(long), .text(long)]) + ".count"
        let text = SwiftLayout.assignment(target: .text(start + long), value: call).text(indent: 0)
        let broken = "f(\n    \(long),\n    \(long)\n).count"
        #expect(text == "\(start)\(long) =" + (start == "me." ? "\n    \(call.text(indent: 4))" : " \(broken)"))
    }

    @Test("a brace behind several conditions stands alone")
    func aBraceBehindSeveralConditionsStandsAlone() {
        let code = SwiftLayout.text("if ") + .conditions([.text(long), .text(long), .text(long)])
        #expect(
            SwiftLine(code, opensBlock: true).text(indent: 0) == """
                if \(long),
                    \(long),
                    \(long)
                {

                """
        )
    }

    @Test("a condition that has no room for the brace beside it stays whole", arguments: [118, 119, 120])
    func aConditionWithoutRoomForTheBrace(width: Int) {
        let call = SwiftLayout.text(String(repeating: "a", count: width - 3 - 8 - long.columns))
        let operands = SwiftLayout.operators(first: call, rest: [("&&", .text(long))])
        let line = SwiftLine("if " + .conditions([operands]), level: 1, opensBlock: true).text(indent: 0)
        #expect(line.hasSuffix(width == 118 ? "\(long) {\n" : "\(long)\n    {\n"))
        #expect(line.lines.first?.columns == (width == 118 ? 120 : width))
    }

    @Test("a brace behind a call in several lines stands beside it, behind one that is an operand alone")
    func aBraceBehindACall() {
        let call = SwiftLayout.call("f", [.text(long), .text(long), .text(long)])
        let lines = (SwiftText.space(4) + long + ",\n" + SwiftText.space(4) + long + ",\n" + SwiftText.space(4) + long)
        #expect(SwiftLine("if !" + call, opensBlock: true).text(indent: 0) == "if !f(\n\(lines)\n) {\n")
        let operands = SwiftLayout.operators(first: "a", rest: [(">", call)])
        let inner = lines.lines.map { "    \($0)" }.joined(separator: "\n")
        #expect(
            SwiftLine("if " + operands, opensBlock: true).text(indent: 0) == "if a\n    > f(\n\(inner)\n    )\n{\n"
        )
    }

    @Test("a closure in brackets goes to lines of its own between them")
    func closureInBrackets() {
        let closure = SwiftLayout.closure(head: " x in", body: .call("f", [.text(long), .text(long)]))
        let code = SwiftLayout.sequence([.text("\(long).contains(where: "), closure, ")"])
        #expect(
            SwiftLine("if " + code, opensBlock: true).text(indent: 0) == """
                if \(long).contains(where: { x in
                    f(\(long), \(long))
                }) {

                """
        )
    }

    @Test("a row that can fail is broken as it would be without its try")
    func triedRow() {
        let sum = SwiftLayout.operators(first: .text(long), rest: [("+", .text(long)), ("+", .text(long))])
        let row = SwiftLayout.operators(first: sum, rest: [("-", .text(long))])
        let code = WrittenExpression(code: row, strength: .sum, canFail: true).tried
        #expect(code.text(indent: 0) == "try \(long)\n    + \(long)\n    + \(long)\n    - \(long)")
    }

    @Test("what doesn't fit beside the name that it is assigned to goes to a line of its own")
    func behindTheSign() {
        let target = SwiftLayout.text("\(long)[\(long)]")
        let name = SwiftLayout.assignment(target: target, value: .text(long))
        #expect(name.text(indent: 4) == "\(target.flat) =\n        \(long)")
        let call = SwiftLayout.assignment(target: target, value: .call(long, [.text(long)]))
        #expect(call.text(indent: 4) == "\(target.flat) =\n        \(long)(\(long))")
    }

    @Test("a literal that doesn't fit on a line takes several, further in than the one on which it begins")
    func literal() {
        let literal = SwiftLayout.literal(of: "\(long) \(long) \(long)")
        #expect(
            SwiftLayout.call("f", ["a", .labelled("b", literal)]).text(indent: 0) == """
                f(
                    a,
                    b: \"""
                        \(long) \(long) \\
                        \(long)
                        \"""
                )
                """
        )
        #expect(
            SwiftLayout.array(["a", literal]).text(indent: 0) == """
                [
                    a,
                    \"""
                    \(long) \(long) \\
                    \(long)
                    \""",
                ]
                """
        )
        let parameter = SwiftLayout.parameter("a: String", default: literal).text(indent: 0)
        #expect(parameter == "a: String = \"\"\"\n\(long) \(long) \\\n\(long)\n\"\"\"")
        let short = SwiftLayout.assignment(target: .text("let \(long)"), value: .literal(of: "\(long) \(long)"))
        #expect(short.text(indent: 0) == "let \(long) =\n    \"\(long) \(long)\"")
    }

    @Test("in lines that are shorter than those of a file nothing is longer either")
    func width() {
        let code = SwiftLayout.call("f", ["a", .labelled("b", .array([.text(long)]))])
        #expect(
            code.text(width: 44) == """
                f(
                    a,
                    b: [
                        \(long)
                    ]
                )
                """
        )
    }

    @Test("the body of a closure goes to a line of its own")
    func theBodyOfAClosureGoesToALineOfItsOwn() {
        let code = SwiftLayout.text("\(long).filter ") + .closure(head: " x in", body: .text(long + long))
        #expect(
            code.text(indent: 0) == """
                \(long).filter { x in
                    \(long)\(long)
                }
                """
        )
    }

    @Test("each of two closures has lines of its own")
    func eachOfTwoClosuresHasLinesOfItsOwn() {
        let first = SwiftLayout.closure(head: " x in", body: "x")
        let code = SwiftLayout.text("act() ") + .closures(first, label: "then", .closure(head: "", body: "y"))
        #expect(
            code.text(indent: 0) == """
                act() { x in
                    x
                } then: {
                    y
                }
                """
        )
    }

    @Test("a single item has no comma")
    func aSingleItemHasNoComma() {
        let text = String(repeating: "b", count: 119)
        #expect(SwiftLayout.array([.text(text)]).text(indent: 0) == "[\n    \(text)\n]")
    }
}
