extension Limit {
    /// What is left of a value where too much is cut off (``LimitExcess/truncate``) or moved to the nearest bound
    /// (``LimitExcess/clamp``); the value itself when the limit rejects, or has nothing to object to.
    ///
    /// Text is cut between Unicode scalars, so what is left may be a little shorter than the maximum, never broken.
    public func adjusted(_ value: WireValue) -> WireValue {
        guard part == nil, case .range(let minimum, let maximum, let unit) = rule else { return value }
        switch excess {
        case .reject: return value
        case .truncate: return maximum.map { Self.start(of: value, $0, unit) } ?? value
        case .clamp: return unit != .value || isKept(by: value) ? value : Self.nearest(to: value, minimum, maximum)
        }
    }

    private static func start(of value: WireValue, _ maximum: Int, _ unit: LimitUnit) -> WireValue {
        switch (value, unit) {
        case (.string(let text), _): .string(prefix(of: text, maximum, unit))
        case (.array(let items), .items): .array(Array(items.prefix(max(maximum, 0))))
        case (.object(let members), .items):
            .object(WireMembers(members.prefix(max(maximum, 0)).map { ($0.key, $0.value) }))
        case (.bytes(let bytes), .bytes): .bytes(Array(bytes.prefix(max(maximum, 0))))
        default: value  // Nothing that the unit counts.
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
