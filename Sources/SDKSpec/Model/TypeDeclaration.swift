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

/// One value of an enumeration.
public struct EnumerationValue: Sendable {
    /// The name that generated code uses.
    public let name: Located<String>
    /// The value on the wire, as text; an integer's digits for an enumeration of integers.
    public let wire: String
    /// The vendor's constant, such as `TYPES.CONV_C2C`, if it has a name.
    public let constant: String?
    /// What the value means.
    public let summary: String
    /// The first version that has it, by surface.
    public let since: [String: String]
    /// Why it is believed; nil when it is believed as the type is.
    public let provenance: Provenance?

    /// Makes a value.
    public init(
        name: Located<String>,
        wire: String,
        constant: String?,
        summary: String,
        since: [String: String] = [:],
        provenance: Provenance?
    ) {
        self.name = name
        self.wire = wire
        self.constant = constant
        self.summary = summary
        self.since = since
        self.provenance = provenance
    }
}

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
