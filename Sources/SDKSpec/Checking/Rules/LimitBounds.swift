/// A limit limits something, and something is left.
struct LimitBounds: Rule {
    static let summary = "A limit has a bound, its lower one isn't above its upper one, and sizes aren't negative."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, field) in context.fields {
            for limit in field.limits {
                if let problem = Self.problem(of: limit) { diagnostics.add(finding(problem, at: limit.location)) }
            }
        }
        for method in context.specification.calls {
            if let quota = method.quota {
                let added = max(1, Self.fixedAddition(of: quota))
                let message = "a quota leaves room for \(added == 1 ? "one" : "what a call adds, \(added),") at least"
                if quota.maximum.contains(where: { $0.count < added }) {
                    diagnostics.add(finding(message, at: quota.location))
                }
                if let constant = quota.constant,
                    case .literal(.int(let count))? = context.behaviour.constantValues[constant.value]?.kind,
                    count < added
                {
                    let figure = "`\(constant.value)` is \(count)"
                    diagnostics.add(finding("\(message), and \(figure)", at: constant.location))
                }
            }
        }
    }

    /// How many a call adds whatever it is given; 0 where that is worked out.
    private static func fixedAddition(of quota: Quota) -> Int {
        if case .literal(.int(let count))? = quota.adds?.value.kind { count } else { 0 }
    }

    /// What is wrong with a limit by itself. Nothing is held to such a limit.
    static func problem(of limit: Limit) -> String? {
        if limit.excess != .reject, let part = limit.part {
            return "\(part.rawValue) beyond a limit can only be refused"
        }
        switch limit.rule {
        case .range(nil, nil, _): return "the limit has neither `min` nor `max`"
        case .range(let minimum, let maximum, let unit):
            if let minimum, let maximum, minimum > maximum { return "`min` \(minimum) is above `max` \(maximum)" }
            if unit != .value, (minimum ?? 0) < 0 || (maximum ?? 0) < 0 { return "a size is never negative" }
            if limit.excess == .clamp, unit != .value { return "only a number can be clamped" }
            guard limit.excess == .truncate else { return nil }
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
}
