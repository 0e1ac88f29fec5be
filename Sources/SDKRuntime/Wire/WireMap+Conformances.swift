extension WireMap: Sequence {
    /// Goes through the entries in order.
    public func makeIterator() -> some IteratorProtocol<(key: Key, value: Value)> {
        zip(keys, values).lazy.map { (key: $0, value: $1) }.makeIterator()
    }
}

extension WireMap: ExpressibleByDictionaryLiteral {
    /// Makes a map of the entries written out.
    public init(dictionaryLiteral elements: (Key, Value)...) { self.init(elements) }
}

// The order doesn't count, as in a dictionary: it doesn't survive the wire either.

extension WireMap: Equatable where Value: Equatable {
    /// Whether both have the same entries, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.allSatisfy { key, value in right[key] == value }
    }
}

extension WireMap: Hashable where Value: Hashable {
    /// Hashes the entries, in whatever order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(Dictionary(map { ($0.key, $0.value) }) { _, later in later })
    }
}

extension WireMap: Codable where Value: WireConvertible {}

extension WireMap: WireConvertible where Value: WireConvertible {
    /// An empty map.
    public static var placeholder: Self { [:] }

    /// Reads an object. As its members have no order, they come sorted by name.
    public init(wire: WireValue) throws(WireError) {
        guard case .object(let members) = wire else { throw WireError(expected: "an object", found: wire) }
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (name, value) in sorted {
            guard let key = Key(wireKey: name) else {
                throw WireError(expected: "a key of type \(Key.self)", found: .string(name)).inside(key: name)
            }
            do {
                self[key] = try Value(wire: value)
            } catch {
                throw error.inside(key: name)
            }
        }
    }

    /// An object.
    public var wire: WireValue {
        .object(Dictionary(map { ($0.key.wireKey, $0.value.wire) }) { _, later in later })
    }
}
