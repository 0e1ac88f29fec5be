import SDKRuntime
import Testing

@Suite("Members of objects")
struct WireMembersTests {
    @Test("keep their order through values, JSON and maps")
    func order() throws {
        let map: WireMap<String, Int> = ["b": 1, "a": 2, "c": 3]
        #expect(try WireMap<String, Int>(wire: map.wire).keys == ["b", "a", "c"])
        #expect(map.wire.json == #"{"b":1,"a":2,"c":3}"#)
        #expect(map.wire.description == #"{"a":2,"b":1,"c":3}"#)
        #expect(try WireMap<String, Int>(wire: WireValue(json: map.wire.json)).keys == ["b", "a", "c"])
    }

    @Test("are equal in whatever order, with the same hash")
    func equality() {
        let one: WireValue = ["a": 1, "b": 2]
        let other: WireValue = ["b": 2, "a": 1]
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != ["a": 1, "c": 2])
        #expect(one != ["a": 1])
    }

    @Test("names that look alike and consist of other scalars are two")
    func scalars() {
        let members: WireMembers = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(members.count == 2)
        #expect(members["e\u{301}"] == 2)
    }

    @Test("are found, replaced and removed, few or many", arguments: [3, 127, 128, 129, 300])
    func changes(count: Int) {
        var members = WireMembers((0..<count).map { ("m\($0)", .int(Int64($0))) })
        members["m1"] = nil
        members["m2"] = "two"
        members["new"] = true
        #expect(members.count == count)
        #expect(members["m1"] == nil)
        #expect(members["m2"] == "two")
        #expect(members["m\(count - 1)"] != nil)
        #expect(members.keys.last == "new")
        #expect(members.keys.prefix(2) == ["m0", "m2"])
    }
}
