extension CaseValue {
    /// Of more items than these only the number is looked at, and the keys that they have.
    private static let mostLookedAt = 2000

    /// The value as the runner fills it in. What only a running case knows is ``unknown``, and so is each item of a very
    /// long list and each value of a very long map.
    ///
    /// - Parameter count: Which repetition of the step, or which item of the list around it, it is.
    package func filled(counting count: Int = 1) -> CaseValue {
        guard hasHoles else { return self }
        return switch self {
        case .null, .bool, .number, .string: self
        case .array(let items): .array(items.map { $0.filled(counting: count) })
        case .object(let members): .object(members.map { Member($0.name, $0.value.filled(counting: count)) })
        case .hole(let hole): Self.filled(hole, counting: count)
        }
    }

    private static func filled(_ hole: CaseHole, counting count: Int) -> CaseValue {
        switch hole {
        case .bytes, .present: return .hole(hole)
        case .whole(let members): return CaseValue.object(members).filled(counting: count)
        case .file(let text): return .file(text.filled(counting: count))
        case .repeated(let text, let times, let end): return .string(String(text, times: times) + end)
        case .joined(let parts): return filledText(parts, counting: count)
        case .counted(.string(let text), let first): return .string("\(text)\(count - 1 + first)")
        case .counted(.number(let base), _):
            let (number, isBeyond) = (Int(base) ?? 0).addingReportingOverflow(count)
            return isBeyond ? unknown : .number(number)
        case .items(let times, let item):
            guard times <= mostLookedAt else { return .array(Array(repeating: unknown, count: times)) }
            return .array((0..<times).map { item.filled(counting: $0 + 1) })
        case .entries(let times, let key, let value):
            return filledEntries(times, key, times <= mostLookedAt ? value : unknown)
        case .reference, .counted, .now: return unknown
        }
    }

    private static func filledText(_ parts: [CaseValue], counting count: Int) -> CaseValue {
        let texts = parts.compactMap { part in
            switch part.filled(counting: count) {
            case .string(let text), .number(let text): text
            case .null, .bool, .array, .object, .hole: nil
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
    static let unknown = CaseValue.hole(.reference(nil))

    /// Whether only a running case knows it.
    var isUnknown: Bool {
        if case .hole(.reference(nil)) = self { true } else { false }
    }
}
