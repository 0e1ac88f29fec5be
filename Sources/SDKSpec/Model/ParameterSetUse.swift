/// A set that stands among the parameters of a method.
public struct ParameterSetUse: Sendable {
    /// The set's name.
    public let name: Located<String>
    /// How many of the method's own parameters stand before it.
    public let position: Int
}
