import Testing

@testable import SDKGeneration

/// What the names stand for by which the reference says when a call fails, and that no caller gives.
@Suite("Names that reasons are told with")
struct ExplainedNameTests {
    /// What the table of failures explains for a behaviour.
    private static func explained(_ behaviour: String) throws -> [String] {
        let lines = behaviour.split(separator: "\n").map { "        \($0)" }
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {full: {code: 3, summary: It is full}, gone: {code: 4, summary: It is gone}}
            types:
              Box: {summary: A box, fields: {size: {type: Int, summary: Its size}, lid: {type: Bool, summary: Whether it has one}}}
            state: {world: {boxes: {type: "{String: Box}", default: "{}", summary: The boxes}}}
            procedures:
              largest:
                summary: The size of the largest box.
                returns: Int
                behaviour: return count(world.boxes) * 3
              check:
                summary: Looks whether there is room.
                parameters: "most: Int"
                behaviour: |
                  let room = most - count(world.boxes)
                  fail full when room < 1
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters: {n: {type: Int, summary: How many}, key: {type: String, summary: Which}}
                behaviour: |
            \(lines.joined(separator: "\n"))
            """
        )
        return page.matches(of: /<tr><td>(.*?)<td>/).flatMap { $0.1.matches(of: /<small>(.*?)<\/small>/) }
            .map { String($0.1.replacing(/<[^>]*>/, with: "")) }
    }

    @Test(
        "each is explained by what gave it",
        arguments: [
            (
                "let left = largest()\nfail full when left < n",
                "left is what largest gives: the size of the largest box."
            ),
            (
                "let sum = n + count(world.boxes)\nfail full when sum > 9",
                "sum is n + the number of the service's boxes."
            ),
            (
                "let box = world.boxes[key] or fail gone\nlet isOdd = box.lid or n == 1 or n == 3 or n == 5\nfail full when isOdd",
                "isOdd says whether box.lid is true or n is 1, 3 or 5."
            ),
            ("check(most: 4)", "room is 4 - count(world.boxes)."),
            ("let it = world.boxes[key] or fail gone\nfail full when it.size > n", "it is world.boxes[key]."),
        ]
    )
    func explanations(behaviour: String, sentence: String) throws {
        let explained = try Self.explained(behaviour)
        #expect(explained == [sentence])
    }

    @Test(
        "what says no more than the name, is changed on the way or takes too long, isn't",
        arguments: [
            "let boxes = world.boxes\nfail full when count(boxes) > n",
            "let left = largest()\nset left to 3\nfail full when left < n",
            "let left = n + (if key == \"a\" then 1 else if key == \"b\" then 2 else 3) + (if key == \"c\" then 1 else 2)\nfail full when left > 9",
            "fail full when n > 9",
        ]
    )
    func others(behaviour: String) throws {
        #expect(try Self.explained(behaviour) == [])
    }

    @Test("one is explained once in a table")
    func once() throws {
        let twice = "let left = largest()\nfail full when left < n\nfail gone when left > 9"
        #expect(try Self.explained(twice) == ["left is what largest gives: the size of the largest box."])
    }

    /// What stands below the events of a behaviour, but for what they mean.
    private static func explainedOfEvents(_ behaviour: String) throws -> [String] {
        let lines = behaviour.split(separator: "\n").map { "        \($0)" }
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            events: {RANG: {wire: rang, summary: It rang}}
            state: {world: {boxes: {type: "{String: Int}", default: "{}", summary: The boxes}}}
            procedures:
              largest: {summary: The size of the largest box., returns: Int, behaviour: return count(world.boxes) * 3}
              ring:
                summary: Rings, perhaps.
                parameters: "most: Int"
                behaviour: |
                  let room = most - count(world.boxes)
                  if room > 1
                    emit RANG
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters: {n: {type: Int, summary: How many}, all: {type: "[Int]", summary: Which}}
                behaviour: |
            \(lines.joined(separator: "\n"))
            """
        )
        let events = try #require(page.firstMatch(of: /<ol class=events>(?s:.*?)<\/ol>/)).0
        return events.matches(of: /<p class=quiet>(.*)\n/).map { String($0.1.replacing(/<[^>]*>/, with: "")) }
            .filter { !$0.hasPrefix("It rang") }
    }

    @Test(
        "the names by which it is told when an event is sent are explained too, each once",
        arguments: [
            (
                "let left = largest()\nif left < n\n  emit RANG\nif left < 2\n  emit RANG to myself",
                ["left is what largest gives: the size of the largest box."]
            ),
            ("if largest() > n\n  emit RANG", ["largest: the size of the largest box."]),
            ("ring(most: n)", ["room is n - count(world.boxes)."]),
            ("emit RANG", []), ("if n > 3\n  emit RANG", []),
            ("let left = largest()\nfor x in all\n  if x > left\n    emit RANG", []),
        ]
    )
    func events(behaviour: String, sentences: [String]) throws {
        #expect(try Self.explainedOfEvents(behaviour) == sentences)
    }

    @Test("a procedure that is asked is explained, unless a name that it gives is already")
    func procedures() throws {
        #expect(try Self.explained("fail full when largest() < n") == ["largest: the size of the largest box."])
        let both = "let left = largest()\nfail full when left < largest()"
        #expect(try Self.explained(both) == ["left is what largest gives: the size of the largest box."])
    }
}
