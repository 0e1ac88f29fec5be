import SDKRuntime
import Testing

@Suite("Wire errors")
struct WireErrorTests {
    @Test(
        "name the way to the field",
        arguments: [
            (#"7"#, "expected Shelf, found 7"),
            (#"{"media":[]}"#, "Shelf.id: expected ShelfID, found nothing"),
            (#"{"id":null,"media":[]}"#, "Shelf.id: expected ShelfID, found nothing"),
            (#"{"id":"a","media":{}}"#, "Shelf.media: expected a list, found an object"),
            (#"{"id":"a","media":[{"kind":1}]}"#, "Shelf.media[0].kind: expected MediumKind, found 1"),
            (
                #"{"id":"a","media":[{"kind":"RECORD","content":1},{"kind":"BOOK","content":{"count":"x"}}]}"#,
                #"Shelf.media[1].content.count: expected Int, found string "x""#
            ),
            (#"{"id":"a","media":[],"loans":{"b":[1]}}"#, #"Shelf.loans["b"]: expected Int, found a list of 1"#),
            (#"{"id":"a","media":[],"isOpen":"yes"}"#, #"Shelf.isOpen: expected Bool, found string "yes""#),
            (#"{"id":"a","media":[],"above":{"id":2}}"#, "Shelf.above.id: expected ShelfID, found 2"),
        ]
    )
    func paths(json: String, message: String) throws {
        let wire = try WireValue(json: json)
        let error = #expect(throws: WireError.self) { try Shelf(wire: wire) }
        #expect(error?.description == message)
    }

    @Test("shorten long text")
    func longText() {
        let error = WireError(expected: "Int", found: .string(String(repeating: "é", count: 41)))
        #expect(error.found == "string \"" + String(repeating: "é", count: 40) + "…\"")
        #expect(error.path == "")
    }

    @Test("defaults stand in for what is absent, not for what is wrong")
    func defaults() throws {
        var reader = WireReader(["a": 1, "b": nil], of: "T")
        #expect(reader.value("a", default: 7) == 1)
        #expect(reader.value("b", default: 7) == 7)
        #expect(reader.value("c", default: 7) == 7)
        #expect(reader.optionalUnion("b", tag: MediumKind.book) as Content? == nil)
        #expect(reader["c"].isNull)
        try reader.finish()
        _ = reader.value("a", default: "text")
        #expect(reader.failure?.description == "T.a: expected String, found 1")
        #expect(throws: WireError.self) { try reader.finish() }
    }

    @Test("the first error is the one that is thrown, and placeholders follow it")
    func firstError() {
        var reader = WireReader(["a": 1, "list": [1], "kind": "BOOK", "content": ["count": 2]], of: "T")
        #expect(reader.required("a") == "")
        #expect(reader.required("a") == 0)
        #expect(reader.required("list") == [Int]())
        #expect(reader.required("list") == [UInt8]())
        #expect(reader.required("kind") == MediumKind(rawValue: ""))
        #expect(reader.required("floor") == Floor.ground)
        #expect(reader.required("id") == ShelfID(""))
        #expect(reader.required("map") == WireMap<String, Int>())
        #expect(reader.required("flag") == false)
        #expect(reader.required("size") == 0.5 - 0.5)
        #expect(reader.required("json") == WireValue.null)
        #expect(reader.union("content", tag: MediumKind.book) == Content.book(Pages(count: 0)))
        #expect(reader.required("pages") == Pages(count: 0))
        let shelf: Shelf = reader.required("shelf")
        #expect(shelf == Shelf(id: "", media: []))
        #expect(reader.failure?.description == "T.a: expected String, found 1")
    }

    @Test("what isn't an object has no members")
    func noObject() {
        var reader = WireReader([], of: "T")
        #expect(reader.optional("a") as Int? == nil)
        #expect(reader.failure?.description == "expected T, found a list of 0")
    }
}
