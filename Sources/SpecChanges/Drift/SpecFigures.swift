import SDKSpec

/// Finds the figures that a spec says, and what each comes to in the smallest unit.
struct SpecFigures: Sendable {
    /// The words behind a figure that say what it is a number of.
    private let units: FigureUnits
    /// The figures of texts that many rules ask for, each searched once.
    private var known: [String: [Amount]] = [:]
    /// The figures of the facts.
    private var claimed: [FactID: [Amount]] = [:]

    /// - Parameter texts: The texts of methods, which share most of them.
    init(_ checked: CheckedSpecification, texts: [String]) {
        let units = FigureUnits(layouts: checked.specification.layouts.flatMap(\.units))
        self.units = units
        let texts = Array(Set(texts))
        let found = texts.mapSideBySide { Figures.amounts(in: $0, units: units) }
        known = Dictionary(uniqueKeysWithValues: zip(texts, found))
        claimed = Dictionary(checked.facts.map { ($0.id, figures(of: $0)) }) { first, _ in first }
    }

    /// The figures of a text.
    func amounts(in text: String) -> [Amount] { known[text] ?? Figures.amounts(in: text, units: units) }

    /// The figures that a fact claims.
    func amounts(of fact: Fact) -> [Amount] { claimed[fact.id] ?? figures(of: fact) }

    private func figures(of fact: Fact) -> [Amount] {
        let unit = fact.unit ?? ""
        let words = amounts(in: unit)
        switch fact.kind {
        case .quota, .rate, .error, .value: return Self.numbers(of: fact.value).map { Amount(counting: $0) } + words
        case .limit:
            guard let limit = unit.split(separator: " ").first.flatMap({ LimitUnit(rawValue: String($0)) }),
                limit != .value
            else {
                // Days, pixels, places: which unit it has, the spec doesn't say.
                return amounts(in: fact.value).map {
                    $0.thousandths == nil ? Amount(number: $0.number, hasUnknownUnit: true) : $0
                }
            }
            return Self.numbers(of: fact.value).map { Amount(counting: $0, measure: limit.measure) } + words
        case .constant: return counted(fact.value, unit) + words
        case .required, .defaultValue, .combination, .gate, .edition, .failure, .event, .answer, .payload:
            return amounts(in: fact.value) + words
        }
    }

    /// The figures of a constant.
    func amounts(of constant: ConstantDeclaration) -> [Amount] {
        counted(constant.value.value.text, constant.unit) + amounts(in: constant.summary)
    }

    /// The figures of a text, each so many of a unit.
    private func counted(_ text: String, _ word: String) -> [Amount] {
        let unit = units.unit(word)
        return Self.numbers(of: text).map { number in
            unit.map { Amount(number, $0) } ?? Amount(number: number, hasUnknownUnit: !word.isEmpty)
        }
    }

    /// The numbers of a text, whatever stands behind them.
    private static func numbers(of text: String) -> [Int] {
        Figures.amounts(in: text, units: .none).map(\.number)
    }
}

extension LimitUnit {
    /// What it measures; nil for what is counted one by one.
    fileprivate var measure: Amount.Measure? {
        switch self {
        case .utf8Bytes, .encodedBytes, .bytes: .size
        case .unicodeScalars, .utf16Units: .text
        case .items, .value: nil
        }
    }
}
