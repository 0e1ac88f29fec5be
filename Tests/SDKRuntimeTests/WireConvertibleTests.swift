import Foundation
import SDKRuntime
import Testing

@Suite("Wire forms")
struct WireConvertibleTests {
    @Test("whole numbers are read where they fit exactly")
    func wholeNumbers() throws {
        #expect(try Int(wire: 5) == 5)
        #expect(try Int(wire: 5.0) == 5)
        #expect(throws: WireError.self) { try Int(wire: 5.5) }
        #expect(throws: WireError.self) { try Int(wire: .uint(.max)) }
        #expect(throws: WireError.self) { try Int(wire: "5") }
        #expect(throws: WireError.self) { try Int(wire: true) }
        #expect(try UInt64(wire: .uint(.max)) == .max)
        #expect(throws: WireError.self) { try UInt64(wire: -1) }
        #expect(UInt64(5).wire == 5)
        #expect(UInt64.max.wire == .uint(.max))
        #expect(try Double(wire: 5) == 5)
    }

    @Test("bytes aren't a list of numbers")
    func bytes() throws {
        let bytes: [UInt8] = [1, 2]
        #expect(bytes.wire == .bytes([1, 2]))
        #expect(try [UInt8](wire: .bytes([1, 2])) == bytes)
        #expect(throws: WireError.self) { try [UInt8](wire: [1, 2]) }
        let numbers: [Int] = [1, 2]
        #expect(numbers.wire == .array([1, 2]))
    }

    @Test("an absent value is null")
    func optionals() throws {
        #expect(String?.none.wire == .null)
        #expect(try String?(wire: .null) == nil)
        #expect(try String?(wire: "a") == "a")
        #expect(throws: WireError.self) { try String(wire: .null) }
    }

    @Test("records survive the way there and back")
    func records() throws {
        let shelf = Shelf(
            id: "top",
            media: [
                Medium(kind: .book, content: .book(Pages(count: 3)), remark: "thin"),
                Medium(kind: .record, content: .record(minutes: 42.5)),
            ],
            loans: ["bob": 1, "alice": 2],
            above: Shelf(id: "roof", media: [], isOpen: false)
        )
        let read = try Shelf(wire: shelf.wire)
        #expect(read == shelf)
        #expect(read.hashValue == shelf.hashValue)
        #expect(read.above?.isOpen == false)
        #expect(try Shelf(wire: WireValue(json: shelf.wire.description)) == shelf)
    }

    @Test("records are equal when their wire forms are")
    func equality() {
        let book = Medium(kind: .book, content: .book(Pages(count: 3)))
        var other = book
        #expect(other == book)
        other.remark = "x"
        #expect(other != book)
        #expect(Set([book, other, book]).count == 2)
        #expect("\(book)" == #"Medium {"content":{"count":3},"kind":"BOOK"}"#)
    }

    @Test("members that are null are left out")
    func nullMembers() {
        let book = Medium(kind: .book, content: .book(Pages(count: 3)))
        #expect(book.wire == ["kind": "BOOK", "content": ["count": 3]])
        var object: WireObject = ["a": 1, "b": nil]
        #expect(object.wire == ["a": 1])
        object["a"] = .null
        #expect(object.wire == [:])
        #expect(object["a"].isNull)
    }

    @Test("a field that is absent has its default")
    func absentFields() throws {
        let shelf = try Shelf(wire: ["id": "top", "media": [["kind": "BOOK", "content": ["count": 1]]]])
        #expect(shelf == Shelf(id: "top", media: [Medium(kind: .book, content: .book(Pages(count: 1)))]))
        #expect(shelf.isOpen)
        let medium = try Medium(wire: ["kind": "BOOK", "content": ["count": 1], "extra": ["count": 2]])
        #expect(medium.extra == .book(Pages(count: 2)))
        #expect(medium.wire["extra"] == ["count": 2])
    }

    @Test("dictionaries are objects")
    func dictionaries() throws {
        let numbers = ["a": 1, "b": 2]
        #expect(numbers.wire == ["a": 1, "b": 2])
        #expect(try [String: Int](wire: numbers.wire) == numbers)
        #expect(throws: WireError.self) { try [String: Int](wire: ["a": "x"]) }
    }

    @Test("records that are declared so can be encoded by whatever encoder there is")
    func codable() throws {
        let shelf = Shelf(
            id: "top",
            media: [Medium(kind: "TAPE", content: .unknown(["length": .uint(.max)]))],
            loans: ["bob": 1]
        )
        let data = try JSONEncoder().encode(shelf)
        #expect(try JSONDecoder().decode(Shelf.self, from: data) == shelf)
        #expect(try WireValue(json: String(decoding: data, as: UTF8.self)) == shelf.wire)
        let names = [ShelfID("top"): MediumKind.book]
        let text = try String(decoding: JSONEncoder().encode(names.map { [$0.key.rawValue: $0.value] }), as: UTF8.self)
        #expect(text == #"[{"top":"BOOK"}]"#)
        #expect(try JSONDecoder().decode([ShelfID].self, from: Data(#"["top"]"#.utf8)) == ["top"])
    }

    @Test("every wire value can be encoded by whatever encoder there is")
    func codableValues() throws {
        let value: WireValue = [nil, true, -1, .uint(.max), 2.5, "x", .bytes([1]), [], ["a": [:]]]
        #expect(try JSONDecoder().decode(WireValue.self, from: JSONEncoder().encode(value)) == value)
    }

    @Test("what an encoder can't keep is null, or refused, and never lost in silence")
    func codableLosses() throws {
        let encoded = try JSONEncoder().encode(WireValue.array([.double(.infinity), .double(1.5)]))
        #expect(String(decoding: encoded, as: UTF8.self) == "[null,1.5]")
        let twins = WireValue.object(WireMembers([("\u{e9}", 1), ("e\u{301}", 2)]))
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(twins) }
    }

    @Test("a decoder's error names the field")
    func codableError() {
        let data = Data(#"{"kind":"BOOK","content":{"count":"x"}}"#.utf8)
        let error = #expect(throws: WireError.self) { try JSONDecoder().decode(Medium.self, from: data) }
        #expect(error?.path == "Medium.content.count")
    }
}

// One line each, as an app would write it: the functions are there already.
extension Shelf: Codable {}
extension Medium: Codable {}
extension MediumKind: Codable {}
extension ShelfID: Codable {}
