import SDKRuntime
import Testing

@Suite("WireMap")
struct WireMapTests {
    @Test("keeps the order in which keys came in")
    func order() {
        var map: WireMap<String, Int> = ["c": 1, "a": 2]
        map["b"] = 3
        map["c"] = 4
        #expect(map.keys == ["c", "a", "b"])
        #expect(Array(map.values) == [4, 2, 3])
        #expect(map.map { "\($0.key)\($0.value)" } == ["c4", "a2", "b3"])
        #expect(map.count == 3)
        #expect(Array(WireMap([("x", 1), ("y", 2), ("x", 3)]).values) == [3, 2])
    }

    @Test("shows its entries in their order")
    func description() {
        #expect("\(WireMap<String, Int>([("c", 1), ("a", 2)]))" == #"["c": 1, "a": 2]"#)
        #expect(String(reflecting: WireMap<String, Int>()) == "[:]")
    }

    @Test("tells keys apart by their scalars, whatever they look like")
    func exactKeys() {
        var map: WireMap<String, Int> = ["\u{E9}": 1]
        map["e\u{301}"] = 2
        #expect(map.count == 2)
        #expect(map["\u{E9}"] == 1)
        #expect(map.keys.map(\.unicodeScalars.count) == [1, 2])
        map["\u{E9}"] = nil
        #expect(map["e\u{301}"] == 2)
        #expect(map["\u{E9}"] == nil)
        #expect(map != ["\u{E9}": 2])
    }

    @Test("a value is found near where it stood, and wherever else it stands by now", arguments: [nil, 0, 1, 7])
    func near(place: Int?) {
        var map: WireMap<String, Int> = ["a": 1, "b": 2]
        #expect(map["a", near: place] == 1)
        #expect(map["c", near: place] == nil)
        map["a"] = nil
        #expect(map["a", near: place] == nil)
        map["a"] = 3
        #expect(map["a", near: place] == 3)
        #expect(map["b", near: place] == 2)
    }

    @Test("equal maps have one hash, whatever the order of their entries")
    func hash() {
        let map: WireMap<String, Int> = ["\u{E9}": 1, "e\u{301}": 2, "x": 3]
        #expect(Set([map, ["x": 3, "e\u{301}": 2, "\u{E9}": 1]]).count == 1)
    }

    @Test("a copy keeps what it has, however many there are", arguments: [1, 8, 9, 40])
    func manyCopied(count: Int) {
        let full = WireMap((0..<count).map { ("key-\($0)", $0) })
        var changed = full
        for number in 0..<count { changed["key-\(number)"] = number.isMultiple(of: 2) ? nil : -number }
        for number in 0..<count {
            let expected: Int? = number.isMultiple(of: 2) ? nil : -number
            #expect(full["key-\(number)"] == number)
            #expect(changed["key-\(number)"] == expected)
        }
        #expect(full.count == count)
        #expect(changed.count == count / 2)
    }

