import Testing

@testable import SDKGeneration

@Suite("What to do about an error")
struct RemedyTests {
    /// The page of a method that fails for one condition, in a spec where `put` fills the boxes and `burn` empties them.
    private static func page(_ condition: String) throws -> String {
        try SmallSpec.page(
            "methods/fill.html",
            """
            errors: {full: {code: 3, summary: It is full}}
            constants:
              most: {type: Int, value: 5, summary: How many boxes there may be}
              isOpen: {type: Bool, value: "true", configurable: true, summary: Whether the shop is open}
            state: {user: {boxes: {type: "[String]", default: "[]", summary: The boxes}}}
            methods:
              fill:
                topic: Boxes
                summary: Fills
                parameters:
                  name: {type: String, summary: Which}
                  to: {type: PersonID, summary: For whom}
                  others: {type: "[PersonID]", summary: For whom else}
                behaviour: fail full \(condition)
              put: {topic: Boxes, summary: Puts, parameters: {name: {type: String, summary: Which}}, behaviour: add name to me.boxes}
              burn:
                topic: Boxes
                summary: Burns
                parameters: {name: {type: String, summary: Which}}
                behaviour: remove name from me.boxes
            """
        )
    }

    @Test(
        "the statement tells it",
        arguments: [
            ("unless name in me.boxes", "<a href=put.html>put</a> puts it there."),
            ("when name in me.boxes", "<a href=burn.html>burn</a> takes it out."),
            ("when count(me.boxes) >= most", "<a href=burn.html>burn</a> frees a place."),
            ("when count(others) > most", "Keep the number of <code>others</code> to at most "),
            ("when myself in others", "Leave the caller out of <code>others</code>."),
            ("when to == myself", "Give somebody else as <code>to</code>."),
            ("when edition() != \"large\"", "Buy Large."),
            ("unless isOpen", ">isOpen</a> switched on for the app."),
            ("when name in (users[to].boxes ?? [])", ""),
            ("when name == \"a\"", ""),
        ]
    )
    func remedies(condition: String, remedy: String) throws {
        let page = try Self.page(condition)
        let row = try #require(page.components(separatedBy: "#fill.fails.full>").dropFirst().first)
        let line = row.prefix { $0 != "\n" }
        #expect(remedy.isEmpty ? line.hasSuffix("<td>") : line.contains(remedy), "\(line)")
    }

    @Test(
        "a part of a store that has a name is a part of it all the same",
        arguments: [
            ("fail full unless name in found.boxes", "<a href=put.html>put</a> puts it there."),
            ("let box = found.boxes[name] or fail full", "<a href=put.html>put</a> puts it there."),
            ("look(shelf: found, name)", "<a href=put.html>put</a> puts it there."),
            ("let other = Shelf()\n      fail full unless name in other.boxes", ""),
        ]
    )
    func named(statements: String, remedy: String) throws {
        let page = try SmallSpec.page(
            "methods/fill.html",
            """
            types:
              Shelf: {summary: A shelf, fields: {boxes: {type: "{String: Int}", default: "{}", summary: The boxes}}}
            errors: {full: {code: 3, summary: It is full}, none: {code: 4, summary: There is none, remedy: Make one}}
            state: {world: {shelves: {type: "{String: Shelf}", default: "{}", summary: The shelves}}}
            procedures:
              look:
                summary: Looks.
                parameters: {shelf: {type: Shelf, summary: Where}, name: {type: String, summary: For what}}
                behaviour: fail full unless name in shelf.boxes
            methods:
              fill:
                topic: Boxes
                summary: Fills
                parameters: {shelf: {type: String, summary: Where}, name: {type: String, summary: Which}}
                behaviour: |
                  let found = world.shelves[shelf] or fail none
                  \(statements)
                  look(shelf: found, name)
              put:
                topic: Boxes
                summary: Puts
                parameters: {shelf: {type: String, summary: Where}, name: {type: String, summary: Which}}
                behaviour: |
                  ensure world.shelves[shelf] exists
                  set world.shelves[shelf].boxes[name] to 1
            """
        )
        let row = try #require(page.components(separatedBy: "#fill.fails.full>").dropFirst().first)
        let line = row.prefix { $0 != "\n" }
        #expect(remedy.isEmpty ? line.hasSuffix("<td>") : line.contains(remedy), "\(line)")
    }

    @Test("where many methods fill a store, none of them is the remedy")
    func many() throws {
        let more = (1...6).map { number in
            """
              put\(number):
                topic: Boxes
                summary: Puts
                parameters: {name: {type: String, summary: Which}}
                behaviour: add name to me.boxes
            """
        }
        let yaml = """
            errors: {noneLeft: {code: 3, summary: There is none}}
            state: {user: {boxes: {type: "[String]", default: "[]", summary: The boxes}}}
            methods:
              fill:
                topic: Boxes
                summary: Fills
                parameters: {name: {type: String, summary: Which}}
                behaviour: |
                  fail noneLeft unless name in me.boxes
                  add name to me.boxes
            \(more.joined(separator: "\n"))
            """
        #expect(try !SmallSpec.page("methods/fill.html", yaml).contains("put it there"))
    }
}
