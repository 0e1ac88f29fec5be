/// Reads a value from its wire form: the value as such, or, of an object, member by member. Errors name the member:
/// `Conversation.remark: expected …`.
///
/// Reading never throws. The first thing that isn't what it should be is kept as ``failure``, placeholders stand in for
/// it and for all that follow, and whoever has begun the reading throws the error at its end. In this way a record is
/// read in a straight line, without a way out after each field that would have to undo those before it.
///
/// ```swift
/// var reader = WireReader(wire, of: "Point")
/// let point = Point(x: reader.required("x"), y: reader.value("y", default: 0))
/// try reader.finish()
/// ```
public struct WireReader: Sendable {
    /// What is being read. A type's name is only looked up for an error.
    private enum Subject: Sendable {
        case name(String)
        case type(Any.Type)

        var name: String {
            switch self {
            case .name(let name): name
            case .type(let type): TypeName.of(type)
            }
        }
    }

    /// The value as it is.
    public let wire: WireValue
    private let subject: Subject
    /// What is wrong with the first thing that isn't what it should be; nil as long as all is well.
    public private(set) var failure: WireError?

    /// Begins to read a value.
    ///
    /// - Parameters:
    ///   - wire: The value.
    ///   - name: What it should be, for errors.
    public init(_ wire: WireValue, of name: String) {
        self.init(wire, .name(name))
    }

    /// Begins to read a value of a type.
    init(_ wire: WireValue, as type: Any.Type, failure: WireError? = nil) {
        self.init(wire, .type(type))
        self.failure = failure
    }

    private init(_ wire: WireValue, _ subject: Subject) {
        self.wire = wire
        self.subject = subject
    }

    /// One that nothing is read with.
    static let nothing = WireReader(.null, of: "")

    /// Ends the reading.
    ///
    /// - Throws: The first thing that was wrong.
    public func finish() throws(WireError) {
        if let failure { throw failure }
    }

    /// Gives the reading up: the value isn't what it should be.
    ///
    /// - Parameter expected: What it should be; nil for the type that is being read.
    public mutating func fail(expected: String? = nil) {
        if failure == nil { failure = WireError(expected: expected ?? subject.name, found: wire) }
    }

    /// Gives the reading up because of something inside the value.
    mutating func fail(_ error: WireError) {
        if failure == nil { failure = error }
    }

    /// The value itself, read as a type.
    public mutating func value<Value: WireConvertible>() -> Value { Value(reading: &self) }

    /// A member as it is; null when there is none.
    public subscript(name: String) -> WireValue { wire[name] }

    /// A member that has to be there. (One whose type has a place for null, such as ``WireValue``, always is.)
    @_semantics("optimize.sil.specialize.generic.never")  // As in `WireRecord`.
    public mutating func required<Value: WireConvertible>(_ name: String) -> Value {
        read(name, as: Value.self) { Value(reading: &$0) }
    }

    /// A member that may be absent.
    public mutating func optional<Value: WireConvertible>(_ name: String) -> Value? {
        member(name).isNull ? nil : required(name)
    }

    /// A member with a default.
    public mutating func value<Value: WireConvertible>(_ name: String, default defaultValue: Value) -> Value {
        member(name).isNull ? defaultValue : required(name)
    }

    /// A union, told apart by a member that stands beside it.
    public mutating func union<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union {
        read(name, as: Union.self) { Union(tag: tag, reading: &$0) }
    }

    /// A union that may be absent.
    public mutating func optionalUnion<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union? {
        member(name).isNull ? nil : union(name, tag: tag)
    }

    /// A member; null when there is none, or when something was wrong before.
    private mutating func member(_ name: String) -> WireValue {
        guard failure == nil else { return .null }
        guard case .object(let members) = wire else {
            fail()
            return .null
        }
        return members[name] ?? .null
    }

    /// Reads a member with a reader of its own.
    private mutating func read<Value>(
        _ name: String,
        as type: Any.Type,
        _ body: (inout WireReader) -> Value
    ) -> Value {
        let member = member(name)
        var reader = WireReader(member, as: type, failure: failure)
        let value = body(&reader)
        if failure == nil, let error = reader.failure { failure = error.inside(subject.name, name) }
        return value
    }
}

// What lists and maps are read with.
extension WireReader {
    /// The items of a list; none when it isn't one, or one of them can't be read.
    @_semantics("optimize.sil.specialize.generic.never")  // As in `WireRecord`.
    mutating func items<Item: WireConvertible>() -> [Item] {
        guard case .array(let wires) = wire, failure == nil else {
            fail(expected: "a list")
            return []
        }
        var items: [Item] = []
        items.reserveCapacity(wires.count)
        for (index, wire) in wires.enumerated() {
            var reader = WireReader(wire, as: Item.self)
            items.append(Item(reading: &reader))
            if let error = reader.failure {
                failure = error.inside(index: index)
                return []
            }
        }
        return items
    }

    /// Bytes; none when it isn't bytes.
    mutating func bytes() -> [UInt8] {
        guard case .bytes(let bytes) = wire else {
            fail(expected: "bytes")
            return []
        }
        return bytes
    }

    /// The entries of an object, in order. None when it isn't an object, or one of them can't be read.
    @_semantics("optimize.sil.specialize.generic.never")  // As in `WireRecord`.
    mutating func entries<Key: WireConvertible & Hashable, Value: WireConvertible>() -> WireMap<Key, Value> {
        guard case .object(let members) = wire, failure == nil else {
            fail(expected: "an object")
            return [:]
        }
        var entries = WireMap<Key, Value>()
        for (name, wire) in members {
            guard let key = Key(wireName: name) else {
                let error = WireError(expected: "a key of type \(TypeName.of(Key.self))", found: .string(name))
                failure = error.inside(key: name)
                return [:]
            }
            var reader = WireReader(wire, as: Value.self)
            entries[key] = Value(reading: &reader)
            if let error = reader.failure {
                failure = error.inside(key: name)
                return [:]
            }
        }
        return entries
    }
}

// What names are read with.
extension WireReader {
    /// A value that is written as its name; the placeholder when there is none of that name.
    mutating func named<Value: RawRepresentable<String>>(or placeholder: Value) -> Value {
        guard case .string(let name) = wire, let value = Value(rawValue: name) else {
            fail()
            return placeholder
        }
        return value
    }
}
