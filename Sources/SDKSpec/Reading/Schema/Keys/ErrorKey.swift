/// The keys of an error.
enum ErrorKey: String, RecordKey {
    case code
    case summary
    case constants
    case retry
    case remedy
    case source

    static var recordName: String { "error" }
    static var recordSummary: String { "An error that a call can end in." }

    var shape: KeyShape {
        switch self {
        case .code: .optional(.integer, "The vendor's code; none for a kind of the client's own.", example: "51009")
        case .summary: .required(.text, "When it happens.")
        case .constants:
            .optional(
                .map(names: "name of the surface", .text),
                "The vendor's constants.",
                example: "{native: ERR_GROUP_NOT_FOUND}"
            )
        case .retry: .optional(.boolean, "Whether the same call may succeed later.", example: "true")
        case .remedy:
            .optional(.text, "What a caller can do about it.", example: "Log in with `login` first.")
        case .source: .source
        }
    }
}
