/// One case of a union.
public struct UnionCase: Sendable {
    /// The name that generated code uses.
    public let name: Located<String>
    /// The type of the payload.
    public let payload: Located<TypeReference>
    /// The name of the value of the tag's enumeration that announces this case.
    public let tagValue: Located<String>

    /// Makes a case.
    public init(name: Located<String>, payload: Located<TypeReference>, tagValue: Located<String>) {
        self.name = name
        self.payload = payload
        self.tagValue = tagValue
    }
}
