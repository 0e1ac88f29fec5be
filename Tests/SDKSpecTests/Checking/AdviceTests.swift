import Testing

@testable import SDKSpec

@Suite("What could be written instead")
struct AdviceTests {
    /// What `try` does, in a spec with values of many types.
    private static func help(_ statement: String) -> [String?] {
        let declarations = #"""
            types:
              Box:
                summary: A box.
                fields:
                  kind: {type: Kind, summary: What is in it.}
                  reader: {type: "ReaderID?", summary: Whose it is.}
                  label: {type: "String?", summary: What is written on it.}
                  names: {type: "[String]?", summary: What else is written on it.}
                  marks: {type: "{String: Int}", default: "{}", summary: Its marks.}
                  count: {type: UInt, default: "0", summary: How many things are in it.}
                  weight: {type: Double, default: "0", summary: How heavy it is.}
                source: rules
            methods:
              try:
                topic: Things
                summary: Tries.
                parameters:
                  box: {type: Box, summary: A box.}
                  file: {type: Bytes, summary: A file.}
                  itemID: {type: "ItemID?", summary: A thing.}
                  readerID: {type: ReaderID, summary: A reader.}
                  name: {type: String, summary: A name.}
                  items: {type: "[ItemID]", default: "[]", summary: Things.}
                behaviour: |
                  let total = 3
                  let copy = box
                  STATEMENT
                source: rules

            """#.replacing("STATEMENT", with: statement.split(separator: "\n").joined(separator: "\n      "))
        let found = CheckedText(CityLibrary.text, declarations).findings
        return found.filter { $0.severity == .error && $0.isOfBehaviour }.map(\.help)
    }

    @Test(
        "a value of another type",
        arguments: [
            ("set total to box.count", "write `Int(box.count)`"),
            ("set copy.count to total", "write `UInt(total)`"),
            ("set total to total - box.count", "write `Int(box.count)`"),
            ("set total to Int(box.count - total)", "write `Int(box.count)`"),
            ("if total < box.count\n  do nothing", "write `Int(box.count)`"),
            ("set total to box.weight", "write `Int(box.weight)`"),
            ("set copy.label to readerID", "write `text(readerID)`"),
            ("set copy.reader to name", "write `ReaderID(name)`"),
            ("set copy.label to box.reader", "write `if box.reader exists then text(box.reader) else none`"),
            ("set copy.label to text(box.reader)", "write `if box.reader exists then text(box.reader) else none`"),
            (
                "set total to length(text(box.reader), utf8-bytes)",
                "give a value for that case with `??`, or name it with `let … or fail`"
            ),
            (
                "for n in box.names\n  do nothing",
                "give a value for that case with `??`, or name it with `let … or fail`"
            ),
            ("set total to length(file, utf8-bytes)", "the unit is `bytes`"),
        ]
    )
    func types(statement: String, help: String) {
        #expect(Self.help(statement) == [help])
    }

    @Test(
        "a value of an enumeration, and a form of an identifier",
        arguments: [
            ("if box.kind == film\n  do nothing", "write `.film`"),
            ("if box.kind == \"film\"\n  do nothing", "write `.film`"),
            ("if \"f\" == box.kind\n  do nothing", "write `.film`"),
            ("if box.kind in [film]\n  do nothing", "write `.film`"),
            ("set copy.kind to \"film\"", "write `.film`"),
            ("if itemID == map\n  do nothing", "write `.map`"),
            ("if itemID == ItemID.film\n  do nothing", "write `ItemID.film(…)`, or ask for the form with `is film`"),
            ("if itemID == .film\n  do nothing", "write `ItemID.film(…)`, or ask for the form with `is film`"),
            ("if itemID == ItemID.map()\n  do nothing", "write `ItemID.map`"),
            ("set copy.kind to Kind.film()", "write `Kind.film`"),
            ("set copy.kind to Kind(name)", "write what it has by name, such as `Kind.book`"),
        ]
    )
    func names(statement: String, help: String) {
        #expect(Self.help(statement) == [help])
    }

    @Test("an empty list isn't an empty map")
    func empty() {
        #expect(Self.help("set copy.marks to []") == ["an empty map is `{}`"])
        #expect(Self.help("set copy.names to {}") == ["an empty list is `[]`"])
        #expect(Self.help("set copy.kind to {}") == [nil])
    }

    @Test("what fits needs none")
    func fitting() {
        let statements = [
            "set total to Int(box.count) + Int(box.weight) + length(file, bytes)", "set copy.count to UInt(total)",
            "set copy.label to if box.reader exists then text(box.reader) else none",
            "let first = first(items)\nset total to if first exists and first is film then 1 else 2",
        ]
        for statement in statements { #expect(Self.help(statement) == [], "\(statement)") }
    }
}
