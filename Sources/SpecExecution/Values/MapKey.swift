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
