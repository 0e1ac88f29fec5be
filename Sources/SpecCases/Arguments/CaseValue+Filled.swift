extension CaseValue {
    /// Lists and objects of more items than this aren't written out to be looked at.
    private static let mostWrittenOut = 2000

    /// The value as the runner fills it in, as far as that is known before a case runs; nil where it isn't, or where it
    /// would be too long to be looked at.
    ///
    /// - Parameter count: Which repetition of the step, or which item of the list around it, it is.
    func filled(counting count: Int = 1) -> CaseValue? {
        switch self {
        case .null, .bool, .number, .string: return self
        case .array(let items):
            let filled = items.compactMap { $0.filled(counting: count) }
            return filled.count == items.count ? .array(filled) : nil
        case .object(let members):
            if members.contains(where: { $0.name.hasPrefix("$") }) { return filledHole(counting: count) }
            let filled = members.compactMap { member in
                member.value.filled(counting: count).map { Member(member.name, $0) }
            }
            return filled.count == members.count ? .object(filled) : nil
        }
    }

    private func filledHole(counting count: Int) -> CaseValue? {
        if self["$bytes"] != nil { return self }
        if case .string(let text)? = self["$repeat"], let times = number("times") {
            let end: String = if case .string(let then)? = self["then"] { then } else { "" }
            return .string(String(repeating: text, count: times) + end)
        }
        if case .array(let parts)? = self["$join"] {
            let texts = parts.compactMap { part in
                switch part.filled(counting: count) {
                case .string(let text)?, .number(let text)?: text
                default: nil
                }
            }
            return texts.count == parts.count ? .string(texts.joined()) : nil
        }
        switch self["$counted"] {
        case .string(let text)?: return .string("\(text)\(count - 1 + (number("from") ?? 1))")
        case .number(let base)?: return Int(base).map { .number($0 + count) }
        default: break
        }
        if let times = number("$items"), times <= Self.mostWrittenOut, let item = self["of"] {
            return CaseValue.array(Array(repeating: item, count: times)).numbered { $0.filled(counting: $1) }
        }
        if let times = number("$entries"), times <= Self.mostWrittenOut, let key = self["key"],
            let value = self["value"]
        {
            return Self.entries(times, key, value)
        }
        return nil
    }

    private func number(_ name: String) -> Int? {
        guard case .number(let digits)? = self[name] else { return nil }
        return Int(digits)
    }

    /// A list with each item filled in by its number, from 1.
    private func numbered(_ fill: (CaseValue, Int) -> CaseValue?) -> CaseValue? {
        guard case .array(let items) = self else { return nil }
        let filled = items.enumerated().compactMap { fill($1, $0 + 1) }
        return filled.count == items.count ? .array(filled) : nil
    }

    private static func entries(_ times: Int, _ key: CaseValue, _ value: CaseValue) -> CaseValue? {
        var members: [Member] = []
        for number in 0..<times {
            guard case .string(let name)? = key.filled(counting: number + 1),
                let value = value.filled(counting: number + 1)
            else { return nil }
            members.append(Member(name, value))
        }
        return .object(members)
    }
}
