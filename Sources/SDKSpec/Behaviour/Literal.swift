/// A value written out.
public enum Literal: Hashable, Sendable {
    /// Text.
    case string(String)
    /// A whole number.
    case int(Int)
    /// A whole number too large for ``int(_:)``.
    case uint(UInt64)
    /// A number with a fraction or an exponent.
    case double(Double)
    /// A truth value.
    case bool(Bool)
    /// No value.
    case none
    /// A map without entries; the context gives the type.
    case emptyMap
}

extension Literal {
    /// A number written out.
    init(_ number: NumberLiteral) {
        switch number {
        case .int(let number): self = .int(number)
        case .uint(let number): self = .uint(number)
        case .double(let number): self = .double(number)
        }
    }
}
