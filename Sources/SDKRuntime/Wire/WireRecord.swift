/// A generated type with named fields.
public protocol WireRecord: WireConvertible, CustomStringConvertible {
    /// The name that diagnostics call it by; by default the Swift type's.
    static var typeName: String { get }
}

extension WireRecord {
    /// The Swift type's name.
    public static var typeName: String { "\(Self.self)" }

    /// Whether both have the same wire form.
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// Hashes the wire form.
    public func hash(into hasher: inout Hasher) { hasher.combine(wire) }

    /// The type's name and the value's JSON, for logs and failing tests.
    public var description: String { "\(Self.typeName) \(wire)" }
}
