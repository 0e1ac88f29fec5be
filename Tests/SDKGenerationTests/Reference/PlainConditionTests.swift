import Testing

@testable import SDKGeneration

/// What the reference tells in words where the spec has expressions.
@Suite("Conditions in plain words")
struct PlainConditionTests {
    /// A page of a small spec, without tags.
    private static func text(_ behaviour: String, scenarios: String = "", limit: String = "") throws -> String {
        let lines = behaviour.split(separator: "\n").map { "        \($0)" }
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {refused: {code: 3, summary: It was refused, remedy: Ask somebody who may do it to call in your place}}
            types:
              Change:
                summary: A change
                fields: {a: {type: "Int?", summary: A}, b: {type: "Int?", summary: B}}
              Answer:
                summary: An answer
                fields: {found: {type: "[Item]", summary: What was found}, more: {type: Bool, summary: More}}
              Item:
                summary: An item
                fields: {name: {type: String, summary: Its name}, text: {type: String, summary: Its text}}
            state: {world: {until: {type: "{String: Int}", default: "{}", summary: Until when}}}
            procedures:
              found:
                summary: What stands under a key; absent for none
                parameters: "key: String"
                returns: "Int?"
                behaviour: return world.until[key]
              isRoom:
                summary: Whether there is room for more
                parameters: "wanted: Int, always: Bool"
                returns: Bool
                behaviour: return always or wanted < 3
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters:
                  key: {type: String, summary: Which\(limit)}
                  a: {type: "Int?", summary: A}
                  b: {type: "Int?", summary: B}
                returns: Answer
                behaviour: |
            \(lines.joined(separator: "\n"))
            \(scenarios)
            """
        )
        return page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
    }

    private static let answer = "return Answer(found: [], more: false)"

    @Test(
        "what a procedure gives is told without its call",
        arguments: [
            ("not (found(key) exists)", "found gives nothing for key."),
            ("found(key) exists", "found gives something for key."),
            ("found(key) == a", "What found gives for key is a."),
            (
                "not isRoom(wanted: 2, always: a == 1)",
                "There isn't room for more (wanted is 2, always says whether a is 1)."
            ),
        ]
    )
    func procedures(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)\n\(Self.answer)")
        #expect(text.contains(words), "\(text)")
    }

    @Test("a record without anything in it is empty, and one that is made for it says what is in it")
    func records() throws {
        let behaviour = "let change = Change(a, b)\nfail refused when change == Change()\n\(Self.answer)"
        let text = try Self.text(behaviour)
        #expect(text.contains("change is empty"), "\(text)")
        #expect(text.contains("change is a new Change with a and b."), "\(text)")
        let made = try Self.text("fail refused when Change(a) != Change()\n\(Self.answer)")
        #expect(made.contains("a is given."), "\(made)")
    }

    @Test("what to do about an error is told once in a table")
    func remedies() throws {
        let text = try Self.text("fail refused when a == 1\nfail refused when b == 1\n\(Self.answer)")
        #expect(text.components(separatedBy: "Ask somebody who may do it to call in your place.").count == 2, "\(text)")
        #expect(text.contains("As above."))
    }

    @Test("an answer that is too long for a line is told by the first value of each record in it")
    func answers() throws {
        let scenario = """
            scenarios:
              all:
                summary: All is found
                steps:
                  - ann: call
                    with: {key: k}
                    returns: {found: [{name: One, text: A long text of it}, {name: Two, text: Another long one}], more: true}
            """
        let text = try Self.text(Self.answer, scenarios: scenario)
        #expect(text.contains("It answers with {found: [{name: One, …}, {name: Two, …}], more: true}."), "\(text)")
    }

    @Test(
        "patterns that people have words for are told in words",
        arguments: [
            ("^(?!tmp-)", "key begins with tmp-.", "Let key begin with something else than tmp-."),
            ("^(?!.*--)", "key holds --.", "Leave -- out of key."),
            (
                "^[ -~]*$", "key has other characters than those of ASCII that can be printed.",
                "Use characters of ASCII in key."
            ),
            ("^(?!a|b)", "key doesn't match ^(?!a|b).", "Give key as text that matches ^(?!a|b)."),
        ]
    )
    func patterns(pattern: String, excess: String, advice: String) throws {
        let text = try Self.text(Self.answer, limit: ", limit: {pattern: '\(pattern)', error: refused}")
        #expect(text.contains(excess), "\(text)")
        #expect(text.contains(advice))
    }
}
