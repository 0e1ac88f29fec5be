/// The keys of a dispute.
enum DisputeKey: String, RecordKey {
    case matter
    case facts
    case says
    case follow
    case why

    static var recordName: String { "dispute" }
    static var recordSummary: String { "A matter on which documents contradict each other." }

    var shape: KeyShape {
        switch self {
        case .matter: .required(.text, "The matter, in one sentence.")
        case .facts:
            .required(.list(.text), "The ids of the facts concerned.", example: "[createGroup.name.limit]")
        case .says:
            .required(
                .map(names: "place in a document", .text),
                "What each document says.",
                example: "{web-zh#create: 32 bytes, web-en#create: 32 characters}"
            )
        case .follow:
            .required(.text, "The id of the document that the spec follows, or `neither`.", example: "web-zh")
        case .why: .required(.text, "Why it is followed.")
        }
    }
}
