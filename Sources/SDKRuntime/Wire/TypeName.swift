/// What types are called in errors: as the spec writes them, `[GroupID]` where Swift says `Array<GroupID>`.
enum TypeName {
    /// The name of a type.
    static func of(_ type: Any.Type) -> String { (type as? any SpeltType.Type)?.spelling ?? "\(type)" }
}

/// A type of Swift that the spec writes in another way.
protocol SpeltType {
    /// What the spec writes.
    static var spelling: String { get }
}

extension Optional: SpeltType {
    static var spelling: String { "\(TypeName.of(Wrapped.self))?" }
}

extension Array: SpeltType {
    static var spelling: String { Element.self == UInt8.self ? "Bytes" : "[\(TypeName.of(Element.self))]" }
}

extension WireMap: SpeltType {
    static var spelling: String { "{\(TypeName.of(Key.self)): \(TypeName.of(Value.self))}" }
}

extension Dictionary: SpeltType {
    static var spelling: String { "{\(TypeName.of(Key.self)): \(TypeName.of(Value.self))}" }
}

extension UInt64: SpeltType {
    static var spelling: String { "UInt" }
}

extension WireValue: SpeltType {
    static var spelling: String { "JSON" }
}
