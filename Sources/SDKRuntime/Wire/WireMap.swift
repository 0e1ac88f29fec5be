/// A dictionary that keeps the order in which its keys came in.
///
/// Looking a key up takes constant time, removing one takes time in proportion to what comes after it. A value is
/// changed in place, without a copy: `map[key]?.count += 1`.
public struct WireMap<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The keys, in the order in which they came in.
    public private(set) var keys: [Key] = []
    /// The values, in the order of their keys.
    public private(set) var values: [Value] = []
    /// Where each key stands in the two lists.
    private var places: [Key: Int] = [:]

    /// Makes an empty map.
    public init() {}

    /// Makes a map of pairs. A key that comes again gets the later value and keeps its place.
    public init(_ pairs: some Sequence<(Key, Value)>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// How many entries there are.
    public var count: Int { keys.count }

    /// Whether there are none.
    public var isEmpty: Bool { keys.isEmpty }

    /// Whether there is an entry for the key.
    public func contains(_ key: Key) -> Bool { places[key] != nil }

    /// The value of a key, nil when there is none. Setting nil removes the entry; setting the value of a new key puts
    /// it at the end.
    public subscript(key: Key) -> Value? {
        get { places[key].map { values[$0] } }
        set {
            if let newValue {
                self[key, default: newValue] = newValue
            } else {
                removeValue(forKey: key)
            }
        }
        _modify {
            var value = takeOut(key)
            defer { putBack(value, for: key) }
            yield &value
        }
    }

    /// The value of a key that may be absent itself: without a key there is no value, and a change is lost.
    public subscript(key: Key?) -> Value? {
        get { key.flatMap { self[$0] } }
        _modify {
            if let key {
                yield &self[key]
            } else {
                var nothing: Value?
                yield &nothing
            }
        }
    }

    /// The value of a key, or another where there is none. Changing that one adds the entry.
    public subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get { self[key] ?? defaultValue() }
        _modify {
            let place = ensuredPlace(of: key, defaultValue)
            yield &values[place]
        }
    }

    /// Adds an entry where there is none for the key.
    public mutating func ensure(_ key: Key, _ value: @autoclosure () -> Value) {
        _ = ensuredPlace(of: key, value)
    }

    /// Removes an entry.
    ///
    /// - Returns: Its value, nil when there was none.
    @discardableResult
    public mutating func removeValue(forKey key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        forget(key, at: place)
        return values.remove(at: place)
    }

    /// Removes all entries.
    public mutating func removeAll() { self = WireMap() }

    private mutating func ensuredPlace(of key: Key, _ value: () -> Value) -> Int {
        if let place = places[key] { return place }
        let place = keys.count
        places[key] = place
        keys.append(key)
        values.append(value())
        return place
    }

    private mutating func forget(_ key: Key, at place: Int) {
        places[key] = nil
        keys.remove(at: place)
        for (index, key) in keys.enumerated().dropFirst(place) { places[key] = index }
    }

    /// Moves a value out of the list for as long as it is changed: the list then holds no second reference to it, and
    /// so nothing inside it has to be copied. The last value keeps its place meanwhile.
    private mutating func takeOut(_ key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        values.swapAt(place, values.count - 1)
        return values.popLast()
    }

    private mutating func putBack(_ value: Value?, for key: Key) {
        switch (value, places[key]) {
        case (let value?, let place?):
            values.append(value)
            values.swapAt(place, values.count - 1)
        case (let value?, nil):
            self[key, default: value] = value
        case (nil, let place?):
            if place < values.count { values.append(values.remove(at: place)) }
            forget(key, at: place)
        case (nil, nil):
            break
        }
    }
}
