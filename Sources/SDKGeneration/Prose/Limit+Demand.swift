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

extension Limit.Rule {
    /// What the rule demands: `At most 32 UTF-8 bytes`.
    var demand: String {
        switch self {
        case .range(let minimum?, let maximum?, let unit) where minimum == maximum: "Exactly \(unit.amount(minimum))"
        case .range(let minimum?, let maximum?, let unit): "From \(minimum) to \(unit.amount(maximum))"
        case .range(let minimum?, nil, let unit): "At least \(unit.amount(minimum))"
        case .range(nil, let maximum?, let unit): "At most \(unit.amount(maximum))"
        case .range(nil, nil, let unit): "Any number of \(unit.words.many)"
        case .pattern(let pattern): "Matches `\(pattern)`"
        case .powerOfTwo(let exponents, let others):
            "A power of two from 2^\(exponents.lowerBound) to 2^\(exponents.upperBound)"
                + (others.isEmpty ? "" : ", or one of \(others.map(String.init).joined(separator: ", "))")
        }
    }
}
