/// A type with a wire form.
///
/// It inherits nothing but `Sendable`, and a generated type names the other protocols that it conforms to by itself: a
/// protocol that inherits one of Swift's own costs the compiler several functions more for each type of some hundred.
///
/// `Codable` is there for the asking. The functions are in place, so that one line in an app makes a type of a
/// generated module encodable in its wire form:
///
/// ```swift
/// extension Conversation: @retroactive Codable {}
/// ```
public protocol WireConvertible: Sendable {
    /// Reads a value. What can't be read is told to the reader, and the value is meaningless.
    init(reading reader: inout WireReader)

    /// The value as it travels. Two values with the same wire form are equal.
    var wire: WireValue { get }

    /// Writes the JSON of the wire form. Where a value consists of others, they are written one after the other, and the
    /// wire form isn't made for it.
    func write(to json: inout JSONWriter)

    /// The ``disagreement``, and beside it the wire form where that is asked for, null otherwise: both are found in one
    /// go where a value consists of others.
    func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?)
}

extension WireConvertible {
    /// Writes the wire form.
    public func write(to json: inout JSONWriter) { json.write(wire) }

    /// A value without unions in it.
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        (isWriting ? wire : .null, nil)
    }

    /// What is wrong with the first union in the value whose payload isn't the one that the tag beside it announces; nil
    /// where all agree. On the wire the payload would be taken for another one.
    public var disagreement: WireError? { checked(isWriting: false).disagreement }

    /// Reads a value.
    public init(wire: WireValue) throws(WireError) {
        var reader = WireReader(wire, as: Self.self)
        self.init(reading: &reader)
        try reader.finish()
    }
}

// What a type needs to be `Codable`.
extension WireConvertible {
    /// Reads the wire form.
    public init(from decoder: any Decoder) throws { try self.init(wire: WireValue(from: decoder)) }

    /// Writes the wire form.
    public func encode(to encoder: any Encoder) throws { try wire.encode(to: encoder) }
}
