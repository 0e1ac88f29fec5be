/// The fields of a record on their way from the wire or to it.
///
/// A record hands over each field with its name, and the field is read or written; see ``WireRecord``. As with a
/// ``WireReader``, reading never throws.
public struct WireFields: Sendable {
    private enum Direction {
        case reading
        case writing
        /// Writes JSON.
        case writingJSON
        /// Looks for unions that aren't what their tags say.
        case checking
        /// Does both.
        case writingAndChecking
    }

    private let direction: Direction
    /// What is read from.
    private var reader: WireReader
    /// What is written to.
    private var object = WireObject()
    /// What JSON is written to.
    private(set) var json: JSONWriter
    /// Whose fields they are, for errors.
    private var record: Any.Type?
    /// What is wrong with the first union that isn't what its tag says.
    private(set) var disagreement: WireError?

    private init(_ direction: Direction, _ reader: WireReader = .nothing, _ json: JSONWriter = .unused) {
        self.direction = direction
        self.reader = reader
        self.json = json
    }

    /// Begins to write.
    init() { self.init(.writing) }

    /// Begins to write the members of an object as JSON.
    init(writingTo json: consuming JSONWriter) { self.init(.writingJSON, .nothing, json) }

    /// Begins to look for unions that aren't what their tags say.
    ///
    /// - Parameters:
    ///   - record: Whose fields they are, for errors.
    ///   - isWriting: Whether the fields are written, too.
    init(checking record: Any.Type, isWriting: Bool) {
        self.init(isWriting ? .writingAndChecking : .checking)
        self.record = record
    }

    /// Begins to read.
    init(reading reader: WireReader) { self.init(.reading, reader) }

    /// What is wrong with the first field that couldn't be read.
    var failure: WireError? { reader.failure }

    /// What was written.
    var wire: WireValue { object.wire }
}

// The fields of a record, in its order.
extension WireFields {
    /// A field that has to be there. (One whose type has a place for null, such as ``WireValue``, always is.)
    public mutating func required<Value: WireConvertible>(_ name: String, _ value: inout Value) {
        switch direction {
        case .reading: value = reader.required(name)
        case .writing, .writingJSON, .checking, .writingAndChecking: write(name, value)
        }
    }

    /// A field that may be absent: it stays what it is then, its default.
    public mutating func optional<Value: WireConvertible>(_ name: String, _ value: inout Value) {
        switch direction {
        case .reading: value = reader.value(name, default: value)
        case .writing, .writingJSON, .checking, .writingAndChecking: write(name, value)
        }
    }

    /// A union, told apart by a field that stands beside it and was handed over before.
    public mutating func union<Union: TaggedUnion>(_ name: String, _ value: inout Union, tag: Union.Tag) {
        switch direction {
        case .reading: value = reader.union(name, tag: tag)
        case .writing, .writingJSON, .checking, .writingAndChecking: write(name, value, tag)
        }
    }

    /// A union that has a default, and may be absent: it is its default then.
    ///
    /// The default is no payload of a tag that announces another one: it is left out then, as whoever made the record left
    /// it out.
    public mutating func optionalUnion<Union: TaggedUnion>(
        _ name: String,
        _ value: inout Union,
        tag: Union.Tag,
        default: @autoclosure () -> Union
    ) {
        switch direction {
        case .reading: value = reader.optionalUnion(name, tag: tag) ?? `default`()
        case .writing, .writingJSON, .checking, .writingAndChecking:
            if value.isAnnounced(by: tag) || !(value == `default`()) {
                write(name, value, tag)
            } else if direction == .checking || direction == .writingAndChecking {
                note(value.disagreement(with: tag), at: name)
            }
        }
    }

    /// A union that may be absent, and has no value then but its default.
    public mutating func optionalUnion<Union: TaggedUnion>(_ name: String, _ value: inout Union?, tag: Union.Tag) {
        switch direction {
        case .reading: value = reader.optionalUnion(name, tag: tag) ?? value
        case .writing, .writingJSON, .checking, .writingAndChecking: if let value { write(name, value, tag) }
        }
    }
}

// On their way out.
extension WireFields {
    @_semantics("optimize.sil.specialize.generic.never")  // As in `WireRecord`.
    private mutating func write(_ name: String, _ value: some WireConvertible) {
        switch direction {
        case .reading: break
        case .writing: object.append(name, value.wire)
        case .writingJSON: json.writeMember(name, value)
        case .checking: note(value.disagreement, at: name)
        case .writingAndChecking:
            let (wire, disagreement) = value.checked(isWriting: true)
            object.append(name, wire)
            note(disagreement, at: name)
        }
    }

    private mutating func write<Union: TaggedUnion>(_ name: String, _ value: Union, _ tag: Union.Tag) {
        switch direction {
        case .reading: break
        case .writing: object.append(name, value.wire)
        case .writingJSON: json.writeMember(name, value.wirePayload)
        case .checking: note(value.disagreement(with: tag), at: name)
        case .writingAndChecking:
            object.append(name, value.wire)
            note(value.disagreement(with: tag), at: name)
        }
    }

    private mutating func note(_ error: WireError?, at field: String) {
        guard let error, disagreement == nil else { return }
        disagreement = error.inside(record.map { "\($0)" } ?? "", field)
    }
}
