/// What a value is measured in.
public enum LimitUnit: String, Sendable, CaseIterable {
    /// Bytes of the text in UTF-8.
    case utf8Bytes = "utf8-bytes"
    /// Unicode scalars of the text.
    case unicodeScalars = "unicode-scalars"
    /// UTF-16 code units of the text.
    case utf16Units = "utf16-units"
    /// Items of a list or entries of a map.
    case items
    /// The number itself.
    case value
    /// Bytes of the value's JSON, encoded in UTF-8.
    case encodedBytes = "encoded-bytes"
    /// Bytes of a file.
    case bytes

    /// Whether texts are measured in it.
    public var measuresTexts: Bool {
        switch self {
        case .utf8Bytes, .unicodeScalars, .utf16Units: true
        case .items, .value, .encodedBytes, .bytes: false
        }
    }
}
