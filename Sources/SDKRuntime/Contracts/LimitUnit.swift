/// What a value is measured in.
public enum LimitUnit: String, Sendable, CaseIterable {
    /// Bytes of the text in UTF-8.
    case utf8Bytes = "utf8-bytes"
    /// Unicode scalars of the text.
    case unicodeScalars = "unicode-scalars"
    /// UTF-16 code units of the text.
    case utf16Units = "utf16-units"
    /// Items of a list or entries of an object.
    case items
    /// The number itself.
    case value
    /// Bytes of the value's JSON, encoded in UTF-8.
    case encodedBytes = "encoded-bytes"
    /// Bytes of a file.
    case bytes

    /// How many units a value has.
    ///
    /// - Returns: nil for a value that the unit doesn't fit, such as the items of a text. A number with a fraction is
    ///   rounded up, one out of range gives the nearest that isn't.
    public func measure(_ value: WireValue) -> Int? {
        switch (self, value) {
        case (.encodedBytes, _): value.encodedSize
        case (.utf8Bytes, .string(let text)): text.utf8.count
        case (.bytes, .bytes(let bytes)): bytes.count
        case (.unicodeScalars, .string(let text)): text.unicodeScalars.count
        case (.utf16Units, .string(let text)): text.utf16.count
        case (.items, .array(let items)): items.count
        case (.items, .object(let members)): members.count
        case (.value, .int(let number)): Int(clamping: number)
        case (.value, .uint(let number)): Int(clamping: number)
        case (.value, .double(let number)): Int(exactly: number.rounded(.up)) ?? (number < 0 ? Int.min : Int.max)
        case (.utf8Bytes, _), (.unicodeScalars, _), (.utf16Units, _), (.items, _), (.value, _), (.bytes, _): nil
        }
    }

    /// A number of units in words.
    func words(_ count: Int) -> String {
        switch self {
        case .utf8Bytes: "\(count) UTF-8 bytes"
        case .unicodeScalars: "\(count) Unicode scalars"
        case .utf16Units: "\(count) UTF-16 code units"
        case .items: "\(count) items"
        case .value: "\(count)"
        case .encodedBytes: "\(count) bytes of JSON"
        case .bytes: "\(count) bytes"
        }
    }
}
