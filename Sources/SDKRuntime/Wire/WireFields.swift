/// Reads the fields of a record from an object on the wire. Errors name the field: `Conversation.remark: expected …`.
public struct WireFields: Sendable {
    private let members: [String: WireValue]
    private let type: String

    /// Looks into an object.
    ///
    /// - Parameter type: The record's name, for errors.
    /// - Throws: When the value isn't an object.
    public init(_ wire: WireValue, of type: String) throws(WireError) {
        guard case .object(let members) = wire else { throw WireError(expected: type, found: wire) }
        self.members = members
        self.type = type
    }

    /// A member as it is; null when there is none.
    public subscript(name: String) -> WireValue { members[name] ?? .null }

    /// A field that has to be there. (One whose type has a place for null, such as ``WireValue``, always is.)
    public func required<Value: WireConvertible>(_ name: String) throws(WireError) -> Value {
        do {
            return try Value(wire: self[name])
        } catch {
            throw error.inside(type, name)
        }
    }

    /// A field that may be absent.
    public func optional<Value: WireConvertible>(_ name: String) throws(WireError) -> Value? {
        self[name].isNull ? nil : try required(name)
    }

    /// A field with a default.
    public func value<Value: WireConvertible>(
        _ name: String,
        default defaultValue: @autoclosure () -> Value
    ) throws(WireError) -> Value {
        try optional(name) ?? defaultValue()
    }

    /// A union, told apart by a field that stands beside it.
    public func union<Union: TaggedUnion>(_ name: String, tag: Union.Tag) throws(WireError) -> Union {
        do {
            return try Union(tag: tag, wire: self[name])
        } catch {
            throw error.inside(type, name)
        }
    }

    /// A union that may be absent.
    public func optionalUnion<Union: TaggedUnion>(_ name: String, tag: Union.Tag) throws(WireError) -> Union? {
        self[name].isNull ? nil : try union(name, tag: tag)
    }
}
