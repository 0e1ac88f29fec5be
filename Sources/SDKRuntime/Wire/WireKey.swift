/// A type whose values can name the entries of a ``WireMap``: text, whole numbers, and what has their wire form.
public typealias WireKey = WireConvertible & Hashable

// On the wire, an object's names are text.
extension WireConvertible {
    /// Reads a name.
    ///
    /// - Returns: nil when it can't be one.
    init?(wireName name: String) {
        let number = Int64(name).map(WireValue.int) ?? UInt64(name).map(WireValue.init) ?? .null
        guard let value = (try? Self(wire: .string(name))) ?? (try? Self(wire: number)) else { return nil }
        self = value
    }

    /// The value as a name.
    var wireName: String {
        if case .string(let text) = wire { text } else { wire.description }
    }
}
