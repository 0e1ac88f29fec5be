/// One of several named values, or one that a newer service has and this client doesn't know yet: that one stays
/// what it is instead of failing, and goes back to the service unchanged.
///
/// ```swift
/// struct Colour: OpenEnumeration {
///     let rawValue: String
///     init(rawValue: String) { self.rawValue = rawValue }
///     static let red = Self(rawValue: "R")
///     static var known: [Self] { [.red] }
/// }
/// ```
public protocol OpenEnumeration: RawRepresentable, WireConvertible, WireKey, CustomStringConvertible
where RawValue: WireConvertible & WireKey {
    /// Takes any value, known or not.
    init(rawValue: RawValue)

    /// The values that have names, in the order of the spec.
    static var known: [Self] { get }
}

extension OpenEnumeration {
    /// Takes any value, known or not.
    public init(_ rawValue: RawValue) { self.init(rawValue: rawValue) }

    /// Whether the value has a name.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The raw type's, whether it is known or not.
    public static var placeholder: Self { Self(rawValue: .placeholder) }

    /// Reads any value of the raw type.
    public init(wire: WireValue) throws(WireError) {
        guard let rawValue = try? RawValue(wire: wire) else { throw WireError(expected: "\(Self.self)", found: wire) }
        self.init(rawValue: rawValue)
    }

    /// Reads any name that the raw type reads.
    public init?(wireKey: String) {
        guard let rawValue = RawValue(wireKey: wireKey) else { return nil }
        self.init(rawValue: rawValue)
    }

    /// The raw value's form.
    public var wire: WireValue { rawValue.wire }

    /// The raw value as a name.
    public var wireKey: String { rawValue.wireKey }

    /// The raw value as text.
    public var description: String { rawValue.wireKey }

    // As for identifiers: straight on the raw value.

    /// Whether both have the same raw value.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// The hash alone. It stands here because the compiler would write one for each type.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

    /// Reads the raw value.
    public init(from decoder: any Decoder) throws { self.init(rawValue: try RawValue(from: decoder)) }

    /// Writes the raw value.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
