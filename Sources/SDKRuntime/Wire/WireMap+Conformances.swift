extension WireMap: ExpressibleByDictionaryLiteral {
    /// Makes a map of the entries written out.
    @inlinable
    public init(dictionaryLiteral elements: (Key, Value)...) {
        self.init()
        if !elements.isEmpty { self = Self(elements) }
    }
}

// The order doesn't count, as in a dictionary.

extension WireMap: Equatable where Value: Equatable {
    /// Whether both have the same entries, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.allSatisfy { key, value in right[key] == value }
    }
}

extension WireMap: Hashable where Value: Hashable {
    /// Hashes the entries, in whatever order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in self {
            var own = Hasher()
            own.combine(key)
            own.combine(value)
            sum ^= own.finalize()
        }
        hasher.combine(sum)
    }
}

extension WireMap: CustomStringConvertible, CustomDebugStringConvertible {
    /// The entries in their order, as a dictionary shows them.
    public var description: String {
        isEmpty
            ? "[:]"
            : "[\(map { "\(String(reflecting: $0.key)): \(String(reflecting: $0.value))" }.joined(separator: ", "))]"
    }

    /// As ``description``.
    public var debugDescription: String { description }
}

// In the wire form.
extension WireMap: Codable where Key: WireConvertible, Value: WireConvertible {}

// On the wire, an object's names are text: keys are text, whole numbers, and what has their wire form.
extension WireMap: WireConvertible where Key: WireConvertible, Value: WireConvertible {
    /// Reads an object, in the order of its members.
    public init(reading reader: inout WireReader) { self = reader.entries() }

    /// An object, its members in the order of the entries.
    public var wire: WireValue { .object(WireMembers(lazy.map { ($0.key.wireName, $0.value.wire) })) }

    /// Writes an object, entry by entry.
    public func write(to json: inout JSONWriter) {
        json.writeObject { json in
            // An entry that holds nothing is an entry.
            for (key, value) in self {
                json.begin(key.wireName)
                value.write(to: &json)
            }
        }
    }

    /// That of the first value that has one.
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        for (key, value) in self {
            if let error = value.disagreement { return (isWriting ? wire : .null, error.inside(key: key.wireName)) }
        }
        return (isWriting ? wire : .null, nil)
    }
}
