/// The keys of a constant.
enum ConstantKey: String, RecordKey {
    case type
    case value
    case unit
    case configurable
    case summary
    case source

    static var recordName: String { "constant" }
    static var recordSummary: String { "A figure that behaviour uses by its name." }

    var shape: KeyShape {
        switch self {
        case .type: .required(.typeReference, "The type.", example: "Int")
        case .value: .required(.expression, "The value.", example: "120")
        case .unit: .optional(.text, "What it is measured in.", example: "seconds")
        case .configurable: .optional(.boolean, "Whether the vendor's customers can change it.", example: "true")
        case .summary: .required(.text, "What it means, in one sentence.")
        case .source: .source
        }
    }
}
