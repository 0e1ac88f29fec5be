extension CaseValue {
    /// Of more items than these only the number is looked at.
    private static let mostLookedAt = 2000

    /// The value as the runner fills it in. What only a running case knows is ``unknown``, and so is each item of a very
    /// long list.
    ///
    /// - Parameter count: Which repetition of the step, or which item of the list around it, it is.
    func filled(counting count: Int = 1) -> CaseValue {
        switch self {
        case .null, .bool, .number, .string: self
        case .array(let items): .array(items.map { $0.filled(counting: count) })
        case .object(let members):
            members.contains(where: \.isHole)
                ? filledHole(counting: count)
                : .object(members.map { Member($0.name, $0.value.filled(counting: count)) })
        }
    }

    private func filledHole(counting count: Int) -> CaseValue {
        if self["$bytes"] != nil { return self }
        if let text = self["$file"] { return .file(text.filled(counting: count)) }
        if case .string(let text)? = self["$repeat"], let times = number("times") {
            let end: String = if case .string(let then)? = self["then"] { then } else { "" }
            return .string(String(repeating: text, count: times) + end)
        }
        if case .array(let parts)? = self["$join"] { return Self.filledText(parts, counting: count) }
        switch self["$counted"] {
        case .string(let text)?: return .string("\(text)\(count - 1 + (number("from") ?? 1))")
        case .number(let base)?: return .number((Int(base) ?? 0) + count)
        default: break  // Not a counted one.
        }
        if let times = number("$items"), let item = self["of"] {
            guard times <= Self.mostLookedAt else { return .array(Array(repeating: Self.unknown, count: times)) }
            return .array((0..<times).map { item.filled(counting: $0 + 1) })
        }
        if let times = number("$entries"), times <= Self.mostLookedAt, let key = self["key"], let value = self["value"]
        {
            return Self.filledEntries(times, key, value)
        }
        return Self.unknown
    }

    private func number(_ name: String) -> Int? {
        guard case .number(let digits)? = self[name] else { return nil }
        return Int(digits)
    }

    private static func filledText(_ parts: [CaseValue], counting count: Int) -> CaseValue {
        let texts = parts.compactMap { part in
            switch part.filled(counting: count) {
            case .string(let text), .number(let text): text
            case .null, .bool, .array, .object: nil
            }
        }
        return texts.count == parts.count ? .string(texts.joined()) : unknown
    }

    private static func filledEntries(_ times: Int, _ key: CaseValue, _ value: CaseValue) -> CaseValue {
        var members: [Member] = []
        for number in 1..<times + 1 {
            guard let name = key.filled(counting: number).keyText else { return unknown }
            members.append(Member(name, value.filled(counting: number)))
        }
        return .object(members)
    }
}

extension CaseValue {
    /// What stands for a value that only a running case knows.
    static let unknown = CaseValue.object([Member("$ref", .null)])

    /// Whether only a running case knows it.
    var isUnknown: Bool { self == Self.unknown }

    /// Whether only a running case knows it, or a part of it.
    var hasUnknown: Bool {
        switch self {
        case .null, .bool, .number, .string: false
        case .array(let items): items.contains(where: \.hasUnknown)
        case .object(let members): isUnknown || members.contains(where: \.value.hasUnknown)
        }
    }
}
