import SDKSpec

/// The figures of a rate: a page says it where the two stand beside each other, and no other figure between them.
struct RateFigures: Sendable {
    /// How many calls.
    private let calls: Amount
    /// In how long.
    private let window: Amount
    /// Times that pages tell in a word, as in `2 calls a second`: a second, a minute, an hour, a day.
    private static let words: Set<Int?> = [1000, 60_000, 3_600_000, 86_400_000]

    /// - Returns: nil for a fact that is no rate.
    init?(_ fact: Fact, _ amounts: [Amount]) {
        guard fact.kind == .rate, amounts.count > 1 else { return nil }
        (calls, window) = (amounts[0], amounts[1])
    }

    /// A rate that is said in a constant: so many calls, and a time in its summary.
    ///
    /// - Returns: nil for a constant that counts something else, or whose summary has no time, or several.
    init?(_ constant: ConstantDeclaration, _ amounts: [Amount]) {
        let times = Set(amounts.dropFirst().filter { $0.measure == .time })
        guard Self.counted.contains(constant.unit.lowercased()), let calls = amounts.first, let window = times.first,
            times.count == 1
        else { return nil }
        // What is counted may stand on a page without a word that says what it is.
        self.calls = Amount(number: calls.number)
        self.window = window
    }

    /// The units of constants that say how often something can be done.
    private static let counted: Set<String> = ["call", "calls", "request", "requests", "time", "times"]

    /// It in words: `2 calls in 1 s`.
    var words: String { "\(calls.number) \(calls.number == 1 ? "call" : "calls") in \(window.text) s" }

    /// Whether a figure of a page may be one of the two. In the row of a parameter, where limits are told, the time has its
    /// unit, and the calls have a time beside them.
    func isSaid(by figure: SectionWords.Figure) -> Bool {
        let isOfMethod = figure.row == nil
        if window.canBe(figure.amount) { return isOfMethod || figure.isTime }
        return isCalls(figure) && (isOfMethod || figure.hasTimeBeside)
    }

    /// Whether figures of a page say it.
    func isSaid(among figures: [SectionWords.Figure]) -> Bool {
        figures.contains { figure in
            // Once in so long: what happens once isn't counted in figures, but more is.
            if calls.number < 2 {
                return figure.isTime && window.canBe(figure.amount) && figure.timesInLine.allSatisfy(calls.canBe)
            }
            guard isCalls(figure) else { return false }
            return figure.beside.contains(where: window.canBe)
                || Self.words.contains(window.thousandths) && figure.row == nil && !figure.hasTimeBeside
        }
    }

    /// Whether a figure stands where one of the two would: beside the other one.
    func isReplaced(by figure: SectionWords.Figure) -> Bool {
        guard calls.number > 1 else {
            return figure.saysHowOften && !isCalls(figure) && figure.besideInLine.contains(where: window.canBe)
        }
        return figure.besideInLine.contains { other in
            figure.isTime ? calls.canBe(other) && other.measure == nil : window.canBe(other) && other.measure == .time
        }
    }

    private func isCalls(_ figure: SectionWords.Figure) -> Bool {
        figure.amount.measure == nil && calls.canBe(figure.amount)
    }
}

extension SectionWords.Figure {
    fileprivate var isTime: Bool { amount.measure == .time }

    fileprivate var hasTimeBeside: Bool { beside.contains { $0.measure == .time } }
}
