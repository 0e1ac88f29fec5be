/// The keys of a topic.
enum TopicKey: String, RecordKey {
    case summary
    case methods

    static var recordName: String { "topic" }
    static var recordSummary: String { "A topic under which people look for methods." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What it is about, in a sentence or two.")
        case .methods:
            .optional(
                .list(.text),
                "Its methods in the order in which people use them; in the order of the text when left out.",
                example: "[createGroup, joinGroup, dismissGroup]"
            )
        }
    }
}
