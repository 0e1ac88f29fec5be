/// Parameters that several methods share, so that they are described once.
public struct ParameterSet: Sendable {
    /// The name by which methods take it in.
    public let name: Located<String>
    /// The parameters, in order.
    public let parameters: [Field]
}
