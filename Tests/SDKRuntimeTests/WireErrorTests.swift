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
        var fields = WireFields(["a": 1, "b": nil], of: "T")
        #expect(fields.value("a", default: 7) == 1)
        #expect(fields.value("b", default: 7) == 7)
        #expect(fields.value("c", default: 7) == 7)
        #expect(fields.optionalUnion("b", tag: MediumKind.book) as Content? == nil)
        #expect(fields["c"].isNull)
        try fields.finish()
        _ = fields.value("a", default: "text")
        #expect(fields.failure?.description == "T.a: expected String, found 1")
        #expect(throws: WireError.self) { try fields.finish() }
    }

    @Test("the first error is the one that is thrown, and placeholders follow it")
    func firstError() {
        var fields = WireFields(["a": 1, "list": [1], "kind": "BOOK", "content": ["count": 2]], of: "T")
        #expect(fields.required("a") == "")
        #expect(fields.required("a") == 0)
        #expect(fields.required("list") == [Int]())
        #expect(fields.required("list") == [UInt8]())
        #expect(fields.required("kind") == MediumKind(rawValue: ""))
        #expect(fields.required("floor") == Floor.ground)
        #expect(fields.required("id") == ShelfID(""))
        #expect(fields.required("map") == WireMap<String, Int>())
        #expect(fields.required("flag") == false)
        #expect(fields.required("size") == 0.5 - 0.5)
        #expect(fields.required("json") == WireValue.null)
        #expect(fields.union("content", tag: MediumKind.book) == Content.unknown(.null))
        #expect(fields.required("pages") == Pages(count: 0))
        let shelf: Shelf = fields.required("shelf")
        #expect(shelf == Shelf(id: ""))
        #expect(fields.failure?.description == "T.a: expected String, found 1")
    }

    @Test("what isn't an object has no fields")
    func noObject() {
        var fields = WireFields([], of: "T")
        #expect(fields.optional("a") as Int? == nil)
        #expect(fields.failure?.description == "expected T, found a list of 0")
    }
}
