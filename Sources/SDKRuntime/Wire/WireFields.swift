/// Reads the fields of a record from an object on the wire. Errors name the field: `Conversation.remark: expected …`.
///
/// Reading a field never throws. The first one that isn't what it should be is kept as ``failure``, placeholders stand
/// in for it and for all that follow, and whoever has begun the reading throws the error at its end. In this way a
/// record is read in a straight line, without a way out after each field that would have to undo those before it.
public struct WireFields: Sendable {
    /// Whose fields they are. A type's name is only looked up for an error.
    private enum Owner: Sendable {
        case name(String)
        case record(any WireRecord.Type)

        var name: String {
            switch self {
            case .name(let name): name
            case .record(let type): type.typeName
            }
        }
    }

    private let members: [String: WireValue]
    private let owner: Owner
    /// What is wrong with the first field that isn't what it should be; nil as long as all are.
    public private(set) var failure: WireError?

    /// Looks into an object.
    ///
    /// - Parameter type: The record's name, for errors.
    public init(_ wire: WireValue, of type: String) {
        self.init(wire, .name(type))
    }

    /// Looks into an object that is the wire form of a record.
    public init(_ wire: WireValue, of type: any WireRecord.Type) {
        self.init(wire, .record(type))
    }

    /// Gives a placeholder for each field.
    init(placeholdersOf type: any WireRecord.Type) {
        owner = .record(type)
        members = [:]
        failure = WireError(expected: "fields", found: "none")
    }

    private init(_ wire: WireValue, _ owner: Owner) {
        self.owner = owner
        if case .object(let members) = wire {
            self.members = members
        } else {
            members = [:]
            failure = WireError(expected: owner.name, found: wire)
        }
    }

    /// A member as it is; null when there is none.
    public subscript(name: String) -> WireValue { members[name] ?? .null }

    /// Gives the reading up because of a field.
    public mutating func fail(_ name: String, _ error: WireError) {
        if failure == nil { failure = error.inside(owner.name, name) }
    }

    /// Ends the reading.
    ///
    /// - Throws: The first thing that was wrong.
    public func finish() throws(WireError) {
        if let failure { throw failure }
    }

    /// A field that has to be there. (One whose type has a place for null, such as ``WireValue``, always is.)
    public mutating func required<Value: WireConvertible>(_ name: String) -> Value {
        read(name) { wire throws(WireError) in try Value(wire: wire) } ?? .placeholder
    }

    /// A field that may be absent.
    public mutating func optional<Value: WireConvertible>(_ name: String) -> Value? {
        self[name].isNull ? nil : required(name)
    }

    /// A field with a default.
    public mutating func value<Value: WireConvertible>(_ name: String, default defaultValue: Value) -> Value {
        self[name].isNull ? defaultValue : required(name)
    }

    /// A union, told apart by a field that stands beside it.
    public mutating func union<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union {
        read(name) { wire throws(WireError) in try Union(tag: tag, wire: wire) } ?? .unknown(.null)
    }

    /// A union that may be absent.
    public mutating func optionalUnion<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union? {
        self[name].isNull ? nil : union(name, tag: tag)
    }

    /// What a member holds; nil when it can't be read or an earlier one couldn't.
    private mutating func read<Value>(
        _ name: String,
        _ body: (WireValue) throws(WireError) -> Value
    ) -> Value? {
        guard failure == nil else { return nil }
        do {
            return try body(self[name])
        } catch {
            fail(name, error)
            return nil
        }
    }
}
