/// A named figure that behaviour uses, such as the two minutes in which a message can be revoked.
public struct ConstantDeclaration: Sendable {
    /// The name that behaviour uses.
    public let name: Located<String>
    /// What it means, in one sentence.
    public let summary: String
    /// Its type, of which expressions make values.
    public let type: TypeReference
    /// Its value, as an expression.
    public let value: Located<Expression>
    /// What it is measured in, such as `seconds`; empty for a pure number.
    public let unit: String
    /// Whether the vendor's customers can change it.
    public let isConfigurable: Bool
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes a constant.
    public init(
        name: Located<String>,
        summary: String,
        type: TypeReference,
        value: Located<Expression>,
        unit: String,
        isConfigurable: Bool,
        provenance: Provenance?
    ) {
        self.name = name
        self.summary = summary
        self.type = type
        self.value = value
        self.unit = unit
        self.isConfigurable = isConfigurable
        self.provenance = provenance
    }
}
