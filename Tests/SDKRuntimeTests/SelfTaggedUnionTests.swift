import SDKRuntime
import Testing

@Suite("Unions whose tag stands inside the payload")
struct SelfTaggedUnionTests {
    private enum Item: SelfTaggedUnion, Hashable, CustomStringConvertible {
        case book(Pages)
        case shelf(Shelf)
        case unknown(WireValue)

        static var tagMember: String { "kind" }

        init(tag: MediumKind, reading reader: inout WireReader) {
            switch tag {
            case .book: self = .book(Pages(reading: &reader))
            case .record: self = .shelf(Shelf(reading: &reader))
            default: self = .unknown(reader.wire)
            }
        }

        var tag: MediumKind? {
            switch self {
            case .book: .book
            case .shelf: .record
            case .unknown: nil
            }
        }

        var wirePayload: any WireConvertible {
            switch self {
            case .book(let pages): pages
            case .shelf(let shelf): shelf
            case .unknown(let wire): wire
            }
        }
    }

    @Test("the tag is the first member, and is read from there")
    func wire() throws {
        let book = Item.book(Pages(count: 3))
        let kind = MediumKind.book.rawValue
        #expect(book.wire.json == #"{"kind":"\#(kind)","count":3}"#)
        #expect(try [Item](wire: [book].wire) == [book])
    }

    @Test("what another tag announces stays as it is, and what has none isn't read")
    func others() throws {
        let wire: WireValue = ["kind": "TAPE", "minutes": 5]
        #expect(try Item(wire: wire) == .unknown(wire))
        #expect(Item.unknown(wire).wire == wire)
        let error = #expect(throws: WireError.self) { try Item(wire: ["count": 3]) }
        #expect(error?.path == "Item.kind")
    }

    @Test("what is inside the payload is looked at all the same")
    func disagreement() {
        let bad = Medium(kind: .record, content: .book(Pages(count: 3)))
        #expect(Item.shelf(Shelf(id: "s", media: [bad])).disagreement?.path == "Shelf.media[0].content")
        #expect(Item.book(Pages(count: 3)).disagreement == nil)
    }
}
