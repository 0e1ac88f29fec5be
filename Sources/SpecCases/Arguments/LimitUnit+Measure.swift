import SDKSpec

extension LimitUnit {
    /// How many units a value without holes has; nil for one that the unit doesn't fit.
    func measure(_ value: CaseValue) -> Int? {
        switch (self, value) {
        case (.utf8Bytes, .string(let text)): text.utf8.count
        case (.unicodeScalars, .string(let text)): text.unicodeScalars.count
        case (.utf16Units, .string(let text)): text.utf16.count
        case (.items, .array(let items)): items.count
        case (.items, .object(let members)): members.count
        case (.encodedBytes, _): value.hasUnknown ? nil : value.encodedSize
        case (.value, .number(let digits)): Int(digits)
        case (.bytes, .hole): value.fileSize
        case (.utf8Bytes, _), (.unicodeScalars, _), (.utf16Units, _), (.items, _), (.value, _), (.bytes, _): nil
        }
    }
}

extension CaseValue {
    /// The bytes of the value's JSON as the wire writes it: no spaces, and nothing escaped but what has to be.
    var encodedSize: Int {
        switch self {
        case .null: 4
        case .bool(let truth): truth ? 4 : 5
        case .number(let digits): digits.utf8.count
        case .string(let text): Self.encodedSize(of: text)
        case .array(let items): items.reduce(2 + max(items.count - 1, 0)) { $0 + $1.encodedSize }
        case .object(let members):
            members.reduce(2 + max(members.count - 1, 0)) { size, member in
                size + Self.encodedSize(of: member.name) + 1 + member.value.encodedSize
            }
        case .hole(let hole): CaseValue.object(hole.members).encodedSize
        }
    }

    /// The bytes of a file; nil of anything else.
    fileprivate var fileSize: Int? {
        switch self {
        case .hole(.file(.string(let text))): return text.utf8.count
        case .hole(.bytes(let base64)):
            let padding = base64.utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
            return base64.utf8.count / 4 * 3 - padding
        // No file, or one that isn't known yet.
        case .null, .bool, .number, .string, .array, .object, .hole(.file), .hole(.reference), .hole(.repeated),
            .hole(.joined), .hole(.counted), .hole(.now), .hole(.items), .hole(.entries):
            return nil
        }
    }

    private static func encodedSize(of text: String) -> Int {
        text.utf8.reduce(2) { size, byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: size + 2
            case 0x00..<0x20: size + 6
            default: size + 1
            }
        }
    }
}
