/// The keys of a difference that was looked at.
enum ReviewedKey: String, RecordKey {
    case page
    case spec
    case why

    static var recordName: String { "reviewed difference" }
    static var recordSummary: String { "A difference between a page and the spec that somebody has looked at." }

    var shape: KeyShape {
        switch self {
        case .page:
            .optional(.text, "What the page says, as `sdkgen drift` tells it. Another value is another difference.")
        case .spec:
            .optional(.text, "What the spec says, as `sdkgen drift` tells it. Another value is another difference.")
        case .why: .required(.text, "What a reader finds on the page, and why the spec stays as it is.")
        }
    }
}
