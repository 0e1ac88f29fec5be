import Testing

@testable import SDKSpec

@Suite("Statements")
struct StatementReadingTests {
    private func gate(_ statements: String) -> String {
        let lines = statements.split(separator: "\n").map { "      \($0)\n" }
        return "gates:\n  g:\n    summary: S\n    behaviour:\n" + lines.joined()
    }

    private func statements(_ text: String) throws -> [Statement] {
        let read = ReadSpec(gate(text))
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        return try #require(read.specification?.gates.first).behaviour
    }

    @Test("`let` and `set` with several entries are several statements")
    func several() throws {
        let read = try statements("- let: {a: 1, b: 2}\n  orFail: e\n- set: {a: 3, b: 4}\n- return:")
        #expect(read.count == 5)
        guard case .bind(let name, _, let error) = read[1].kind else { return #expect(Bool(false)) }
        #expect(name.value == "b")
        #expect(error?.value == "e")
        #expect(read[1].location.range.start.column == 21)
        guard case .giveBack(nil) = read[4].kind else { return #expect(Bool(false)) }
    }

    @Test("who receives an event")
    func audiences() throws {
        let read = try statements(
            "- emit: A\n- {emit: A, to: thisDevice}\n- {emit: A, to: myOtherDevices}\n- {emit: A, to: peer}"
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
        let read = try statements("- for: id in me.groups\n  do: []")
        guard case .forEach(let variable, let list, _) = read[0].kind else { return #expect(Bool(false)) }
        #expect(variable.value == "id")
        #expect(variable.location.range.start.column == 14)
        #expect(list.location.range.start.column == 20)
    }

    @Test("statements that aren't understood")
    func broken() {
        expectFindings(
            gate(
                """
                - 1️⃣fial: a
                - {fail: a, 2️⃣emit: B}
                - 3️⃣{}
                - 4️⃣done
                - {fail: a, 5️⃣because: b}
                - {fail: a, when: b, 6️⃣unless: c}
                - for: 7️⃣groups
                  do: []
                - for: id in a 8️⃣b
                  do: []
                - 9️⃣add: b
                - 0️⃣if: c
                """
            ),
            [
                Finding("1️⃣", "undecided-kind", "this statement has none of the keys that say what it is"),
                Finding("2️⃣", "ambiguous-kind", "`fail` and `emit` can't stand in one statement"),
                Finding("3️⃣", "undecided-kind", "this statement has none of the keys that say what it is"),
                Finding("4️⃣", "wrong-kind", "an item of `behaviour` is a text where a mapping belongs"),
                Finding("5️⃣", "unknown-key", "a `fail` statement has no key `because`"),
                Finding("6️⃣", "two-conditions", "`when` and `unless` can't stand in one `fail`"),
                Finding("7️⃣", "for-syntax", "`for` names no item"),
                Finding("8️⃣", "expression-syntax", "the expression ends before this"),
                Finding("9️⃣", "missing-key", "an `add` statement has no `to`"),
                Finding("0️⃣", "missing-key", "an `if` statement has no `then`"),
            ]
        )
    }

    @Test("expressions are found at their columns, in quotes and in flow style too")
    func expressions() {
        expectFindings(
            gate(
                """
                - ensure: "users[1️⃣]"
                - {fail: a, unless: 'b 2️⃣c'}
                - set: {a 3️⃣b: c, d: "1 +4️⃣"}
                """
            ),
            [
                Finding("1️⃣", "expression-syntax", "a value is missing here"),
                Finding("2️⃣", "expression-syntax", "the expression ends before this"),
                Finding("3️⃣", "expression-syntax", "the expression ends before this"),
                Finding("4️⃣", "expression-syntax", "a value is missing here"),
            ]
        )
    }

    @Test("a method is described in one shape or in several")
    func overloads() {
        expectFindings(
            """
            methods:
              m:
                topic: T
                summary: S
                1️⃣behaviour: []
                2️⃣whenFailed: []
                overloads: {a: {}, b: {summary: B}}
            """,
            [
                Finding("1️⃣", "stray-key", "`behaviour` means nothing beside `overloads`"),
                Finding("2️⃣", "stray-key", "`whenFailed` means nothing beside `overloads`"),
            ]
        )
    }
}
