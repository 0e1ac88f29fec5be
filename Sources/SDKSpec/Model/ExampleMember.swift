/// An argument of a call in an example or a story, or a member of an object there: a name and what stands behind it.
///
/// A class, since both sides hold texts with their places, and all of that would be copied wherever values are gone
/// through.
public final class ExampleMember: Sendable {
    /// The name of the parameter or field.
    public let name: Located<String>
    /// Whether the name stands in quotes: the key of a map may be a value then that isn't declared.
    public let isQuoted: Bool
    /// What is given for it.
    public let value: Located<ExampleValue>

    /// Puts a name and its value together.
    public init(_ name: Located<String>, isQuoted: Bool = false, _ value: Located<ExampleValue>) {
        self.name = name
        self.isQuoted = isQuoted
        self.value = value
    }
}

extension [ExampleMember] {
    /// What is given under a name; nil when nothing is.
    public subscript(name: String) -> Located<ExampleValue>? { named(name)?.value }
}
