import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Methods that fail after a change")
struct LateFailuresTests {
    private func isLate(_ behaviour: String) throws -> Bool {
        let input = try MockSnippet.input(LibrarySpec.probe(behaviour, returns: "Void"))
        return LateFailures(input.specification, input.behaviour).overloads == ["probe"]
    }

    @Test(
        "are those on whose way a failure can follow a change of the state",
        arguments: [
            ("fail bookGone", false),
            ("set me.points to amount", false),
            ("set me.points to amount\nfail bookGone when amount > 3", true),
            ("fail bookGone when amount > 3\nset me.points to amount", false),
            ("let number = amount\nset number to 4\nfail bookGone when number > 3", false),
            ("set me.points to amount\nnot modelled because \"It isn't.\"", true),
            ("if amount > 3\n  set me.points to 1\nelse\n  fail bookGone", false),
            ("if amount > 3\n  set me.points to 1\nfail bookGone", true),
            ("if amount > 3\n  set me.points to 1\n  return\nfail bookGone", false),
            ("for x in [1]\n  fail bookGone when amount > x\n  set me.points to 1", true),
            ("emit CLOSED\nfail bookGone", false),
            ("let id = newID(\"a\")\nfail bookGone when id == \"a\"", false),
            ("set me.points to 1\nfail bookGone unless checkBook(book: book)", true),
        ]
    )
    func methods(behaviour: String, isLate expected: Bool) throws {
        #expect(try isLate(behaviour) == expected)
    }

    @Test("what grows by parts of its own kind is held to what a message carries, unless it never travels")
    func growing() throws {
        for isInternal in [false, true] {
            let types = """
                types:
                  Link: {internal: \(isInternal), summary: A link., fields: {before: {type: "Link?", summary: What was.}}}

                """
            let behaviour = "let link = Link()\nif Link(before: link) == link\n  return"
            let input = try MockSnippet.input(types + LibrarySpec.probe(behaviour, returns: "Void"))
            var isBounded = false
            try #require(input.behaviour.overloads["probe"]).statements.walk { statement in
                statement.visitExpressions { $0.walk { if case .bounded = $0.kind { isBounded = true } } }
            }
            #expect(isBounded != isInternal)
        }
    }
}
