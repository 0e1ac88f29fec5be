extension WireValue: WireConvertible {
    /// Takes any value as it is.
    public init(reading reader: inout WireReader) { self = reader.wire }

    /// The value itself.
    public var wire: WireValue { self }
}

extension String: WireConvertible {
    /// Reads text.
    public init(reading reader: inout WireReader) {
        if case .string(let text) = reader.wire {
            self = text
        } else {
            self = ""
            reader.fail()
        }
    }

    /// Text.
    public var wire: WireValue { .string(self) }
}

extension Bool: WireConvertible {
    /// Reads a truth value.
    public init(reading reader: inout WireReader) {
        if case .bool(let value) = reader.wire {
            self = value
        } else {
            self = false
            reader.fail()
        }
    }

    /// A truth value.
    public var wire: WireValue { .bool(self) }
}

extension Int: WireConvertible {
    /// Reads a whole number; `5.0` is one.
    public init(reading reader: inout WireReader) { self.init(whole: &reader) }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }
}

extension UInt64: WireConvertible {
    /// Reads a whole number that isn't negative.
    public init(reading reader: inout WireReader) { self.init(whole: &reader) }

    /// A whole number.
    public var wire: WireValue { WireValue(self) }
}

extension UInt8: WireConvertible {
    /// Reads a whole number between 0 and 255.
    public init(reading reader: inout WireReader) { self.init(whole: &reader) }

    /// A whole number.
    public var wire: WireValue { .int(Int64(self)) }
}

extension Double: WireConvertible {
    /// Reads any number.
    public init(reading reader: inout WireReader) {
        switch reader.wire {
        case .int(let number): self = Double(number)
        case .uint(let number): self = Double(number)
        case .double(let number): self = number
        case .null, .bool, .string, .bytes, .array, .object:
            self = 0
            reader.fail()
        }
    }

    /// A number; what isn't finite has no form in JSON, and is none.
    public var wire: WireValue { isFinite ? .double(self) : .null }
}

extension FixedWidthInteger {
    /// A number without a fraction, if it fits; else zero.
    fileprivate init(whole reader: inout WireReader) {
        let number: Self? =
            switch reader.wire {
            case .int(let number): Self(exactly: number)
            case .uint(let number): Self(exactly: number)
            case .double(let number): Self(exactly: number)
            case .null, .bool, .string, .bytes, .array, .object: nil
            }
        if number == nil { reader.fail() }
        self = number ?? 0
    }
}
