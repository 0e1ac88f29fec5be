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
    /// All other figures.
    private let others: [Amount]

    init(_ facts: [Fact], besides others: Set<Amount>, _ spec: SpecFigures) {
        var (limits, all) = ([String: [Limit]](), others)
        for fact in facts {
            let amounts = spec.amounts(of: fact)
            if let field = fact.limitedField {
                limits[field, default: []].append(Limit(fact: fact, amounts: amounts))
            } else {
                all.formUnion(amounts)
            }
        }
        self.limits = limits
        self.others = Array(all)
    }

    /// Whether the spec says a figure that a section does. In the row of one parameter the limits of others don't count,
    /// but for those that have no row of their own.
    ///
    /// - Parameters:
    ///   - fields: The fields that the figure's row is about; nil where it stands in no row.
    ///   - told: All fields that the section has rows of.
    func say(_ figure: SectionWords.Figure, of fields: Set<String>?, among told: Set<String>) -> Bool {
        if others.contains(where: { $0.canBe(figure.amount) || $0.canBe(figure.allowed) }) { return true }
        let known = limits.filter { field, _ in fields.map { $0.contains(field) || !told.contains(field) } ?? true }
        return known.values.contains { $0.contains { $0.amounts.contains { $0.canBe(figure.allowed) } } }
    }

    /// The limits of fields.
    func limits(of fields: Set<String>) -> [Limit] { fields.sorted().flatMap { limits[$0] ?? [] } }
}

extension Fact {
    /// The field of which it is a limit; nil for every other fact.
    fileprivate var limitedField: String? {
        guard kind == .limit else { return nil }
        let names = id.rawValue.split(separator: ".")
        return names.lastIndex(of: "limit").flatMap { $0 > 0 ? String(names[$0 - 1]) : nil }
    }
}
