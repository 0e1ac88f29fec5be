/// A type as the spec writes it: `String`, `[ConversationID]`, `{UserID: Int}`, `Message?`.
public indirect enum TypeReference: Hashable, Sendable {
    /// Text.
    case string
    /// A signed integer of 64 bits.
    case int
    /// An unsigned integer of 64 bits, for values such as mark bits up to 2^63.
    case uint
    /// A floating-point number.
    case double
    /// True or false.
    case bool
    /// Any JSON value, handed through as it is.
    case json
    /// The bytes of a file.
    case bytes
    /// No value at all.
    case void
    /// A function of the caller's on the vendor's surface: the type of parameters alone.
    case handler
    /// A declared type.
    case named(String)
    /// A list, in order.
    case list(TypeReference)
    /// A map that keeps the order in which keys came in.
    case map(key: TypeReference, value: TypeReference)
    /// A value that may be absent.
    case optional(TypeReference)

    /// The built-in names, as the spec writes them.
    public static let builtIn: [(name: String, type: TypeReference)] = [
        ("String", .string), ("Int", .int), ("UInt", .uint), ("Double", .double), ("Bool", .bool), ("JSON", .json),
        ("Bytes", .bytes), ("Void", .void), ("Handler", .handler),
    ]

    /// The type without the outermost `?`.
    public var unwrapped: TypeReference {
        if case .optional(let wrapped) = self { wrapped } else { self }
    }

    /// The type of a part of a map, nil of anything else.
    public func type(of part: Limit.Part) -> TypeReference? {
        guard case .map(let key, let value) = unwrapped else { return nil }
        return part == .keys ? key : value
    }

    /// Whether it is a map, and one without a `?`.
    public var isMap: Bool {
        if case .map = self { true } else { false }
    }

    /// Whether it is `Void`, or made of it, so that it has no values.
    var holdsVoid: Bool { contains { $0 == .void } }

    /// Whether a value may be absent.
    public var isOptional: Bool {
        if case .optional = self { true } else { false }
    }
}

extension TypeReference: CustomStringConvertible {
    /// The type as the spec writes it.
    public var description: String {
        switch self {
        case .named(let name): name
        case .list(let element): "[\(element)]"
        case .map(let key, let value): "{\(key): \(value)}"
        case .optional(let wrapped): "\(wrapped)?"
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler:
            Self.builtIn.first { $0.type == self }?.name ?? ""
        }
    }
}
