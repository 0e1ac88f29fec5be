import Testing

@testable import SDKGeneration

@Suite("Layout of generated behaviour")
struct SwiftCodeTests {
    private let long = String(repeating: "a", count: 40)

    @Test func whatFitsStaysOnOneLine() {
        let code = SwiftCode.call("f", ["a", .array(["b"])])
        #expect(code.text(indent: 0) == "f(a, [b])")
    }

    @Test func argumentsStandOneALine() {
        let code = SwiftCode.call("f", [.text(long), .text(long), .text(long)])
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

    @Test func assignedOperandsStandInOneColumn() {
        let operands = SwiftCode.operators(first: .text(long), rest: [("&&", .text(long)), ("&&", .text(long))])
        let code = SwiftCode.assignment(target: "let x", value: operands)
        #expect(
            code.text(indent: 0) == """
                let x =
                    \(long)
                    && \(long)
                    && \(long)
                """
        )
    }

    @Test func aBraceBehindSeveralConditionsStandsAlone() {
        let code = SwiftCode.text("if ") + .conditions([.text(long), .text(long), .text(long)])
        #expect(
            SwiftLine(code, opensBlock: true).text(indent: 0) == """
                if \(long),
                    \(long),
                    \(long)
                {

                """
        )
    }

    @Test func theBodyOfAClosureGoesToALineOfItsOwn() {
        let code = SwiftCode.text("\(long).filter") + .closure(head: " x in", body: .text(long + long))
        #expect(
            code.text(indent: 0) == """
                \(long).filter { x in
                    \(long)\(long)
                }
                """
        )
    }

    @Test func eachOfTwoClosuresHasLinesOfItsOwn() {
        let first = SwiftCode.closure(head: " x in", body: "x")
        let code = SwiftCode.text("act()") + .closures(first, label: "then", .closure(head: "", body: "y"))
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

    @Test func aSingleItemHasNoComma() {
        let text = String(repeating: "b", count: 119)
        #expect(SwiftCode.array([.text(text)]).text(indent: 0) == "[\n    \(text)\n]")
    }
}
