/// A value as it travels between a client and whoever answers it: JSON, plus whole numbers at full width and bytes.
///
/// Generated types turn themselves into wire values and back (``WireConvertible``), limits are measured on them, and
/// anything that speaks ``Transport`` exchanges them.
public enum WireValue: Sendable, Hashable {
    /// No value. Whoever reads a record or arguments takes a member that is null for one that is absent; as values, the
    /// two are different.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case int(Int64)
    /// A whole number too large for ``int(_:)``; ``init(_:)`` picks the right one of the two.
    case uint(UInt64)
    /// Any other number. What isn't finite has no JSON and is written as null.
    case double(Double)
    /// Text.
    case string(String)
    /// The bytes of a file.
    case bytes([UInt8])
    /// A list, in order.
    case array([WireValue])
    /// Named members, in the order in which they came in; it makes no difference to whether two are equal.
    case object(WireMembers)

    /// Whether both are the same value; texts are told apart by their scalars.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.uint(let left), .uint(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.string(let left), .string(let right)): left.isSame(as: right)
        case (.bytes(let left), .bytes(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        case (.null, _), (.bool, _), (.int, _), (.uint, _), (.double, _), (.string, _), (.bytes, _), (.array, _),
            (.object, _):
            false
        }
    }

    /// A whole number without a sign, in the one case that fits it, so that equal numbers are equal values.
    public init(_ number: UInt64) {
        self = Int64(exactly: number).map(WireValue.int) ?? .uint(number)
    }

    /// Whether there is no value.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// Whether this is an empty text, list, object or file. A number or truth value never is.
    public var isEmpty: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .bytes(let bytes): bytes.isEmpty
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        case .null, .bool, .int, .uint, .double: false
        }
    }

    /// A member of an object; null when it is absent, or when this isn't an object.
    public subscript(name: String) -> WireValue {
        guard case .object(let members) = self else { return .null }
        return members[name] ?? .null
    }
}
