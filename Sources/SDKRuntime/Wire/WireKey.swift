/// A type whose values can name the entries of a ``WireMap``: on the wire, an object's names are text.
public protocol WireKey: Sendable, Hashable {
    /// Reads a name.
    ///
    /// - Returns: nil when it can't be one.
    init?(wireKey: String)

    /// The name.
    var wireKey: String { get }
}

extension String: WireKey {
    /// Takes any name as it is.
    public init(wireKey: String) { self = wireKey }

    /// The text itself.
    public var wireKey: String { self }
}

extension Int: WireKey {
    /// Reads digits.
    public init?(wireKey: String) { self.init(wireKey) }

    /// The digits.
    public var wireKey: String { description }
}

extension UInt64: WireKey {
    /// Reads digits.
    public init?(wireKey: String) { self.init(wireKey) }

    /// The digits.
    public var wireKey: String { description }
}
