/// Parameters that several methods share, so that they are described once.
public struct ParameterSet: Sendable {
    /// The name by which methods take it in.
    public let name: Located<String>
    /// The parameters, in order.
    public let parameters: [Field]
}

/// A set that stands among the parameters of a method.
public struct ParameterSetUse: Sendable {
    /// The set's name.
    public let name: Located<String>
    /// How many of the method's own parameters stand before it.
    public let position: Int
}
