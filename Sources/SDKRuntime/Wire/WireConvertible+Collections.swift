extension Optional: WireConvertible where Wrapped: WireConvertible {
    /// None.
    public static var placeholder: Self { nil }

    /// Reads a value, or null as none.
    public init(wire: WireValue) throws(WireError) {
        self = wire.isNull ? nil : try Wrapped(wire: wire)
    }

    /// The value's form, or null.
    public var wire: WireValue { map(\.wire) ?? .null }
}

extension Array: WireConvertible where Element: WireConvertible {
    /// An empty list.
    public static var placeholder: Self { [] }

    /// Reads a list item by item, or bytes.
    public init(wire: WireValue) throws(WireError) {
        if Element.self == UInt8.self {
            guard case .bytes(let bytes) = wire, let list = bytes as? Self else {
                throw WireError(expected: "bytes", found: wire)
            }
            self = list
            return
        }
        guard case .array(let items) = wire else { throw WireError(expected: "a list", found: wire) }
        var list: Self = []
        list.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            do {
                list.append(try Element(wire: item))
            } catch {
                throw error.inside(index: index)
            }
        }
        self = list
    }

    /// A list, or, of small integers, bytes.
    public var wire: WireValue {
        if Element.self == UInt8.self, let bytes = self as? [UInt8] { return .bytes(bytes) }
        return .array(map(\.wire))
    }
}
