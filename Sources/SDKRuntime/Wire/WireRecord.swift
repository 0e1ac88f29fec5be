/// A generated type with named fields.
public protocol WireRecord: WireConvertible, CustomStringConvertible {
    /// Reads a value field by field. What can't be read is told by ``WireFields/failure``; the value is worth nothing
    /// then.
    init(reading fields: inout WireFields)
}

extension WireRecord {
    /// The name that diagnostics call it by: the Swift type's.
    public static var typeName: String { "\(Self.self)" }

    /// A record of placeholders.
    public static var placeholder: Self {
        var fields = WireFields(placeholdersOf: Self.self)
        return Self(reading: &fields)
    }

    /// Reads a value from the wire.
    public init(wire: WireValue) throws(WireError) {
        var fields = WireFields(wire, of: Self.self)
        self.init(reading: &fields)
        try fields.finish()
    }

    /// Whether both have the same wire form.
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// Hashes the wire form.
    public func hash(into hasher: inout Hasher) { hasher.combine(wire) }

    /// The hash alone. It stands here because the compiler would write one for each type.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

    /// The type's name and the value's JSON, for logs and failing tests.
    public var description: String { "\(Self.typeName) \(wire)" }
}
