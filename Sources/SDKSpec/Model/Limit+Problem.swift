extension Limit {
    /// What is wrong with a limit by itself. Nothing is held to such a limit.
    var problem: String? {
        if excess != .reject, let part {
            return "\(part.rawValue) beyond a limit can only be refused"
        }
        switch rule {
        case .range(nil, nil, _): return "the limit has neither `min` nor `max`"
        case .range(let minimum, let maximum, let unit):
            if let minimum, let maximum, minimum > maximum { return "`min` \(minimum) is above `max` \(maximum)" }
            if unit != .value, (minimum ?? 0) < 0 || (maximum ?? 0) < 0 { return "a size is never negative" }
            if excess == .clamp, unit != .value { return "only a number can be clamped" }
            guard excess == .truncate else { return nil }
            switch unit {
            case .value: return "a number can't be truncated"
            case .encodedBytes: return "JSON can't be truncated"
            case .utf8Bytes, .unicodeScalars, .utf16Units, .items, .bytes: return nil
            }
        case .powerOfTwo(let exponents, _):
            return (0...63).contains(exponents.lowerBound) && exponents.upperBound <= 63
                ? nil : "exponents lie between 0 and 63"
        case .pattern(let pattern):
            return PatternRefusal(of: pattern)?.message
        }
    }

    /// How to fix what is wrong with it, where that needs saying.
    var advice: String? {
        switch rule {
        case .pattern(let pattern): PatternRefusal(of: pattern)?.help
        case .range, .powerOfTwo: nil
        }
    }
}
