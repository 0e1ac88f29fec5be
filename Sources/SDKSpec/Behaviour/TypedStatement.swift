/// A rule of behaviour whose names are resolved and whose types are checked: what generators read.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class TypedStatement: Sendable {
    /// What a statement does.
    public enum Kind: Sendable {
        /// Fails with an error: always, or when a condition holds (`unless` is turned into `not` already).
        /// The place tells the failure from the others of the spec.
        case fail(error: String, condition: TypedExpression?, place: FailurePlace)
        /// Fails with an error when the variable, a parameter or a `let`, is absent; it is present from here on.
        case failUnlessPresent(error: String, variable: String, place: FailurePlace)
        /// Ends the call loudly: the spec doesn't say what comes now, for the reason given.
        case notModelled(reason: String)
        /// Names a value.
        case `let`(name: String, value: TypedExpression)
        /// Names a value, or fails when it is absent; the name stands for the value without its `?`.
        case letOrFail(name: String, value: TypedExpression, error: String, place: FailurePlace)
        /// Changes a place.
        case set(place: TypedExpression, value: TypedExpression)
        /// Makes the entry of a map with its defaults where it is absent.
        case ensure(map: TypedExpression, key: TypedExpression)
        /// Adds a value at the end of a list.
        case add(value: TypedExpression, place: TypedExpression)
        /// Removes every occurrence of a value from a list, or a key from a map.
        case remove(value: TypedExpression, place: TypedExpression)
        /// Does one thing or another.
        case `if`(condition: TypedExpression, then: [TypedStatement], otherwise: [TypedStatement])
        /// Does something when a variable is present, and a condition holds if there is one; within both it is.
        case ifPresent(
            variable: String,
            condition: TypedExpression?,
            then: [TypedStatement],
            otherwise: [TypedStatement]
        )
        /// Does something for each item of a list.
        case `for`(variable: String, list: TypedExpression, body: [TypedStatement])
        /// Lets an event reach an audience. No payload: the event's own `carries` gives it.
        case emit(event: String, audience: TypedAudience, payload: TypedExpression?)
        /// Performs a procedure.
        case perform(procedure: String, arguments: [(label: String, value: TypedExpression)])
        /// Does something later, on the world's clock.
        case after(seconds: TypedExpression, body: [TypedStatement])
        /// Ends with an answer.
        case `return`(TypedExpression?)
    }

    /// What it does.
    public let kind: Kind
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is.
    public let provenance: Provenance?

    /// Makes a statement.
    public init(kind: Kind, location: SourceLocation, provenance: Provenance?) {
        self.kind = kind
        self.location = location
        self.provenance = provenance
    }
}
