// The text under which a value stands as the key of a map.
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
