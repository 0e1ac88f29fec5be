/// The keys of a list that comes in pages.
enum PagingKey: String, RecordKey {
    case `as`
    case items
    case next
    case last
    case more
    case end

    static var recordName: String { "paging" }
    static var recordSummary: String { "How a list that comes in pages is walked through." }

    var shape: KeyShape {
        switch self {
        case .as: .required(.text, "What the whole list is called in Swift.", example: "messages")
        case .items: .required(.text, "The field of the answer that holds the items.", example: "messageList")
        case .next:
            .required(
                .map(names: "name of the parameter", .text),
                "Which field of the answer each parameter takes for the next page.",
                example: "{nextReqMessageID: nextReqMessageID}"
            )
        case .last:
            .optional(
                .text,
                "The field of the answer that is true on the last page; without it the cursor ends the list.",
                example: "isCompleted"
            )
        case .more:
            .optional(
                .text,
                "The field of the answer that is true while there are more pages, in the place of `last`.",
                example: "hasMore"
            )
        case .end:
            .optional(.text, "The cursor that ends the list; without it an empty one does, or 0.", example: "none")
        }
    }
}
