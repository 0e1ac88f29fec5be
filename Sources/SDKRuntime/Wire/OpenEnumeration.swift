/// One of several named values, or one that a newer service has and this client doesn't know yet: that one stays
/// what it is instead of failing, and goes back to the service unchanged.
///
/// ```swift
/// struct Colour: OpenEnumeration, Hashable, CustomStringConvertible {
///     let rawValue: String
///     init(rawValue: String) { self.rawValue = rawValue }
///     static let red = Self(rawValue: "R")
///     static var knownValues: [Self] { [.red] }
/// }
/// ```
public protocol OpenEnumeration: WireConvertible {
    /// What a value is on the wire: text or a whole number.
    associatedtype RawValue: WireConvertible, Hashable, CustomStringConvertible

    /// Takes any value, known or not.
    init(rawValue: RawValue)

    /// The value on the wire.
    var rawValue: RawValue { get }

    /// The values that have names, in the order of the spec.
    static var knownValues: [Self] { get }

    /// The names of those values, in the same order. Without them a value's description is its raw value.
    static var knownNames: [String] { get }
}

extension OpenEnumeration {
    /// Takes any value, known or not.
    public init(_ rawValue: RawValue) { self.init(rawValue: rawValue) }

    /// Whether the value has a name.
    public var isKnown: Bool { Self.knownValues.contains { $0.rawValue.wire == rawValue.wire } }

    /// Reads any value of the raw type.
    public init(reading reader: inout WireReader) { self.init(rawValue: RawValue(reading: &reader)) }

    /// The raw value's form.
    public var wire: WireValue { rawValue.wire }

    /// No names.
    public static var knownNames: [String] { [] }

    /// The value's name; of a value without one, the raw value as text.
    public var description: String {
        let known = zip(Self.knownValues, Self.knownNames)
        return known.first { $0.0.rawValue.wire == rawValue.wire }?.1 ?? rawValue.description
    }

    // As for identifiers: straight on the raw value.

    /// Whether both have the same raw value.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.wire == right.rawValue.wire }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// The hash alone. It stands here because the compiler would write one for each type.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }
}
