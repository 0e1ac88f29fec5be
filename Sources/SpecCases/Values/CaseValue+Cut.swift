import SDKSpec

extension CaseValue {
    /// What is left of a text, a list or a map where what is beyond a limit is cut off: texts are cut between Unicode scalars.
    /// Nil for a value of which nothing is cut off.
    func cut(to limit: Int, _ unit: LimitUnit) -> CaseValue? {
        switch self {
        case .string(let text) where unit.measuresTexts: return .string(Self.start(of: text, limit, unit))
        case .array(let items) where unit == .items: return .array(Array(items.prefix(limit)))
        case .object(let members) where unit == .items: return .object(Array(members.prefix(limit)))
        case .hole(.file(let text)) where unit == .bytes: return text.cut(to: limit, .utf8Bytes).map { .file($0) }
        case .hole(.items(_, let item)) where unit == .items: return .items(limit, of: item)
        case .hole(.entries(_, let key, let value)) where unit == .items:
            return .entries(limit, key: key, value: value)
        case .hole(.repeated(let text, let times, let end)) where unit.measuresTexts:
            return Self.cut(text, times, end, to: limit, unit)
        default: return nil  // Nothing that the unit counts.
        }
    }

    private static func cut(
        _ text: String,
        _ times: Int,
        _ end: String,
        to limit: Int,
        _ unit: LimitUnit
    ) -> CaseValue? {
        guard let width = unit.measure(.string(text)), width > 0 else { return nil }
        let whole = min(times, limit / width)
        let rest = start(of: whole < times ? text : end, limit - whole * width, unit)
        return .repeated(text, times: whole, then: rest)
    }

    private static func start(of text: String, _ limit: Int, _ unit: LimitUnit) -> String {
        var left = limit
        let scalars = text.unicodeScalars.prefix { scalar in
            left -= unit.measure(.string(String(scalar))) ?? 0
            return left >= 0
        }
        return String(scalars)
    }
}
