/// The edition that has to be bought for a call, or for a call that gives a parameter.
public struct EditionContract: Sendable, Hashable {
    /// The edition's name; higher ones include it.
    public internal(set) var name: String
    /// The id of the fact that it is needed.
    public internal(set) var fact: String

    /// Makes a contract.
    public init(_ name: String, fact: String) {
        self.name = name
        self.fact = fact
    }
}

extension EditionContract: WireRecord {
    /// An edition without a name.
    public static var placeholder: Self { Self("", fact: "") }

    /// An object with `name` and `fact`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.required("fact", &fact)
    }
}
