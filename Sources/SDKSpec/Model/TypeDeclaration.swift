/// A type that the spec declares.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class TypeDeclaration: Sendable {
    /// What a declared type is made of.
    public enum Shape: Sendable {
        /// Text that identifies something, perhaps in one of several forms.
        case identifier(forms: [IdentifierForm])
        /// One of the named values, or a value that the spec doesn't know yet.
        case enumeration(raw: TypeReference, values: [EnumerationValue])
        /// Named fields.
        case record(fields: [Field])
        /// One of several payloads, told apart by a tag that stands beside it.
        case union(tag: Located<String>, cases: [UnionCase])
    }

    /// The type's name, the vendor's where it has one.
    public let name: Located<String>
    /// One sentence that says what a value means.
    public let summary: String
    /// What it is made of.
    public let shape: Shape
    /// Of a union whose tag stands inside its payloads, the member that holds it; nil where a sibling does.
    public let tagMember: Located<String>?
    /// What it demands of its values.
    public let demands: TypeDemands
    /// Whether it is part of the client (or just of the state that the service keeps).
    public let isPublic: Bool
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes a declared type.
    public init(
        name: Located<String>,
        summary: String,
        shape: Shape,
        tagMember: Located<String>? = nil,
        demands: TypeDemands = TypeDemands(),
        isPublic: Bool,
        provenance: Provenance?
    ) {
        self.name = name
        self.summary = summary
        self.shape = shape
        self.tagMember = tagMember
        self.demands = demands
        self.isPublic = isPublic
        self.provenance = provenance
    }
}
