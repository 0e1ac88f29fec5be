/// A generated type with named fields.
public protocol WireRecord: WireConvertible, CustomStringConvertible {
    /// The name that diagnostics call it by; by default the Swift type's.
    static var typeName: String { get }
}

extension WireRecord {
    /// The Swift type's name.
    public static var typeName: String { "\(Self.self)" }

    /// The type's name and the value's JSON, for logs and failing tests.
    public var description: String { "\(Self.typeName) \(wire)" }
}
