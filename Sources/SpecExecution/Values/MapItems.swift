import SDKRuntime

/// What stands in a map already, one behind the other: keys or values. Whoever takes a few of them makes no list of all.
struct MapItems: BidirectionalCollection, Sendable {
    let keys: WireMap<MapKey, Value>.Keys
    /// Whether these are the values beside the keys.
    let areValues: Bool

    var startIndex: Int { keys.startIndex }
    var endIndex: Int { keys.endIndex }

    subscript(place: Int) -> Value { areValues ? keys.values[place] : keys[place].value }

    func index(after place: Int) -> Int { keys.index(after: place) }
    func index(before place: Int) -> Int { keys.index(before: place) }
}
