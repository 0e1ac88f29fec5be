// The text under which a value stands as the key of a map.
extension WireConvertible {
    /// Reads a name.
    ///
    /// - Returns: nil when it can't be one.
    init?(wireName name: String) {
        guard let value = (try? Self(wire: .string(name))) ?? (try? Self(wire: WireValue(digits: name))) else {
            return nil
        }
        self = value
    }

    /// The value as a name.
    public var wireName: String {
        if case .string(let text) = wire { text } else { wire.description }
    }
}

extension WireValue {
    /// The whole number that a text writes; null when it is none, or not as numbers are written.
    init(digits text: String) {
        let number = Int64(text).map(WireValue.int) ?? UInt64(text).map(WireValue.init) ?? .null
        self = number.description == text ? number : .null
    }
}
