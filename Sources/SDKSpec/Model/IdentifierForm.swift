/// One form of an identifier, such as `C2C${userID}`.
public struct IdentifierForm: Sendable {
    /// The form's name, such as `c2c`.
    public let name: Located<String>
    /// The literal text before the part.
    public let prefix: String
    /// The name of the part, nil for a form that is all literal.
    public let part: String?
    /// The type of the part.
    public let partType: Located<TypeReference>?

    /// Makes a form.
    public init(name: Located<String>, prefix: String, part: String?, partType: Located<TypeReference>?) {
        self.name = name
        self.prefix = prefix
        self.part = part
        self.partType = partType
    }
}
