extension Limit {
    /// What is left of a value where too much is cut off (``LimitExcess/truncate``) or moved to the nearest bound
    /// (``LimitExcess/clamp``); the value itself when the limit rejects, or has nothing to object to.
    ///
    /// Text is cut between Unicode scalars, so what is left may be a little shorter than the maximum, never broken.
    public func adjusted(_ value: WireValue) -> WireValue {
        guard part == nil, case .range(let minimum, let maximum, let unit) = rule else { return value }
        switch (excess, value) {
        case (.truncate, .string(let text)):
            return .string(maximum.map { Self.prefix(of: text, $0, unit) } ?? text)
        case (.truncate, .array(let items)) where unit == .items:
            return .array(maximum.map { Array(items.prefix(max($0, 0))) } ?? items)
        case (.truncate, .object(let members)) where unit == .items:
            let taken = members.prefix(maximum.map { max($0, 0) } ?? members.count)
            return .object(WireMembers(taken.map { ($0.key, $0.value) }))
        case (.truncate, .bytes(let bytes)) where unit == .bytes:
            return .bytes(maximum.map { Array(bytes.prefix(max($0, 0))) } ?? bytes)
        case (.clamp, _) where unit == .value && !isKept(by: value):
            return Self.nearest(to: value, minimum, maximum)
        default:
            return value
        }
    }

    private static func prefix(of text: String, _ count: Int, _ unit: LimitUnit) -> String {
        var left = count
        let end = text.unicodeScalars.firstIndex { scalar in
            switch unit {
            case .utf8Bytes: left -= scalar.utf8.count
            case .utf16Units: left -= scalar.utf16.count
            case .unicodeScalars: left -= 1
            case .items, .value, .encodedBytes, .bytes: break
            }
            return left < 0
        }
        return String(text.unicodeScalars[..<(end ?? text.endIndex)])
    }

    /// The bound that a number is beyond; nothing but numbers gets here.
    private static func nearest(to value: WireValue, _ minimum: Int?, _ maximum: Int?) -> WireValue {
        let isAbove =
            switch value {
            case .int(let number): Int(clamping: number) > maximum ?? .max
            case .uint: true
            case .double(let number): number > maximum.map(Double.init) ?? .infinity
            default: false  // No number.
            }
        return (isAbove ? maximum : minimum).map(\.wire) ?? value
    }
}
