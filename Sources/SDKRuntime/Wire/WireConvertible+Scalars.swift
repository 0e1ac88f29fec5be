extension WireValue: WireConvertible {
    /// Null.
    public static var placeholder: Self { .null }

    /// Takes any value as it is.
    public init(wire: WireValue) { self = wire }

    /// The value itself.
    public var wire: WireValue { self }
}

extension String: WireConvertible {
    /// Empty text.
    public static var placeholder: Self { "" }

    /// Reads text.
    public init(wire: WireValue) throws(WireError) {
        guard case .string(let text) = wire else { throw WireError(expected: "String", found: wire) }
        self = text
    }

    /// Text.
    public var wire: WireValue { .string(self) }
}

extension Bool: WireConvertible {
    /// False.
    public static var placeholder: Self { false }

    /// Reads a truth value.
    public init(wire: WireValue) throws(WireError) {
        guard case .bool(let value) = wire else { throw WireError(expected: "Bool", found: wire) }
        self = value
    }

    /// A truth value.
    public var wire: WireValue { .bool(self) }
}

extension Int: WireConvertible {
    /// Zero.
    public static var placeholder: Self { 0 }

    /// Reads a whole number; `5.0` is one.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "Int", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }
}

extension UInt64: WireConvertible {
    /// Zero.
    public static var placeholder: Self { 0 }

    /// Reads a whole number that isn't negative.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "UInt64", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { WireValue(self) }
}

extension UInt8: WireConvertible {
    /// Zero.
    public static var placeholder: Self { 0 }

    /// Reads a whole number between 0 and 255.
    public init(wire: WireValue) throws(WireError) {
        guard let number = Self(whole: wire) else { throw WireError(expected: "UInt8", found: wire) }
        self = number
    }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }
}

extension Double: WireConvertible {
    /// Zero.
    public static var placeholder: Self { 0 }

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
