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
///     init(wire: WireValue) throws(WireError) {
///         x = try WireFields(wire, of: "Point").required("x")
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

    /// Reads a list of values. There is a default; bytes, whose list isn't a list on the wire, have their own.
    static func list(from wire: WireValue) throws(WireError) -> [Self]

    /// A list of values as it travels. There is a default, as for ``list(from:)``.
    static func wire(of list: [Self]) -> WireValue
}

extension WireConvertible {
    /// Reads the wire form.
    public init(from decoder: any Decoder) throws { try self.init(wire: WireValue(from: decoder)) }

    /// Writes the wire form.
    public func encode(to encoder: any Encoder) throws { try wire.encode(to: encoder) }

    /// Reads a list item by item.
    public static func list(from wire: WireValue) throws(WireError) -> [Self] {
        guard case .array(let items) = wire else { throw WireError(expected: "a list", found: wire) }
        var list: [Self] = []
        list.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            do {
                list.append(try Self(wire: item))
            } catch {
                throw error.inside(index: index)
            }
        }
        return list
    }

    /// Writes a list item by item.
    public static func wire(of list: [Self]) -> WireValue { .array(list.map(\.wire)) }
}
