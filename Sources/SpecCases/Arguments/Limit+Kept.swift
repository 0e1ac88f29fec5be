import SDKSpec

extension Limit {
    /// Whether a value without holes keeps the limit; values that it doesn't speak about do.
    func isKept(by value: CaseValue) -> Bool {
        guard let part else { return isKept(byPart: value) }
        guard case .object(let members) = value else { return true }
        return members.allSatisfy { isKept(byPart: part == .keys ? key($0.name) : $0.value) }
    }

    /// A key as what the limit speaks about: a text or a number.
    private func key(_ name: String) -> CaseValue {
        switch rule {
        case .range(_, _, unit: .value), .powerOfTwo: .number(name)
        case .range, .pattern: .string(name)
        }
    }

    private func isKept(byPart value: CaseValue) -> Bool {
        switch (rule, value) {
        case (_, .null): return true
        case (.range(_, _, unit: .value), .number(let digits)): return PlainNumber(digits).map(rule.keeps) ?? true
        case (.range(let minimum, let maximum, let unit), _):
            guard let size = unit.measure(value) else { return true }
            return size >= minimum ?? .min && size <= maximum ?? .max
        case (.powerOfTwo, .number(let digits)): return PlainNumber(digits).map(rule.keeps) ?? false
        case (.pattern(let pattern), .string(let text)):
            return TextPattern(pattern)?.matches(text) ?? false
        case (.powerOfTwo, _), (.pattern, _): return true
        }
    }
}
