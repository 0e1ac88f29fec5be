extension Limit.Rule {
    /// Whether a number keeps the rule; one that speaks of sizes or texts has nothing to say about it.
    package func keeps(_ number: PlainNumber) -> Bool {
        switch self {
        case .range(let minimum, let maximum, .value): number.isWithin(minimum, maximum)
        case .powerOfTwo(let exponents, let others):
            number.unsigned.map(PowersOfTwo(exponents: exponents, others: others).allow) ?? false
        case .range, .pattern: true
        }
    }
}
