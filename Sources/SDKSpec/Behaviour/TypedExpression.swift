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

/// The stores that behaviour starts from.
///
/// The types of `me`, `device` and `world` are the records `StateDeclaration.recordName` names; `users` and `devices`
/// are maps of them.
public enum StateRoot: String, Sendable, CaseIterable {
    /// The record of the user who calls.
    case me
    /// The record of the device that calls.
    case device
    /// What there is once.
    case world
    /// The records of all users, by user.
    case users
    /// The records of all devices, by the device's id.
    case devices
    /// The id of the user who calls; only behind a gate that makes sure of one.
    case myself
    /// The id of the device that calls.
    case thisDevice
}

/// A function over the items of a list, `all(x in list: condition)`.
public enum ComprehensionFunction: String, Sendable, CaseIterable {
    /// Whether the condition holds for every item.
    case all
    /// Whether the condition holds for one item at least.
    case any
    /// The items for which the condition holds.
    case filter
    /// What the expression gives for each item.
    case map
    /// What the expression gives for each item, without those where it is absent.
    case compactMap
    /// The sum of what the expression gives.
    case sum
    /// The first item for which the condition holds, absent when there is none.
    case first
    /// The items in rising order of what the expression gives; equal ones keep their order.
    case sorted
}

/// A built-in function. One whose second argument has a label says so as Swift does.
public enum BuiltInFunction: String, Sendable, CaseIterable {
    /// `count(list | map)`: how many items or entries.
    case count
    /// `length(text, unit)`: how long a text is, in a unit of limits; of a file, how many bytes it has.
    case length
    /// `json(value)`: the value as JSON.
    case json
    /// `now()`: the world's time in seconds since 1970.
    case now
    /// `newID("prefix")`: a text that no earlier call gave, the same in every run with the same seed.
    case newID
    /// `first(list)`: the first item, absent when there is none.
    case first
    /// `last(list)`: the last item, absent when there is none.
    case last
    /// `keys(map)`: the keys in order.
    case keys
    /// `values(map)`: the values in order.
    case values
    /// `keys(map, before: key)`: the keys that came in before another one; none where that one isn't there.
    case keysBefore = "keys(before:)"
    /// `keys(map, after: key)`: the keys that came in after another one; none where that one isn't there.
    case keysAfter = "keys(after:)"
    /// `values(map, before: key)`: the values of those keys.
    case valuesBefore = "values(before:)"
    /// `values(map, after: key)`: the values of those keys.
    case valuesAfter = "values(after:)"
    /// `numbers(1, to: 12)`: the whole numbers from one to another, both included; none where the other one is smaller.
    case numbers = "numbers(to:)"
    /// `prefix(list, count)`: the first items.
    case prefix
    /// `suffix(list, count)`: the last items.
    case suffix
    /// `reversed(list)`: the items from last to first.
    case reversed
    /// `min(a, b)`: the smaller number.
    case min
    /// `max(a, b)`: the larger number.
    case max
    /// `Int(number)`: the number without what stands behind its point, or the nearest one that there is.
    case int = "Int"
    /// `UInt(number)`: the same as a number without a sign.
    case uint = "UInt"
    /// `size(value)`: the bytes of the value's JSON in UTF-8.
    case size
    /// `jsonText(value)`: the value's JSON as a text, with the members of objects in the order of their names.
    case jsonText
    /// `isEmpty(text | list | map)`.
    case isEmpty
    /// `containsText(text, part)`: whether the text holds the part, letters of any case.
    case containsText
    /// `hasPrefix(text, prefix)`.
    case hasPrefix
    /// `hasSuffix(text, suffix)`.
    case hasSuffix
    /// `lowercased(text)`.
    case lowercased
    /// `text(value)`: the digits of a number, the text of an identifier or of an enumeration's value.
    case text
    /// `secondsOfDay(instant, offsetHours)`: the seconds since midnight.
    case secondsOfDay
    /// `devicesOf(user)`: the ids of the devices on which a user is logged in, in the order in which they were made.
    case devicesOf
    /// `edition()`: the name of the edition bought.
    case edition
    /// `errorCode(name)`: the error's code.
    case errorCode
}
