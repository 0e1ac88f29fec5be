/// Of which type the keys of a map are.
enum KeyForm: Sendable {
    /// Texts, identifiers and enumerations of texts.
    case text
    case int
    case uint

    /// A value as a key; nil when there is none.
    func key(_ value: Value) -> MapKey? {
        switch (self, value) {
        case (_, .text(let text)): .text(text)
        case (_, .int(let number)): .int(number)
        case (_, .uint(let number)): .uint(number)
        default: nil  // Nothing else is a key.
        }
    }

    /// The key that travels under a name; nil when the name can't be one.
    func key(named name: String) -> MapKey? {
        switch self {
        case .text: .text(name)
        case .int: Int(name).flatMap { "\($0)" == name ? .int($0) : nil }
        case .uint: UInt64(name).flatMap { "\($0)" == name ? .uint($0) : nil }
        }
    }
}
