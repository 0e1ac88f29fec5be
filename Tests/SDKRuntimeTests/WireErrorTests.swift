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
        let fields = try WireFields(["a": 1, "b": nil], of: "T")
        #expect(try fields.value("a", default: 7) == 1)
        #expect(try fields.value("b", default: 7) == 7)
        #expect(try fields.value("c", default: 7) == 7)
        #expect(throws: WireError.self) { try fields.value("a", default: "text") }
        #expect(try fields.optionalUnion("b", tag: MediumKind.book) as Content? == nil)
        #expect(fields["c"].isNull)
    }
}
