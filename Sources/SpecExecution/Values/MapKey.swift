import SDKRuntime

/// A key of a map.
enum MapKey: Hashable, Sendable {
    /// A text, an identifier, or the value of an enumeration of texts.
    case text(String)
    case int(Int)
    case uint(UInt64)

    /// The key as a value.
    var value: Value {
        switch self {
        case .text(let text): .text(text)
        case .int(let number): .int(number)
        case .uint(let number): .uint(number)
        }
    }

    /// The name under which the entry travels.
    var name: String {
        switch self {
        case .text(let text): text
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)"
        }
    }
}

extension MapKey {
    /// Whether both are the same key, texts scalar by scalar. (Texts that Swift takes for one have one hash, so the
    /// hash that the compiler writes does.)
    static func == (left: MapKey, right: MapKey) -> Bool {
        switch (left, right) {
        case (.text(let left), .text(let right)): left.isSame(as: right)
        case (.int(let left), .int(let right)): left == right
        case (.uint(let left), .uint(let right)): left == right
        case (.text, _), (.int, _), (.uint, _): false
        }
    }
}

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
