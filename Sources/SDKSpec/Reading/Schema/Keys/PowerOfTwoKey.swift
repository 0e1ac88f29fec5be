/// The keys behind `powerOfTwo`.
enum PowerOfTwoKey: String, RecordKey {
    case from
    case to

    static var recordName: String { "range of exponents" }
    static var recordSummary: String { "The exponents that a power of two may have." }

    var shape: KeyShape {
        switch self {
        case .from: .required(.natural, "The least exponent.", example: "32")
        case .to: .required(.natural, "The greatest exponent, 63 at most.", example: "63")
        }
    }
}
