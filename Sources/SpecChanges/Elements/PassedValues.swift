import SDKSpec

/// What a limit lets pass, so that two limits can be compared.
public struct PassedValues: Sendable, Equatable {
    /// How what one limit lets pass lies to what another one does.
    enum Comparison {
        case wider
        case tighter
        /// Something passes that didn't, and something doesn't that did, or nobody can tell.
        case other
    }

    private enum Rule: Sendable, Equatable {
        case range(Int?, Int?, LimitUnit)
        case powerOfTwo(ClosedRange<Int>, others: [UInt64])
        case pattern(String)
    }

    private let rule: Rule
    /// What of a map is limited; empty for the value as a whole.
    private let part: String
    /// The bounds in words: `64 UTF-8 bytes`.
    public let text: String

    init(_ limit: Limit) {
        part = limit.part.map(\.rawValue) ?? ""
        let each = limit.part.map { " (each of the \($0.rawValue))" } ?? ""
        switch limit.rule {
        case .range(let minimum, let maximum, let unit):
            rule = .range(minimum, maximum, unit)
            text = unit.bounds(limit.valueText, each: limit.part?.rawValue)
        case .powerOfTwo(let exponents, let others):
            rule = .powerOfTwo(exponents, others: others)
            text = limit.valueText + each
        case .pattern(let pattern):
            rule = .pattern(pattern)
            text = "`\(pattern)`" + each
        }
    }

    /// The bounds that the claim of a fact has: `20` or `1–100` of a unit; nil where it isn't one of bounds.
    init?(_ record: FactRecord) {
        let words = record.unit?.split(separator: " ").map(String.init) ?? []
        guard let unit = words.first.flatMap({ LimitUnit(rawValue: $0) }) else { return nil }
        let numbers = record.value.trimmingPrefix("at least ").split(separator: "–").map { Int($0) }
        guard let first = numbers.first.flatMap(\.self), let last = numbers.last.flatMap(\.self), numbers.count < 3
        else {
            return nil
        }
        switch (record.value.hasPrefix("at least "), numbers.count) {
        case (true, _): rule = .range(first, nil, unit)
        case (false, 2): rule = .range(first, last, unit)
        // So is an exact number written. Taken for an upper bound it lets more pass, so that nothing is called wider that
        // isn't.
        case (false, _): rule = .range(nil, first, unit)
        }
        part = words.contains("of") ? words.last ?? "" : ""
        text = record.claim
    }

    /// How this limit lies to an earlier one; nil when it lets the same pass.
    func comparison(to old: PassedValues) -> Comparison? {
        guard self != old else { return nil }
        guard part == old.part else { return .other }
        return switch (letsPassAll(of: old), old.letsPassAll(of: self)) {
        case (true, true): nil
        case (true, false): .wider
        case (false, true): .tighter
        case (false, false): .other
        }
    }

    private func letsPassAll(of other: PassedValues) -> Bool {
        switch (rule, other.rule) {
        case (.range(let low, let high, let unit), .range(let otherLow, let otherHigh, let otherUnit)):
            // A text has no more scalars than UTF-16 units, and no more of these than UTF-8 bytes.
            let isLowKept =
                low.map { low in low <= (otherLow ?? unit.least) && unit.counts(atLeastAsMuchAs: otherUnit) } ?? true
            let isHighKept =
                high.map { high in unit.most(for: otherHigh, otherUnit).map { $0 <= high } ?? false } ?? true
            return isLowKept && isHighKept
        case (.powerOfTwo(let exponents, let others), .powerOfTwo(let otherExponents, let otherOthers)):
            return exponents.contains(otherExponents.lowerBound) && exponents.contains(otherExponents.upperBound)
                && Set(others).isSuperset(of: otherOthers)
        case (.pattern(let pattern), .pattern(let other)):
            return pattern == other
        case (.range, _), (.powerOfTwo, _), (.pattern, _):
            return false
        }
    }
}

extension LimitUnit {
    /// Whether nothing measures less in this unit than in another one.
    fileprivate func counts(atLeastAsMuchAs other: LimitUnit) -> Bool {
        if self == other { return true }
        return switch (self, other) {
        case (.encodedBytes, .utf8Bytes), (.encodedBytes, .utf16Units), (.encodedBytes, .unicodeScalars),
            (.utf8Bytes, .utf16Units), (.utf8Bytes, .unicodeScalars), (.utf16Units, .unicodeScalars):
            true
        case (.utf8Bytes, _), (.utf16Units, _), (.unicodeScalars, _), (.encodedBytes, _), (.items, _), (.value, _),
            (.bytes, _):
            false
        }
    }

    /// The most that is measured in this unit of what is so much in another one; nil where there is no telling.
    fileprivate func most(for amount: Int?, _ other: LimitUnit) -> Int? {
        guard let amount else { return nil }
        if other.counts(atLeastAsMuchAs: self) { return amount }
        let factor: Int
        switch (self, other) {
        case (.utf8Bytes, .unicodeScalars): factor = 4
        case (.utf8Bytes, .utf16Units): factor = 3
        case (.utf16Units, .unicodeScalars): factor = 2
        case (.utf8Bytes, _), (.utf16Units, _), (.unicodeScalars, _), (.encodedBytes, _), (.items, _), (.value, _),
            (.bytes, _):
            return nil
        }
        let (most, overflows) = amount.multipliedReportingOverflow(by: factor)
        return overflows ? nil : most
    }

    /// Less than this is measured of nothing.
    fileprivate var least: Int {
        switch self {
        case .utf8Bytes, .unicodeScalars, .utf16Units, .items, .encodedBytes, .bytes: 0
        case .value: .min
        }
    }
}
