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
