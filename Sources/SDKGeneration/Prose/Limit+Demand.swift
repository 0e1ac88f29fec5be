import SDKSpec

extension Limit {
    /// What the limit demands of what: `Each key: at most 32 UTF-8 bytes`.
    var demand: String {
        switch part {
        case .keys: "Each key: \(rule.demand.lowerFirst)"
        case .values: "Each value: \(rule.demand.lowerFirst)"
        case nil: rule.demand
        }
    }
}

extension Limit {
    /// When something breaks the limit, as a clause: `` `name` has more than 32 UTF-8 bytes``.
    func excess(of name: String) -> String {
        let subject =
            switch part {
            case .keys: "a key of `\(name)`"
            case .values: "a value of `\(name)`"
            case nil: "`\(name)`"
            }
        return switch rule {
        case .range(let minimum?, let maximum?, let unit) where minimum == maximum:
            "\(subject) \(unit == .value ? "isn't" : "doesn't have") \(unit.amount(minimum))"
        case .range(let minimum?, let maximum?, let unit):
            "\(subject) \(unit.verb) less than \(minimum) or more than \(unit.amount(maximum))"
        case .range(let minimum?, nil, let unit): "\(subject) \(unit.verb) less than \(unit.amount(minimum))"
        case .range(nil, let maximum?, let unit): "\(subject) \(unit.verb) more than \(unit.amount(maximum))"
        case .range(nil, nil, _): "\(subject) is beyond its limit"
        case .pattern(let pattern): PatternProse(pattern).excess(of: subject)
        case .powerOfTwo: "\(subject) isn't \(rule.demand.lowerFirst)"
        }
    }
}

extension Limit {
    /// What keeps something within the limit: `` Keep `name` to at most 32 UTF-8 bytes. ``
    func advice(for name: String) -> String {
        let subject =
            switch part {
            case .keys: "each key of `\(name)`"
            case .values: "each value of `\(name)`"
            case nil: "`\(name)`"
            }
        return switch rule {
        case .range(let minimum?, let maximum?, let unit) where minimum != maximum:
            "Keep \(subject) between \(minimum) and \(unit.amount(maximum))."
        case .range(let minimum?, nil, let unit): "Give \(unit.amount(minimum)) or more as \(subject)."
        case .range: "Keep \(subject) to \(rule.demand.lowerFirst)."
        case .pattern(let pattern): PatternProse(pattern).advice(for: subject)
        case .powerOfTwo: "Give \(rule.demand.lowerFirst) as \(subject)."
        }
    }
}

extension Limit.Rule {
    /// What the rule demands: `At most 32 UTF-8 bytes`.
    var demand: String {
        switch self {
        case .range(let minimum?, let maximum?, let unit) where minimum == maximum: "Exactly \(unit.amount(minimum))"
        case .range(let minimum?, let maximum?, let unit): "From \(minimum) to \(unit.amount(maximum))"
        case .range(let minimum?, nil, let unit): "At least \(unit.amount(minimum))"
        case .range(nil, let maximum?, let unit): "At most \(unit.amount(maximum))"
        case .range(nil, nil, let unit): "Any number of \(unit.words.many)"
        case .pattern(let pattern): PatternProse(pattern).demand
        case .powerOfTwo(let exponents, let others):
            "A power of two from 2^\(exponents.lowerBound) to 2^\(exponents.upperBound)"
                + (others.isEmpty ? "" : ", or one of \(others.map(String.init).joined(separator: ", "))")
        }
    }
}

extension LimitUnit {
    /// What stands between a value and so many of the unit.
    fileprivate var verb: String { self == .value ? "is" : "has" }
}
