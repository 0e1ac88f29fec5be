import SDKSpec

extension CaseValue {
    /// What is left of a text or a list where what is beyond a limit is cut off: texts are cut between Unicode scalars.
    /// Nil for a value of which nothing is cut off.
    func cut(to limit: Int, _ unit: LimitUnit) -> CaseValue? {
        switch self {
        case .string(let text) where unit.measuresTexts: return .string(Self.start(of: text, limit, unit))
        case .array(let items) where unit == .items: return .array(Array(items.prefix(limit)))
        default: break
        }
        if unit == .bytes, let text = self["$file"] { return text.cut(to: limit, .utf8Bytes).map { .file($0) } }
        if unit == .items, let item = self["of"], self["$items"] != nil { return .items(limit, of: item) }
        guard unit.measuresTexts, case .string(let text)? = self["$repeat"], case .number(let digits)? = self["times"],
            let times = Int(digits), let width = unit.measure(.string(text)), width > 0
        else { return nil }
        let end: String = if case .string(let then)? = self["then"] { then } else { "" }
        let whole = min(times, limit / width)
        let rest = Self.start(of: whole < times ? text : end, limit - whole * width, unit)
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
