import SDKSpec

extension LimitUnit {
    /// How many units a value without holes has, one that is as the service gets it; nil for one that the unit doesn't fit.
    func measure(_ value: CaseValue) -> Int? {
        switch (self, value) {
        case (.utf8Bytes, .string(let text)): text.utf8.count
        case (.unicodeScalars, .string(let text)): text.unicodeScalars.count
        case (.utf16Units, .string(let text)): text.utf16.count
        case (.items, .array(let items)): items.count
        case (.items, .object(let members)): members.count
        case (.encodedBytes, _): value.encodedSize
        case (.value, .number(let digits)): Int(digits)
        case (.bytes, .hole): value.fileSize
        case (.utf8Bytes, _), (.unicodeScalars, _), (.utf16Units, _), (.items, _), (.value, _), (.bytes, _): nil
        }
    }
}
