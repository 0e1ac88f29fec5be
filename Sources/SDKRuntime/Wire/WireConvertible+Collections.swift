extension Optional: WireConvertible where Wrapped: WireConvertible {
    /// Reads a value, or null as none.
    public init(reading reader: inout WireReader) {
        self = reader.wire.isNull ? nil : Wrapped(reading: &reader)
    }

    /// The value's form, or null.
    public var wire: WireValue { self?.wire ?? .null }

    /// Writes the value, or null.
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.write(.null) }
    }

    /// That of the value.
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        self?.checked(isWriting: isWriting) ?? (.null, nil)
    }
}

extension Array: WireConvertible where Element: WireConvertible {
    /// Reads a list item by item, or bytes.
    public init(reading reader: inout WireReader) {
        if Element.self == UInt8.self {
            self = reader.bytes() as? Self ?? []
        } else {
            self = reader.items()
        }
    }

    /// A list, or, of small integers, bytes.
    public var wire: WireValue {
        if Element.self == UInt8.self, let bytes = self as? [UInt8] { return .bytes(bytes) }
        return .array(map { $0.wire })
    }

    /// Writes the list item by item, or the bytes.
    public func write(to json: inout JSONWriter) {
        if Element.self == UInt8.self { return json.write(wire) }
        json.writeList(count) { place, json in self[place].write(to: &json) }
    }

    /// That of the first item that has one.
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        for (index, item) in enumerated() {
            if let error = item.disagreement { return (isWriting ? wire : .null, error.inside(index: index)) }
        }
        return (isWriting ? wire : .null, nil)
    }
}

extension Dictionary: WireConvertible where Key == String, Value: WireConvertible {
    /// Reads an object.
    public init(reading reader: inout WireReader) {
        let entries: WireMap<String, Value> = reader.entries()
        self.init(entries.map { ($0.key, $0.value) }) { _, later in later }
    }

    /// An object, its members sorted by name.
    public var wire: WireValue {
        let sorted = sorted { $0.key.precedes($1.key) }
        return .object(WireMembers(sorted.map { ($0.key, $0.value.wire) }))
    }
}
