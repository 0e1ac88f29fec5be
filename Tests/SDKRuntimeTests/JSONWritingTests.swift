import Synchronization
import Testing

@testable import SDKRuntime

@Suite("JSON without a wire form")
struct JSONWritingTests {
    private static func json(of value: some WireConvertible) -> String {
        var json = JSONWriter(isSorted: false)
        value.write(to: &json)
        return json.text
    }

    private static let shelf = Shelf(
        id: "top \"shelf\"\n",
        media: [
            Medium(kind: .book, content: .book(Pages(count: -3)), remark: "null", extra: .unknown([nil, ["a": nil]])),
            Medium(kind: .record, content: .record(minutes: .nan)),
            Medium(kind: .record, content: .record(minutes: 42.5), remark: "é 😀"),
        ],
        loans: ["bob": 1, "alice": .max, "eve": .min],
        above: Shelf(id: "", media: [], isOpen: false)
    )

    @Test("a record, its fields and what is in them are written as their wire form is")
    func records() {
        #expect(Self.json(of: Self.shelf) == Self.shelf.wire.json)
        #expect(Self.json(of: [Self.shelf, Self.shelf]) == [Self.shelf, Self.shelf].wire.json)
        #expect(Self.json(of: [Shelf]()) == "[]")
    }

    @Test("a field that holds nothing is left out, an entry of a map that holds nothing is not")
    func nothing() {
        #expect(Self.json(of: Medium(kind: .record, content: .unknown(.null))) == #"{"kind":"RECORD"}"#)
        let entries: WireMap<String, Int?> = ["a": 1, "b": nil]
        #expect(Self.json(of: entries) == #"{"a":1,"b":null}"#)
        #expect(Self.json(of: entries) == entries.wire.json)
        #expect(Self.json(of: Pages?.none) == "null")
        #expect(Self.json(of: ["z": nil, "a": 1] as [String: Int?]) == #"{"a":1,"z":null}"#)
    }

    @Test("bytes and numbers of any length are written as in a wire form")
    func scalars() {
        #expect(Self.json(of: [UInt8]([0, 255])) == #"{"$bytes":"AP8="}"#)
        var number: UInt64 = 1
        for digits in 1...20 {
            #expect(Self.json(of: number) == "1" + String(repeating: "0", count: digits - 1))
            #expect(Self.json(of: number - 1) == "\(number - 1)")
            number = number &* 10
        }
        for number in [Int.min, -10, -9, -1, 0, 9, 10, .max] { #expect(Self.json(of: number) == "\(number)") }
        #expect(Self.json(of: UInt64.max) == "\(UInt64.max)")
    }

    @Test("texts that are longer than the room there was are written whole", arguments: [500, 510, 511, 512, 5000])
    func growth(length: Int) {
        let texts = Array(repeating: String(repeating: "x", count: length), count: 5)
        #expect(Self.json(of: texts) == texts.wire.json)
    }

    @Test("what an event carries is written once, however many it reaches, and its wire form isn't made for that")
    func events() {
        let counted = Counted()
        let event = WireEvent(name: "e", carrying: counted)
        let copy = event
        #expect(counted.makings.withLock { $0 } == .init())
        #expect(Self.json(of: event) == #"{"name":"e","payload":{"value":1}}"#)
        #expect(Self.json(of: copy) == Self.json(of: event))
        #expect(counted.makings.withLock { $0 } == .init(jsons: 1))
        #expect(copy.payload == ["value": 1])
        #expect(event == WireEvent(name: "e", payload: ["value": 1]))
        #expect(counted.makings.withLock { $0 } == .init(jsons: 1, wires: 1))
        #expect(Self.json(of: WireEvent(name: "e", carrying: Int?.none)) == #"{"name":"e"}"#)
    }
}

/// Counts how often its forms are made.
private final class Counted: WireConvertible {
    struct Makings: Equatable {
        var jsons = 0
        var wires = 0
    }

    let makings = Mutex(Makings())

    init() {}

    init(reading reader: inout WireReader) { reader.fail() }

    var wire: WireValue {
        makings.withLock { $0.wires += 1 }
        return ["value": 1]
    }

    func write(to json: inout JSONWriter) {
        makings.withLock { $0.jsons += 1 }
        json.write(["value": 1])
    }
}
