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

// In the wire form.
extension WireMap: Codable where Key: WireConvertible, Value: WireConvertible {}

// On the wire, an object's names are text: keys are text, whole numbers, and what has their wire form.
extension WireMap: WireConvertible where Key: WireConvertible, Value: WireConvertible {
    /// Reads an object. As its members have no order, they come sorted by name.
    public init(reading reader: inout WireReader) { self = reader.entries() }

    /// An object.
    public var wire: WireValue {
        .object(Dictionary(map { ($0.key.wireName, $0.value.wire) }) { _, later in later })
    }
}
