/// What else a caller has to know about a method.
public struct MethodNote: Sendable {
    /// The note, a sentence or two.
    public let value: String
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is.
    public let provenance: Provenance?
    /// Whether it stands there as a text alone.
    let isPlain: Bool

    init(_ value: String, at location: SourceLocation, provenance: Provenance?, isPlain: Bool) {
        self.value = value
        self.location = location
        self.provenance = provenance
        self.isPlain = isPlain
    }
}
