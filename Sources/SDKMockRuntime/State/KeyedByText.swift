import SDKRuntime

/// A map of the state whose keys have texts.
protocol KeyedByText {
    /// The entries, in order.
    var entriesByText: [(String, Any)] { get }
}

extension KeyedByText {
    /// The value under a key's text.
    func value(under text: String) -> Any? { entriesByText.first { $0.0.isSame(as: text) }?.1 }
}

extension WireMap: KeyedByText where Key: WireConvertible {
    var entriesByText: [(String, Any)] { map { ($0.key.wireName, $0.value) } }
}

extension MockDevices: KeyedByText {
    var entriesByText: [(String, Any)] { map.entriesByText }
}
