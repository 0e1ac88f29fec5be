/// An expression whose names are resolved and whose type is known: what generators read.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class TypedExpression: Sendable {
    /// What an expression consists of.
    public enum Kind: Sendable {
        /// A value written out.
        case literal(Literal)
        /// A parameter, a `let`, a loop's variable.
        case variable(String)
        /// A named figure of the spec.
        case constant(String)
        /// A store.
        case root(StateRoot)
        /// A field of a record. When the base may be absent, so may this.
        case member(base: TypedExpression, name: String)
        /// An entry of a map, which may be absent; it is where the key is.
        case lookup(base: TypedExpression, key: TypedExpression)
        /// A value of an enumeration.
        case enumerationValue(type: String, value: String)
        /// An identifier made in one of its forms, `ConversationID.c2c(userID)`.
        case identifier(type: String, form: String, part: TypedExpression?)
        /// The part of an identifier, absent when it has another form.
        case identifierPart(base: TypedExpression, part: String)
        /// Whether an identifier has a form.
        case hasForm(base: TypedExpression, form: String)
        /// Text made into an identifier, `UserID(text)`.
        case identifierFromText(type: String, text: TypedExpression)
        /// The text of an identifier or of an enumeration's value.
        case textOf(TypedExpression)
        /// A record made of its fields; those left out take their defaults.
        case record(type: String, fields: [(name: String, value: TypedExpression)])
        /// A payload made into a union's value, `MessagePayload.text(payload)`.
        case unionValue(type: String, name: String, payload: TypedExpression)
        /// The payload of a union when it is the named case, else absent.
        case unionPayload(base: TypedExpression, name: String)
        /// A list written out.
        case list([TypedExpression])
        /// A map written out: its keys and values, in order.
        case map([(key: TypedExpression, value: TypedExpression)])
        /// A list without items, or a map without entries, that says itself of which type they would be: `[String]()`,
        /// `{String: Int}()`.
        case emptyTyped
        /// `not` of a truth value, minus of a number.
        case unary(UnaryOperator, TypedExpression)
        /// Two operands of comparable types. `in`, `not in`, `??` and `is` have kinds of their own.
        case binary(BinaryOperator, TypedExpression, TypedExpression)
        /// Whether a list holds a value or a map a key.
        case contains(container: TypedExpression, element: TypedExpression, negated: Bool)
        /// Whether there is a value.
        case exists(TypedExpression)
        /// The value, or another where it is absent.
        case orElse(TypedExpression, TypedExpression)
        /// The value, of which a condition has made sure: it is there.
        case present(TypedExpression)
        /// One of two values.
        case conditional(condition: TypedExpression, then: TypedExpression, otherwise: TypedExpression)
        /// One of two values, where conditions that are looked at one after the other make sure of variables: behind
        /// each condition that a variable exists, and in `then`, the variable is present.
        case choice(conditions: [TypedExpression], then: TypedExpression, otherwise: TypedExpression)
        /// A function over the items of a list.
        case comprehension(ComprehensionFunction, variable: String, list: TypedExpression, body: TypedExpression)
        /// A built-in function.
        case function(BuiltInFunction, [TypedExpression])
        /// The value as JSON, for a place that takes any.
        case asJSON(TypedExpression)
        /// A whole number as one with a fraction.
        case asDouble(TypedExpression)
        /// A value that goes into another one, so many levels deep in it, which it may be made of: a call can't make one
        /// that is deeper than values travel.
        case bounded(TypedExpression, inside: Int)
        /// A procedure that returns something.
        case procedure(String, [(label: String, value: TypedExpression)])
    }

    /// What it consists of.
    public let kind: Kind
    /// Its type.
    public let type: TypeReference
    /// Where it stands.
    public let location: SourceLocation

    /// Makes an expression.
    public init(kind: Kind, type: TypeReference, location: SourceLocation) {
        self.kind = kind
        self.type = type
        self.location = location
    }
}
