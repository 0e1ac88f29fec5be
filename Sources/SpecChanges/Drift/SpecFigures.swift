import SDKSpec

/// Finds the figures that a spec says, and what each comes to in the smallest unit.
struct SpecFigures: Sendable {
    /// Words for the smallest units.
    private static let smallest: Set<String> = ["s", "second", "seconds", "byte", "bytes"]

    /// The words behind a figure that say its unit: those of the layouts, and those for the smallest units.
    private let units: [(word: [UInt8], factor: Int)]

    init(_ layouts: [PageLayout]) {
        let words = layouts.flatMap(\.units).map { (word: $0.word, factor: $0.factor) }
        let known = Set(words.map(\.word))
        let all = words + Self.smallest.subtracting(known).sorted().map { (word: $0, factor: 1) }
        // The longest first: `seconds` begins with `s`.
        units = all.sorted { ($1.word.utf8.count, $0.word) < ($0.word.utf8.count, $1.word) }.map { word, factor in
            (Array(word.utf8), factor)
        }
    }

    /// The figures of a text.
    func amounts(in text: String) -> [Amount] { Figures.amounts(in: text, units: units) }

    /// The figures that a fact claims.
    func amounts(of fact: Fact) -> [Amount] {
        let unit = fact.unit ?? ""
        let words = amounts(in: unit)
        switch fact.kind {
        case .quota, .rate, .error, .value: return counted(fact.value, 1) + words
        case .limit:
            let isNumber = unit == LimitUnit.value.rawValue || unit.isEmpty
            return isNumber ? amounts(in: fact.value) : counted(fact.value, 1) + words
        case .constant: return counted(fact.value, factor(of: unit)) + words
        case .required, .defaultValue, .combination, .gate, .edition, .failure, .event, .answer, .payload:
            return amounts(in: fact.value) + words
        }
    }

    /// The figures of a constant.
    func amounts(of constant: ConstantDeclaration) -> [Amount] {
        counted(constant.value.value.text, factor(of: constant.unit)) + amounts(in: constant.summary)
    }

    /// The figures of a text, each so many of a unit; nil for one that isn't known.
    private func counted(_ text: String, _ factor: Int?) -> [Amount] {
        Figures.amounts(in: text, units: []).map { amount in
            let product = factor.map { amount.number.multipliedReportingOverflow(by: $0) }
            return Amount(number: amount.number, smallest: product.flatMap { $0.overflow ? nil : $0.partialValue })
        }
    }

    private func factor(of unit: String) -> Int? {
        let word = Array(unit.utf8)
        return units.first { $0.word == word }?.factor
    }
}
