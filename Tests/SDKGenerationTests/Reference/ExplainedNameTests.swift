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
}
