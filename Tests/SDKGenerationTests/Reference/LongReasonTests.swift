import Testing

@testable import SDKGeneration

@Suite("Reasons that grow are told in the time that somebody waits, and at a length that somebody reads")
struct LongReasonTests {
    /// The page of `call` for a behaviour.
    private static func page(_ behaviour: [String], _ procedures: [String] = []) throws -> String {
        try SmallSpec.page(
            "methods/call.html",
            """
            errors: {refused: {code: 3, summary: It was refused}}
            events: {RANG: {wire: rang, summary: It rang}}
            state: {world: {total: {type: Int, default: "0", summary: A sum}}}
            \(procedures.isEmpty ? "" : "procedures:\n" + procedures.joined(separator: "\n"))
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters: {text: {type: String, summary: What}}
                behaviour: |
            \(behaviour.map { "      \($0)" }.joined(separator: "\n"))
            """
        )
    }

    @Test("an `if` of many parts", arguments: ["or", "and"])
    func manyParts(word: String) throws {
        let parts = (0..<50).map { "text == \"t\($0)\"" }.joined(separator: " \(word) ")
        let page = try Self.page(["if \(parts)", "  fail refused when text == \"\"", "set world.total to 1"])
        #expect(page.contains("t49"))
    }

    @Test("names that stand for names")
    func names() throws {
        var behaviour = ["let a0 = text == \"a\"", "let b0 = text == \"b\""]
        for n in 1..<60 { behaviour += ["let a\(n) = a\(n - 1) == b\(n - 1)", "let b\(n) = a\(n) or b\(n - 1)"] }
        let page = try Self.page(behaviour + ["fail refused when a59 and b59", "set world.total to 1"])
        #expect(page.utf8.count < 60_000)
        #expect(page.contains("a59"))
    }

    @Test("procedures that perform the next one twice", arguments: ["fail refused when a == \"q\"", "emit RANG"])
    func procedures(statement: String) throws {
        let first = "  p0: {parameters: \"a: String\", summary: P, behaviour: '\(statement)'}"
        let others = (1..<40).map { n in
            """
              p\(n):
                parameters: "a: String"
                summary: P
                behaviour: |
                  p\(n - 1)(a: a)
                  p\(n - 1)(a: a)
            """
        }
        let page = try Self.page(["p39(a: text)", "set world.total to 1"], [first] + others)
        #expect(page.contains(statement.hasPrefix("fail") ? "refused" : "RANG"))
    }

    @Test("ways beyond number are left to the error's own summary")
    func manyWays() throws {
        let procedures = (0..<7).map { n in
            let next = [n - 1, n - 2, n - 3].filter { $0 >= 0 }
            let calls = next.enumerated().map { "      if a == \"\(n)\($0)\"\n        p\($1)(a: a)" }
            let body = calls.isEmpty ? "      fail refused when a == \"q\"" : calls.joined(separator: "\n")
            return "  p\(n):\n    parameters: \"a: String\"\n    summary: P\n    behaviour: |\n\(body)"
        }
        let calls = (3..<7).map { "p\($0)(a: text + \"\($0)\")" }
        let page = try Self.page(calls + calls + ["set world.total to 1"], procedures)
        #expect(page.contains("refused"))
        #expect(page.utf8.count < 40_000)
    }
}
