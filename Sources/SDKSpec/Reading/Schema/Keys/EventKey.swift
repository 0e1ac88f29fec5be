/// The keys of an event.
enum EventKey: String, RecordKey {
    case wire
    case summary
    case payload
    case carries
    case surfaces
    case source

    static var recordName: String { "event" }
    static var recordSummary: String { "An event that reaches a client." }

    var shape: KeyShape {
        switch self {
        case .wire: .required(.text, "The event's name on the wire.", example: "onConversationListUpdated")
        case .summary: .required(.text, "When it comes.")
        case .payload: .optional(.typeReference, "What it carries; nothing without it.", example: "\"[Conversation]\"")
        case .carries:
            .optional(
                .expression,
                "The payload of every such event, seen by whoever receives it (`me`); else each `emit` gives it.",
                example: "sortedConversations()"
            )
        case .surfaces: .surfaceNames
        case .source: .source
        }
    }
}
