/// An expression as it is written, each part with its place; what names mean isn't known yet.
public struct Expression: Sendable {
    /// What an expression consists of.
    public indirect enum Kind: Sendable {
        /// `"text"`, `12`, `true`, `none`, `[]` (as an empty list) or `{}`.
        case literal(Literal)
        /// A name: a parameter, a `let`, a root such as `me`, a constant, a type.
        case name(String)
        /// `.member`, of the type that is expected where it stands.
        case impliedMember(String)
        /// `base.member`.
        case member(base: Expression, name: String)
        /// `base[key]`.
        case lookup(base: Expression, key: Expression)
        /// `function(argument, …)`, `Type(field: value, …)` or `Type.form(argument)`.
        case call(callee: Expression, arguments: [Argument])
        /// `function(variable in list: body)`.
        case comprehension(function: String, variable: String, list: Expression, body: Expression)
        /// `not operand` or `-operand`.
        case unary(UnaryOperator, Expression)
        /// `left operator right`.
        case binary(BinaryOperator, Expression, Expression)
        /// `operand exists`.
        case exists(Expression)
        /// `if condition then value else other`.
        case conditional(condition: Expression, then: Expression, otherwise: Expression)
        /// `[a, b]`.
        case list([Expression])
        /// `{key: value}`.
        case map([Entry])
    }

    /// An argument of a call, with its label if it has one.
    public struct Argument: Sendable {
        /// The text before the colon; nil too where the value is a name that is the label as well.
        public let label: String?
        /// The value.
        public let value: Expression
    }

    /// An entry of a map that is written out.
    public struct Entry: Sendable {
        /// The key.
        public let key: Expression
        /// The value.
        public let value: Expression
    }

    /// What it consists of.
    public let kind: Kind
    /// Where it stands.
    public let location: SourceLocation
}

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

/// An operator with one operand.
public enum UnaryOperator: String, Sendable {
    /// The opposite of a truth value.
    case not
    /// The negative of a number.
    case negative = "-"
}

/// An operator with two operands.
public enum BinaryOperator: String, Sendable, CaseIterable {
    /// Both hold.
    case and
    /// One holds at least.
    case or
    /// The same value.
    case equal = "=="
    /// Another value.
    case notEqual = "!="
    /// A smaller number.
    case less = "<"
    /// A number at most as large.
    case lessOrEqual = "<="
    /// A larger number.
    case greater = ">"
    /// A number at least as large.
    case greaterOrEqual = ">="
    /// The sum of numbers, the concatenation of texts or lists.
    case plus = "+"
    /// The difference.
    case minus = "-"
    /// The product.
    case times = "*"
    /// The whole quotient.
    case dividedBy = "/"
    /// The remainder.
    case modulo = "%"
    /// A list holds the value, or a map the key.
    case isIn = "in"
    /// A list doesn't hold the value, or a map the key.
    case isNotIn = "not in"
    /// The value on the left, or the right one where it is absent.
    case orElse = "??"
    /// An identifier has the form.
    case hasForm = "is"
}
