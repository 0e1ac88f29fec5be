import SDKSpec

extension Field {
    /// Whether a value counts as none.
    func isMissing(_ value: CaseValue?) -> Bool {
        guard let value, value != .null else { return true }
        return emptyIsMissing && value.isEmpty
    }

    /// Whether a value counts in a group of which some must be given. With a default, a value is always sent.
    func isGivenInGroup(_ value: CaseValue?) -> Bool {
        guard let value, !isMissing(value) else { return false }
        return defaultValue == nil || value != .bool(false) && !value.isEmpty
    }

    /// Whether no limit cuts anything off a value, or brings it to a bound.
    func leavesAlone(_ value: CaseValue) -> Bool {
        limits.allSatisfy { $0.excess == .reject || $0.isKept(by: value) }
    }

    /// What is left of a list or a map where a limit cuts items off: nothing is demanded of those.
    func taken(of value: CaseValue) -> CaseValue {
        switch value {
        case .array, .object: break
        case .null, .bool, .number, .string, .hole: return value
        }
        return limits.reduce(value) { value, limit in
            limit.cut.flatMap { value.cut(to: $0.length, $0.unit) } ?? value
        }
    }
}
