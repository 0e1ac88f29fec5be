/// A gate that a call has to pass.
public struct GateContract: Sendable, Hashable {
    /// The gate's name.
    public internal(set) var name: String
    /// The id of the fact that the method needs it.
    public internal(set) var fact: String

    /// Makes a contract.
    public init(_ name: String, fact: String) {
        self.name = name
        self.fact = fact
    }
}

extension GateContract: WireRecord {
    /// A gate without a name.
    public static var placeholder: Self { Self("", fact: "") }

    /// An object with `name` and `fact`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.required("fact", &fact)
    }
}
