extension String {
    /// Whether another text stands in this one, byte for byte.
    ///
    /// `contains(_:)` compares characters, whatever way they are written, and takes many times as long.
    package func holds(_ other: String) -> Bool {
        var (text, other) = (self, other)
        return text.withUTF8 { text in other.withUTF8 { Self.holds(text, $0) } }
    }

    private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = other.first else { return true }
        guard text.count >= other.count else { return false }
        for start in 0...text.count - other.count where text[start] == first {
            if text[start...].starts(with: other) { return true }
        }
        return false
    }
}
