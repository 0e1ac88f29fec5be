/// A generated type with named fields.
///
/// A record says once what its fields are called, for both directions.
///
/// ```swift
/// struct Point: WireRecord, Hashable, CustomStringConvertible {
///     var x: Int
///     var y: Int
///
///     init(x: Int, y: Int = 0) {
///         self.x = x
///         self.y = y
///     }
///
///     static var placeholder: Self { Self(x: 0) }
///
///     mutating func transfer(_ fields: inout WireFields) {
///         fields.required("x", &x)
///         fields.optional("y", &y)
///     }
/// }
/// ```
public protocol WireRecord: WireConvertible {
    /// What is read into: a record with its defaults, and with any values where there are none.
    static var placeholder: Self { get }

    /// Takes the fields from the wire or puts them there, whichever `fields` is for.
    mutating func transfer(_ fields: inout WireFields)
}

// None of it is specialised for each type. Clients' types couldn't be, as their modules see no bodies; of this module's own,
// mostly contracts that are read once, the copies would make every program a tenth larger.
extension WireRecord {
    /// Reads a record field by field.
    @_semantics("optimize.sil.specialize.generic.never")
    public init(reading reader: inout WireReader) {
        self = .placeholder
        guard case .object = reader.wire else {
            reader.fail()
            return
        }
        var fields = WireFields(reading: reader)
        transfer(&fields)
        if let failure = fields.failure { reader.fail(failure) }
    }

    /// An object with the fields; those that are null are left out.
    public var wire: WireValue {
        @_semantics("optimize.sil.specialize.generic.never")
        get {
            var record = self
            var fields = WireFields()
            record.transfer(&fields)
            return fields.wire
        }
    }

    /// Writes an object with the fields, without those that are null.
    @_semantics("optimize.sil.specialize.generic.never")
    public func write(to json: inout JSONWriter) {
        var record = self
        json.writeObject { json in
            var fields = WireFields(writingTo: json.take())
            record.transfer(&fields)
            json = fields.json
        }
    }

    /// The disagreement of the first field that has one, and an object with the fields if that is asked for.
    @_semantics("optimize.sil.specialize.generic.never")
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        var record = self
        var fields = WireFields(checking: Self.self, isWriting: isWriting)
        record.transfer(&fields)
        return (isWriting ? fields.wire : .null, fields.disagreement)
    }

    /// Whether both have the same wire form.
    @_semantics("optimize.sil.specialize.generic.never")
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// Hashes the wire form.
    @_semantics("optimize.sil.specialize.generic.never")
    public func hash(into hasher: inout Hasher) { hasher.combine(wire) }

    /// The hash alone. It stands here because the compiler would write one for each type.
    public var hashValue: Int {
        @_semantics("optimize.sil.specialize.generic.never")
        get {
            var hasher = Hasher()
            hash(into: &hasher)
            return hasher.finalize()
        }
    }

    /// The type's name and the value's JSON, for logs and failing tests.
    public var description: String { "\(Self.self) \(wire)" }
}
