/// A named value: a parameter of a method, a field of a record or a slot of the state.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class Field: Sendable {
    /// The vendor's name.
    public let name: Located<String>
    /// What the value means, in one sentence.
    public let summary: String
    /// The type; optional where the value may be absent.
    public let type: Located<TypeReference>
    /// The value used when none is given, as an expression.
    public let defaultValue: Located<Expression>?
    /// The limits that a value must keep.
    public let limits: [Limit]
    /// Where it is said that an empty text, list or object counts as missing; nil where one doesn't.
    public let nonEmpty: SourceLocation?
    /// The label of the argument in generated Swift: nil for the name itself, `_` for none.
    public let label: Located<String>?
    /// For the payload of a union: the sibling field that holds the tag.
    public let tagField: Located<String>?
    /// What other surfaces call it, by surface.
    public let surfaceNames: SurfaceTexts
    /// The first version that has it, by surface.
    public let since: SurfaceTexts
    /// Of a parameter, the edition that a call which gives it needs; nil when any will do.
    public let edition: Located<String>?
    /// Of a function of the caller's, the event by which its calls arrive instead.
    public let event: Located<String>?
    /// Of the state of a device, whether nothing reaches the device while it is true but what is sent to it alone.
    public let cutsOff: Bool
    /// The required flag that the page gives where it isn't the one followed.
    public let pageRequired: Bool?
    /// Why it is believed; nil when it is believed as what it belongs to is.
    public let provenance: Provenance?

    /// Whether it is a function of the caller's, which isn't part of the Swift signature.
    public var isHandler: Bool { type.value.unwrapped == .handler }

    /// Whether an empty text, list or object counts as missing.
    public var emptyIsMissing: Bool { nonEmpty != nil }

    /// Whether a caller must give a value.
    public var isRequired: Bool { !type.value.isOptional && defaultValue == nil }

    /// Makes a field.
    public init(
        name: Located<String>,
        summary: String,
        type: Located<TypeReference>,
        defaultValue: Located<Expression>? = nil,
        limits: [Limit] = [],
        nonEmpty: SourceLocation? = nil,
        label: Located<String>? = nil,
        tagField: Located<String>? = nil,
        surfaceNames: SurfaceTexts = SurfaceTexts(),
        since: SurfaceTexts = SurfaceTexts(),
        edition: Located<String>? = nil,
        event: Located<String>? = nil,
        cutsOff: Bool = false,
        pageRequired: Bool? = nil,
        provenance: Provenance? = nil
    ) {
        self.name = name
        self.summary = summary
        self.type = type
        self.defaultValue = defaultValue
        self.limits = limits
        self.nonEmpty = nonEmpty
        self.label = label
        self.tagField = tagField
        self.surfaceNames = surfaceNames
        self.since = since
        self.edition = edition
        self.event = event
        self.cutsOff = cutsOff
        self.pageRequired = pageRequired
        self.provenance = provenance
    }
}
