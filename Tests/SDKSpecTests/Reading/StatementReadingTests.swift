import Testing

@testable import SDKSpec

@Suite("Statements")
struct StatementReadingTests {
    private func gate(_ statements: String) -> String {
        let lines = statements.split(separator: "\n").map { "      \($0)\n" }
        return "gates:\n  g:\n    summary: S\n    behaviour: |\n" + lines.joined()
    }

    private func statements(_ text: String) throws -> [Statement] {
        let read = ReadSpec(gate(text))
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        return try #require(read.specification?.gates.first).behaviour
    }

    @Test("a value that may be missing, and an answer without a value")
    func parts() throws {
        let read = try statements("let a = 1 or 2 or fail e\nreturn")
        guard case .let(let name, let value, let error) = read[0].kind else { return #expect(Bool(false)) }
        #expect(name.value == "a")
        #expect(value.text == "1 or 2")
        #expect(error?.value == "e")
        #expect(read[0].location.range.start.column == 7)
        guard case .return(nil) = read[1].kind else { return #expect(Bool(false)) }
    }

    @Test("who receives an event")
    func audiences() throws {
        let read = try statements(
            "emit A\nemit A to thisDevice\nemit A to myOtherDevices\nemit A to peer"
        )
        let audiences = read.map { statement in
            if case .emit(_, let audience, _) = statement.kind { ModelDump.text(audience) } else { "" }
        }
        #expect(audiences[0] == "me")
        #expect(audiences[1] == "thisDevice")
        #expect(audiences[2] == "myOtherDevices")
        #expect(audiences[3].contains("peer"))
    }

    @Test("the list of `for` is found at its place")
    func forClause() throws {
        let read = try statements("for id in me.groups\n  do nothing")
        guard case .for(let variable, let list, _) = read[0].kind else { return #expect(Bool(false)) }
        #expect(variable.value == "id")
        #expect(variable.location.range.start.column == 11)
        #expect(list.location.range.start.column == 17)
    }

    @Test("a method is described in one shape or in several")
    func overloads() {
        expectFindings(
            """
            methods:
              m:
                topic: T
                summary: S
                1️⃣behaviour: do nothing
                2️⃣whenFailed: do nothing
                overloads: {a: {}, b: {summary: B}}
            """,
            [
                Finding("1️⃣", "stray-key", "`behaviour` means nothing beside `overloads`"),
                Finding("2️⃣", "stray-key", "`whenFailed` means nothing beside `overloads`"),
            ]
        )
    }
}
