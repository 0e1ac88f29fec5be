/// A type with a wire form.
///
/// A conforming type writes ``init(wire:)`` and ``wire`` and gets `Codable` through them; a ``WireRecord`` gets
/// `Hashable` too. What the compiler would synthesise for each of some hundred generated types is most of the time that
/// it takes to compile them; here it exists once.
///
/// ```swift
/// struct Point: WireRecord {
///     var x: Int
///
///     init(reading fields: inout WireFields) {
///         x = fields.required("x")
///     }
///
///     var wire: WireValue { ["x": x.wire] }
/// }
/// ```
public protocol WireConvertible: Sendable, Hashable, Codable {
    /// Reads a value.
    init(wire: WireValue) throws(WireError)

    /// The value as it travels. Two values with the same wire form are equal.
    var wire: WireValue { get }

    /// Any value. It stands in for one that couldn't be read until the reading ends and throws.
    static var placeholder: Self { get }
}

extension WireConvertible {
    /// Reads the wire form.
    public init(from decoder: any Decoder) throws { try self.init(wire: WireValue(from: decoder)) }

    /// Writes the wire form.
    public func encode(to encoder: any Encoder) throws { try wire.encode(to: encoder) }
}
