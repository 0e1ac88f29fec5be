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
    public let since: SurfaceTexts
    /// Why it is believed; nil when it is believed as the type is.
    public let provenance: Provenance?

    /// Makes a value.
    public init(
        name: Located<String>,
        wire: String,
        constant: String?,
        summary: String,
        since: SurfaceTexts = SurfaceTexts(),
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
