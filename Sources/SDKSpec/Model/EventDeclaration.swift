/// An event that reaches a client.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class EventDeclaration: Sendable {
    /// The vendor's constant, such as `CONVERSATION_LIST_UPDATED`.
    public let name: Located<String>
    /// The event's name on the wire.
    public let wire: String
    /// When it comes, in our words.
    public let summary: String
    /// The type of what it carries; void for nothing.
    public let payload: Located<TypeReference>
    /// What it carries, seen by whoever receives it; nil when each `emit` says so.
    public let carries: Located<Expression>?
    /// What other surfaces call it, by surface.
    public let surfaceNames: SurfaceTexts
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes an event.
    public init(
        name: Located<String>,
        wire: String,
        summary: String,
        payload: Located<TypeReference>,
        carries: Located<Expression>?,
        surfaceNames: SurfaceTexts,
        provenance: Provenance?
    ) {
        self.name = name
        self.wire = wire
        self.summary = summary
        self.payload = payload
        self.carries = carries
        self.surfaceNames = surfaceNames
        self.provenance = provenance
    }
}
