extension WireValue: WireConvertible {
    /// Takes any value as it is.
    public init(wire: WireValue) { self = wire }

    /// The value itself.
    public var wire: WireValue { self }
}

extension String: WireConvertible {
    /// Reads text.
    public init(wire: WireValue) throws(WireError) {
        guard case .string(let text) = wire else { throw WireError(expected: "String", found: wire) }
        self = text
    }

    /// Text.
    public var wire: WireValue { .string(self) }
}

extension Bool: WireConvertible {
    /// Reads a truth value.
    public init(wire: WireValue) throws(WireError) {
        guard case .bool(let value) = wire else { throw WireError(expected: "Bool", found: wire) }
        self = value
    }

    /// A truth value.
    public var wire: WireValue { .bool(self) }
}

extension Int: WireConvertible {
    /// Reads a whole number; `5.0` is one.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "Int", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }
}

extension UInt64: WireConvertible {
    /// Reads a whole number that isn't negative.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "UInt64", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { WireValue(self) }
}

extension UInt8: WireConvertible {
    /// Reads a whole number between 0 and 255.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "UInt8", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }

    /// Reads bytes.
    public static func list(from wire: WireValue) throws(WireError) -> [UInt8] {
        guard case .bytes(let bytes) = wire else { throw WireError(expected: "bytes", found: wire) }
        return bytes
    }

    /// Bytes rather than a list of numbers.
    public static func wire(of list: [UInt8]) -> WireValue { .bytes(list) }
}

extension Double: WireConvertible {
    /// Reads any number.
    public init(wire: WireValue) throws(WireError) {
        switch wire {
        case .int(let number): self = Double(number)
        case .uint(let number): self = Double(number)
        case .double(let number): self = number
        default: throw WireError(expected: "Double", found: wire)
        }
    }

    /// A number.
    public var wire: WireValue { .double(self) }
}

extension FixedWidthInteger {
    /// A number without a fraction, if it fits.
    fileprivate init?(whole wire: WireValue) {
        switch wire {
        case .int(let number): self.init(exactly: number)
        case .uint(let number): self.init(exactly: number)
        case .double(let number): self.init(exactly: number)
        default: return nil
        }
    }
}
