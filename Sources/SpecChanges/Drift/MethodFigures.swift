import SDKSpec

/// What the spec says of a method in figures.
struct MethodFigures: Sendable {
    /// A limit of a parameter, or of a field of one.
    struct Limit: Sendable {
        let fact: Fact
        let amounts: [Amount]
    }

    /// The limits, by the field that they are of.
    private let limits: [String: [Limit]]
    /// What else is said of fields: their defaults, and the figures of their summaries.
    private let told: [String: [Amount]]
    /// The rates.
    private let rates: [RateFigures]
    /// The figures that may stand anywhere in what is said of the method: quotas, constants, codes, those of its notes.
    private let general: [Amount]
    /// The figures of the types that it reaches, and in its behaviour: in the row of a parameter they don't count.
    private let others: [Amount]

    /// - Parameters:
    ///   - facts: The facts of the method, and those of the types that it reaches.
    ///   - others: The figures of its errors, and of the constants that its behaviour uses.
    init(_ reading: MethodReading, _ facts: [Fact], besides others: [Amount], _ spec: SpecFigures) {
        var limits: [String: [Limit]] = [:]
        var told = reading.reach.fieldWords.mapValues { $0.flatMap(spec.amounts) }
        var (rates, tied) = ([RateFigures](), [Amount]())
        var (general, all) = (Set(others), Set(reading.others.flatMap(spec.amounts)))
        for fact in facts {
            let amounts = spec.amounts(of: fact)
            if let field = fact.field(of: .limit) {
                limits[field, default: []].append(Limit(fact: fact, amounts: amounts))
                tied += amounts
            } else if let field = fact.field(of: .defaultValue) {
                told[field, default: []] += amounts
            } else if let rate = RateFigures(fact, amounts) {
                rates.append(rate)
                tied += amounts
            } else if fact.holder == .method(reading.method.name.value) {
                general.formUnion(amounts)
            } else {
                all.formUnion(amounts)
            }
        }
        // A note that tells of a limit or of a rate once more says it of the same.
        let words = Set(reading.words.flatMap(spec.amounts))
        general.formUnion(words.filter { word in !tied.contains(where: word.canBe) })
        (self.limits, self.told, self.rates) = (limits, told, rates)
        (self.general, self.others) = (Array(general), Array(all))
    }

    /// Whether the spec says a figure that a section does. In the row of one parameter, what is said of others doesn't
    /// count, but for those that have no row of their own.
    ///
    /// - Parameters:
    ///   - fields: The fields that the figure's row is about; nil where it stands in no row.
    ///   - named: All fields that the section has rows of.
    func say(_ figure: SectionWords.Figure, of fields: Set<String>?, among named: Set<String>) -> Bool {
        // That something is more than nothing is said by more than limits.
        let free = fields == nil || figure.amount.number == 0 ? general + others : general
        if free.contains(where: { $0.canBe(figure.amount) || $0.canBe(figure.allowed) }) { return true }
        if rates.contains(where: { $0.isSaid(by: figure) }) { return true }
        let counts = { (field: String) in fields.map { $0.contains(field) || !named.contains(field) } ?? true }
        let isLimit = limits.contains { field, limits in
            counts(field) && limits.contains { $0.amounts.contains { $0.canBe(figure.allowed) } }
        }
        return isLimit
            || told.contains { field, amounts in
                counts(field) && amounts.contains { $0.canBe(figure.amount) || $0.canBe(figure.allowed) }
            }
    }

    /// The limits of fields.
    func limits(of fields: Set<String>) -> [Limit] { fields.sorted().flatMap { limits[$0] ?? [] } }
}

extension Fact {
    /// The field of which it is a limit, or the default; nil for a fact of another kind.
    func field(of kind: Kind) -> String? {
        guard self.kind == kind else { return nil }
        let names = id.rawValue.split(separator: ".")
        return names.lastIndex { $0 == kind.rawValue }.flatMap { $0 > 0 ? String(names[$0 - 1]) : nil }
    }
}
