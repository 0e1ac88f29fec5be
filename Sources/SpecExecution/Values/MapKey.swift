import SDKRuntime

/// A key of a map.
enum MapKey: Hashable, Sendable {
    /// A text. Keys that are mere texts are compared as Swift compares texts.
    case text(String)
    /// An identifier, or the value of an enumeration of texts, compared scalar by scalar.
    case name(SpecIdentifier)
    case int(Int)
    case uint(UInt64)

    /// The key as a value.
    var value: Value {
        switch self {
        case .text(let text): .text(text)
        case .name(let name): .text(name.rawValue)
        case .int(let number): .int(number)
        case .uint(let number): .uint(number)
        }
    }

    /// The name under which the entry travels.
    var name: String {
        switch self {
        case .text(let text): text
        case .name(let name): name.rawValue
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)"
        }
    }
}

/// Of which type the keys of a map are.
enum KeyForm: Sendable {
    case text
    case name
    case int
    case uint

    /// A value as a key; nil when there is none.
    func key(_ value: Value) -> MapKey? {
        switch (self, value) {
        case (.text, .text(let text)): .text(text)
        case (_, .text(let text)): .name(SpecIdentifier(rawValue: text))
        case (_, .int(let number)): .int(number)
        case (_, .uint(let number)): .uint(number)
        default: nil  // Nothing else is a key.
        }
    }

    /// The key that travels under a name; nil when the name can't be one.
    func key(named name: String) -> MapKey? {
        switch self {
        case .text: .text(name)
        case .name: .name(SpecIdentifier(rawValue: name))
        case .int: Int(name).flatMap { "\($0)" == name ? .int($0) : nil }
        case .uint: UInt64(name).flatMap { "\($0)" == name ? .uint($0) : nil }
        }
    }
}