    @Test("removes, and finds everything else afterwards", arguments: ["a", "b", "c"])
    func removal(key: String) {
        let full: WireMap<String, Int> = ["a": 1, "b": 2, "c": 3]
        var removed = full
        let value = removed.removeValue(forKey: key)
        #expect(value == full[key])
        var cleared = full
        cleared[key] = nil
        var vanished = full
        vanished[key].takeAway()
        for map in [removed, cleared, vanished] {
            #expect(map.keys == full.keys.filter { $0 != key })
            #expect(!map.contains(key))
            for (left, value) in full where left != key { #expect(map[left] == value) }
        }
        let nothing = removed.removeValue(forKey: key)
        #expect(nothing == nil)
    }

    @Test("what stands on either side of a key, from both ends, whatever was removed", arguments: [3, 40])
    func sides(count: Int) {
        var map = WireMap<Int, Int>((0..<count).map { ($0, -$0) })
        for number in 0..<count where number % 3 == 1 { map.removeValue(forKey: number) }
        for key in map.keys {
            #expect(Array(map.keys(before: key)) == map.keys.filter { $0 < key })
            #expect(Array(map.keys(after: key)) == map.keys.filter { $0 > key })
            #expect(Array(map.values(before: key).reversed()) == map.values.filter { $0 > -key }.reversed())
            #expect(Array(map.values(after: key).suffix(2)) == map.values.filter { $0 < -key }.suffix(2))
            #expect(map.values(before: key).count + map.values(after: key).count == map.count - 1)
        }
        for key in [1, count] {
            #expect(map.keys(before: key).isEmpty && map.keys(after: key).isEmpty)
            #expect(map.values(before: key).isEmpty && map.values(after: key).isEmpty)
        }
        #expect(WireMap<Int, Int>().values(after: 0).isEmpty)
    }

    @Test("a part of a map stays as it was when it was asked for")
    func sidesStay() {
        var map: WireMap<String, Int> = ["a": 1, "b": 2, "c": 3]
        let (before, after) = (map.values(before: "c"), map.keys(after: "a"))
        map["a"] = nil
        map["d"] = 4
        map["b"] = 7
        #expect(Array(before) == [1, 2])
        #expect(Array(after) == ["b", "c"])
        #expect(Array(map.values(before: "c")) == [7])
    }

    @Test("what is absent is passed over or made, as asked")
    func absent() {
        var map: WireMap<String, [Int]> = [:]
        map["a"]?.append(1)
        #expect(map.isEmpty)
        map["a", default: [0]].append(1)
        #expect(map["a"] == [0, 1])
        #expect(map["b", default: [7]] == [7])
        #expect(!map.contains("b"))
        map.ensure("a", [9])
        map.ensure("b", [9])
        #expect(map["a"] == [0, 1])
        #expect(map["b"] == [9])
        map.removeAll()
        #expect(map.isEmpty && map["a"] == nil)
    }

    @Test("without a key there is nothing, and nothing changes")
    func absentKeys() {
        var map: WireMap<String, Int> = ["a": 1]
        var key: String?
        #expect(map[key] == nil)
        map[key] = 5
        map[key]? += 1
        map.change(key) { $0 += 1 }
        #expect(map.keys == ["a"] && Array(map.values) == [1])
        key = "a"
        map[key]? += 1
        map.change(key) { $0 += 1 }
        #expect(map[key] == 3)
        map[key] = nil
        #expect(map.isEmpty)
    }

    @Test("a value that appears while it is changed gets an entry")
    func appearing() {
        var map: WireMap<String, Int> = ["a": 1]
        map["b"].fill(with: 2)
        #expect(map.keys == ["a", "b"])
        #expect(map["b"] == 2)
    }

    @Test("values are changed in place, without a copy", arguments: ["a", "b", "c"])
    func inPlace(key: String) {
        var map: WireMap<String, Probe> = ["a": Probe(), "b": Probe(), "c": Probe()]
        let isUnique = map[key]?.isUnique()
        #expect(isUnique == true)
        let isStillUnique = map[key, default: Probe()].isUnique()
        #expect(isStillUnique)
        map.change(key) { value in
            let isUnique = value.isUnique()
            #expect(isUnique)
        }
        #expect(map.keys == ["a", "b", "c"])
    }

    @Test("shows its values from both ends, past what was removed")
    func ends() {
        var map: WireMap<Int, Int> = [:]
        for number in 0..<100 { map[number] = number }
        for number in [0, 1, 99, 50] { map[number] = nil }
        #expect(map.values.first == 2 && map.values.last == 98 && map.values.count == 96)
        #expect(Array(map.values) == map.keys)
        #expect(Array(map.values.reversed()) == map.keys.reversed())
        #expect(map.values.suffix(49).first == 49)
        #expect(map.map(\.key) == map.keys)
        map[0] = 100
        #expect(map.keys.last == 0 && map.values.last == 100)
    }

    @Test("stays right and small as a queue")
    func queue() {
        var map: WireMap<Int, Int> = [:]
        for number in 0..<1000 {
            map[number] = number
            if number >= 10 { map.removeValue(forKey: number - 10) }
            #expect(map.values.first == max(0, number - 9))
        }
        #expect(map.keys == Array(990..<1000))
        #expect(map.keys.allSatisfy { map[$0] == $0 })
        #expect(map.keys.map { map.place(of: $0) ?? -1 }.max() ?? 1000 < 40)
    }

    @Test("copies don't share changes")
    func copies() {
        var map: WireMap<String, Int> = ["a": 1]
        let copy = map
        map["a"]? += 1
        #expect(copy["a"] == 1)
        #expect(map["a"] == 2)
    }

    @Test("equality doesn't look at the order")
    func equality() {
        let map: WireMap<String, Int> = ["a": 1, "b": 2]
        #expect(map == ["b": 2, "a": 1])
        #expect(map.hashValue == WireMap(["b": 2, "a": 1].map { ($0.key, $0.value) }).hashValue)
        #expect(map != ["a": 1])
        #expect(map != ["a": 1, "b": 3])
        #expect(map != ["a": 1, "c": 2])
    }

    @Test("is an object on the wire, read in its order")
    func wire() throws {
        let map: WireMap<ShelfID, Int> = ["b": 2, "a": 1]
        #expect(map.wire == ["a": 1, "b": 2])
        #expect(try WireMap<ShelfID, Int>(wire: map.wire).keys == ["b", "a"])
        #expect(try WireMap<Int, String>(wire: ["7": "x"])[7] == "x")
        #expect(try WireMap<UInt64, String>(wire: ["18446744073709551615": "x"])[.max] == "x")
        #expect(try WireMap<Floor, String>(wire: ["7": "x"]).keys == [Floor(7)])
        #expect(try WireMap<MediumKind, String>(wire: ["7": "x"]).keys == ["7"])
        #expect(WireMap<Floor, Int>([(.ground, 1)]).wire == ["0": 1])
        #expect(throws: WireError.self) { try WireMap<Int, String>(wire: ["x": "x"]) }
        #expect(throws: WireError.self) { try WireMap<Floor, String>(wire: ["x": "x"]) }
        #expect(throws: WireError.self) { try WireMap<String, Int>(wire: []) }
    }

    @Test("does as a list of pairs would, whatever is done to it", arguments: 0..<40, [4, 12, 100])
    func againstModel(seed: Int, keys: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        // Short keys and long ones, which a text keeps in different places; each is made anew for each step.
        func drawn() -> String {
            let number = Int.random(in: 0..<keys, using: &generator)
            return "\(number)" + String(repeating: "-", count: number)
        }
        var map: WireMap<String, Int> = [:]
        var model: [(String, Int)] = []
        for step in 0..<200 {
            let key = drawn()
            let place = model.firstIndex { $0.0 == key }
            if step.isMultiple(of: 3) { map.turn(to: drawn()) }
            switch Int.random(in: 0..<5, using: &generator) {
            case 0:
                map[key] = step
                if let place { model[place].1 = step } else { model.append((key, step)) }
            case 1:
                map[key] = nil
                if let place { model.remove(at: place) }
            case 2:
                map[key]? += 1
                if let place { model[place].1 += 1 }
            case 3:
                map.change(key) { $0 += 2 }
                if let place { model[place].1 += 2 }
            default:
                map[key].takeAway()
                if let place { model.remove(at: place) }
            }
            #expect(map.keys == model.map(\.0))
            #expect(Array(map.values) == model.map(\.1))
            #expect(model.allSatisfy { map[$0.0] == $0.1 })
        }
    }
}

extension Optional {
    fileprivate mutating func takeAway() { self = nil }
    fileprivate mutating func fill(with value: Wrapped) { self = value }
}

/// A value that knows whether it has been copied.
private struct Probe: Sendable {
    private final class Storage: Sendable {}
    private var storage = Storage()

    mutating func isUnique() -> Bool { isKnownUniquelyReferenced(&storage) }
}
