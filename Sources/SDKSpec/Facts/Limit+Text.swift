extension Limit {
    /// What is allowed, in words: `at most 5`, `1–100 items`.
    var words: String {
        switch rule {
        case .range(nil, _?, let unit): "at most \(unit.bounds(valueText))"
        case .range(_, _, let unit): unit.bounds(valueText)
        case .powerOfTwo: valueText
        case .pattern(let pattern): "what matches `\(pattern)`"
        }
    }

    /// What the limit claims: the bound alone where there is just an upper one, for example `32`.
    package var valueText: String {
        switch rule {
        case .range(let minimum?, let maximum?, _): minimum == maximum ? "\(maximum)" : "\(minimum)–\(maximum)"
        case .range(let minimum?, nil, _): "at least \(minimum)"
        case .range(nil, let maximum?, _): "\(maximum)"
        case .range(nil, nil, _): "any"
        case .powerOfTwo(let exponents, let others):
            (others.map(String.init) + ["2^\(exponents.lowerBound)–2^\(exponents.upperBound)"]).joined(separator: ", ")
        case .pattern(let pattern): pattern
        }
    }

    /// The unit of the bounds, where they have one, and what is measured if that isn't the value as a whole.
    var unitText: String? {
        let unit: String? = if case .range(_, _, let unit) = rule { unit.rawValue } else { nil }
        let words = [unit, part.map { "of \($0.rawValue)" }].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
