import SDKSpec

extension CaseValue {
    /// The bytes of the value's JSON as the wire writes it; nil where only a running case knows the value.
    var encodedSize: Int? {
        switch self {
        case .null: WireSize.null
        case .bool(let truth): WireSize.truth(truth)
        case .number(let digits): digits.utf8.count
        case .string(let text): WireSize.text(text)
        case .array(let items): WireSize.bracketed(items.map(\.encodedSize))
        case .object(let members):
            WireSize.bracketed(
                members.map { member in member.value.encodedSize.map { WireSize.member(member.name, $0) } }
            )
        case .hole: fileSize.map(WireSize.file)
        }
    }

    /// The bytes of a file; nil of anything else.
    var fileSize: Int? {
        switch self {
        case .hole(.file(.string(let text))): return text.utf8.count
        case .hole(.bytes(let base64)):
            let padding = base64.utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
            return base64.utf8.count / 4 * 3 - padding
        // No file, or one that isn't known yet.
        case .null, .bool, .number, .string, .array, .object, .hole(.file), .hole(.reference), .hole(.repeated),
            .hole(.joined), .hole(.counted), .hole(.now), .hole(.items), .hole(.entries), .hole(.present),
            .hole(.whole):
            return nil
        }
    }
}
