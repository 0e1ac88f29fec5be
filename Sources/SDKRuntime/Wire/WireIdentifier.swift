/// Text that identifies something: a type of its own for each kind of thing, so that a group's identifier never slips
/// in where a user's belongs.
///
/// ```swift
/// struct UserID: WireIdentifier {
///     var rawValue: String
///     init(rawValue: String) { self.rawValue = rawValue }
/// }
/// let alice: UserID = "alice"
/// let guest: UserID = "guest-\(number)"
/// ```
public protocol WireIdentifier:
    RawRepresentable<String>, WireConvertible, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible,
    Comparable
where StringLiteralType == String {
    /// Takes any text: what is a valid identifier is for the service to say.
    init(rawValue: String)
}

extension WireIdentifier {
    /// Takes any text.
    public init(_ text: String) { self.init(rawValue: text) }

    /// Takes a text that is written out.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Reads text.
    public init(reading reader: inout WireReader) { self.init(rawValue: String(reading: &reader)) }

    /// The text.
    public var wire: WireValue { .string(rawValue) }

    /// The text.
    public var description: String { rawValue }

    /// What follows a prefix; nil when the text begins in another way or ends with the prefix.
    public func remainder(after prefix: String) -> String? { rawValue.remainder(after: prefix) }

    /// Whether something follows a prefix that the text begins with.
    public func hasRemainder(after prefix: String) -> Bool { rawValue.hasRemainder(after: prefix) }

    // Straight on the text: identifiers are compared and looked up far too often for a way through the wire form.

    /// Whether both are the same text, scalar by scalar.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.isSame(as: right.rawValue) }

    /// Orders by the scalars of the text.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue.precedes(right.rawValue) }

    /// Hashes the text.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// A hash of its own, which is quicker than one of many values: maps ask for it.
    @inlinable
    public var hashValue: Int { rawValue.textHash }

    // `RawRepresentable` has its own idea of coding, which has to be told that this is the same.

    /// Reads text.
    public init(from decoder: any Decoder) throws { self.init(rawValue: try String(from: decoder)) }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
