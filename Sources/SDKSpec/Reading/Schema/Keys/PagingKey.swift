/// The keys of a list that comes in pages.
enum PagingKey: String, RecordKey {
    case `as`
    case items
    case next
    case page
    case offset
    case total
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
            .optional(
                .map(names: "name of the parameter", .text),
                "Which field of the answer each parameter takes for the next page.",
                example: "{nextReqMessageID: nextReqMessageID}"
            )
        case .page:
            .optional(
                .text,
                "The parameter that counts pages, in the place of `next`: each page is one more.",
                example: "page"
            )
        case .offset:
            .optional(
                .text,
                "The parameter that counts items, in the place of `next`: the next page begins behind those of this one.",
                example: "offset"
            )
        case .total:
            .optional(
                .text,
                "The field of the answer that says how many pages there are in all, or items where these are counted.",
                example: "total"
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
