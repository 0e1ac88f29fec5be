import SDKRuntime
import Testing

@Suite("Identifiers, open enumerations, unions")
struct OpenTypesTests {
    @Test("identifiers are their text")
    func identifiers() throws {
        let shelf: ShelfID = "top"
        #expect(shelf == ShelfID("top"))
        #expect(shelf.wire == "top")
        #expect(try ShelfID(wire: "top") == shelf)
        #expect("\(shelf)" == "top")
        #expect([ShelfID("b"), "a"].sorted() == ["a", "b"])
        #expect(Set([shelf, "top"]).count == 1)
        #expect(throws: WireError.self) { try ShelfID(wire: 1) }
    }

    @Test("a text that is written out stands for an identifier or a value, also with parts in it")
    func literals() {
        let number = 3
        let shelf: ShelfID = "shelf-\(number)"
        #expect(shelf.rawValue == "shelf-3")
        let kind: MediumKind = "RECORD"
        #expect(kind == .record)
        let optional: MediumKind? = "TAPE-\(number)"
        #expect(optional?.rawValue == "TAPE-3")
    }

    @Test("a value that nobody knows stays what it is")
    func unknownValue() throws {
        let kind = try MediumKind(wire: "TAPE")
        #expect(!kind.isKnown)
        #expect(kind.wire == "TAPE")
        #expect(MediumKind.book.isKnown)
        #expect(kind != .book)
        #expect("\(kind)" == "TAPE")
        #expect("\(MediumKind.record)" == "record")
        #expect(throws: WireError.self) { try MediumKind(wire: 1) }
    }

    @Test("an enumeration may be of integers")
    func integers() throws {
        #expect(try Floor(wire: 0) == .ground)
        #expect(try Floor(wire: 7).isKnown == false)
        #expect(Floor.ground.wire == 0)
        #expect(throws: WireError.self) { try Floor(wire: "0") }
    }

    @Test("the tag decides how a payload is read")
    func unions() throws {
        func read(_ tag: MediumKind, _ wire: WireValue) throws(WireError) -> Content {
            var reader = WireReader(wire, of: "Content")
            let content = Content(tag: tag, reading: &reader)
            try reader.finish()
            return content
        }
        #expect(try read(.record, 2) == .record(minutes: 2))
        #expect(try read(.book, ["count": 2]) == .book(Pages(count: 2)))
        #expect(throws: WireError.self) { try read(.book, 2) }
        let unknown = try read("TAPE", ["a": [1]])
        #expect(unknown.tag == nil)
        #expect(unknown.wire == ["a": [1]])
    }

    @Test("unions with the same payload and another tag differ")
    func unionEquality() {
        let known = Content.record(minutes: 2)
        let unknown = Content.unknown(2.0)
        #expect(known.wire == unknown.wire)
        #expect(known != unknown)
        #expect(Set([known, unknown, .record(minutes: 2)]).count == 2)
        #expect("\(known)" == "record 2.0")
    }
}
