extension WireValue: ExpressibleByNilLiteral {
    /// `nil` is ``WireValue/null``.
    public init(nilLiteral: ()) { self = .null }
}

extension WireValue: ExpressibleByBooleanLiteral {
    /// `true` and `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension WireValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .int(value) }
}

extension WireValue: ExpressibleByFloatLiteral {
    /// A number with a fraction.
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension WireValue: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension WireValue: ExpressibleByArrayLiteral {
    /// A list.
    public init(arrayLiteral elements: WireValue...) { self = .array(elements) }
}

extension WireValue: ExpressibleByDictionaryLiteral {
    /// An object. Of a name that is written twice, the later value counts.
    public init(dictionaryLiteral elements: (String, WireValue)...) {
        self = .object(WireMembers(elements))
    }
}
