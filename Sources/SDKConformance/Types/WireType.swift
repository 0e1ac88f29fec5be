/// The type of a value on the wire, written as the spec writes types: `String`, `[Parcel]`, `{String: Int}`, `Parcel?`.
///
/// What travels as a text is a `String`, whatever it identifies; so is a value of an enumeration that takes others, too.
indirect enum WireType: Sendable, Hashable {
    case text
    case int
    case uint
    case double
    case bool
    case bytes
    /// Whatever there is.
    case json
    /// A type with a line of its own.
    case declared(String)
    case list(WireType)
    case map(key: WireType, value: WireType)
    case optional(WireType)
}

extension WireType {
    /// Reads a type; nil when a text isn't one.
    init?(_ text: String) {
        var rest = text[...]
        guard let type = Self.next(in: &rest), rest.isEmpty else { return nil }
        self = type
    }

    /// Takes a type from the beginning of a text.
    private static func next(in rest: inout Substring) -> WireType? {
        guard var type = plain(in: &rest) else { return nil }
        while take("?", from: &rest) { type = .optional(type) }
        return type
    }

    private static func plain(in rest: inout Substring) -> WireType? {
        if take("[", from: &rest) {
            guard let item = next(in: &rest), take("]", from: &rest) else { return nil }
            return .list(item)
        }
        if take("{", from: &rest) {
            guard let key = next(in: &rest), take(": ", from: &rest), let value = next(in: &rest),
                take("}", from: &rest)
            else { return nil }
            return .map(key: key, value: value)
        }
        let name = rest.prefix { !"[]{}:? ".contains($0) }
        rest = rest[name.endIndex...]
        return name.isEmpty ? nil : named(String(name))
    }

    private static func named(_ name: String) -> WireType {
        switch name {
        case "String": .text
        case "Int": .int
        case "UInt": .uint
        case "Double": .double
        case "Bool": .bool
        case "Bytes": .bytes
        case "JSON": .json
        default: .declared(name)  // Whatever isn't built in.
        }
    }

    private static func take(_ start: String, from rest: inout Substring) -> Bool {
        guard rest.hasPrefix(start) else { return false }
        rest = rest.dropFirst(start.count)
        return true
    }
}

extension WireType: CustomStringConvertible {
    /// The type with its article, as reports name it.
    var description: String {
        switch self {
        case .text: "a String"
        case .int: "an Int"
        case .uint: "a UInt"
        case .double: "a Double"
        case .bool: "a Bool"
        case .bytes: "bytes"
        case .json: "a value"
        case .declared(let name): "an object, \(name)"
        case .list: "a list"
        case .map: "an object"
        case .optional(let wrapped): "\(wrapped)"
        }
    }
}
