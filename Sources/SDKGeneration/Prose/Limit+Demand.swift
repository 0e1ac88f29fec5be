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
        case .range: "Keep \(subject) to \(rule.demand.lowerFirst)."
        case .pattern(let pattern): "Give \(subject) as text that matches `\(pattern)`."
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
        case .pattern(let pattern): "Matches `\(pattern)`"
        case .powerOfTwo(let exponents, let others):
            "A power of two from 2^\(exponents.lowerBound) to 2^\(exponents.upperBound)"
                + (others.isEmpty ? "" : ", or one of \(others.map(String.init).joined(separator: ", "))")
        }
    }
}
