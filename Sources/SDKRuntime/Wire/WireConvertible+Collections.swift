extension Optional: WireConvertible where Wrapped: WireConvertible {
    /// Reads a value, or null as none.
    public init(wire: WireValue) throws(WireError) {
        self = wire.isNull ? nil : try Wrapped(wire: wire)
    }

    /// The value's form, or null.
    public var wire: WireValue { map(\.wire) ?? .null }
}

extension Array: WireConvertible where Element: WireConvertible {
    /// Reads a list.
    public init(wire: WireValue) throws(WireError) { self = try Element.list(from: wire) }

    /// A list.
    public var wire: WireValue { Element.wire(of: self) }
}
