/// The keys of a document under `sources`.
enum SourceDocumentKey: String, RecordKey {
    case title
    case kind
    case url
    case layout
    case sameAs

    static var recordName: String { "source" }
    static var recordSummary: String { "A document that facts are cited from." }

    var shape: KeyShape {
        switch self {
        case .title: .required(.text, "What the document is.", example: "Web SDK reference")
        case .kind:
            .required(
                .word(SourceDocument.Kind.self),
                "What kind of witness it is: the vendor's page, its declarations, or notes on what its client does.",
                example: "page"
            )
        case .url: .optional(.text, "Where it is published.", example: "https://example.com/reference")
        case .layout: .optional(.text, "The layout by which `sdkgen drift` reads it.", example: "reference")
        case .sameAs:
            .optional(.text, "The document that says the same in another language.", example: "web-groups-zh")
        }
    }
}
