/// A number that a page or a spec says, and what it comes to.
struct Amount: Hashable, Sendable {
    /// What a unit measures. Amounts of two measures are never the same, though the numbers may be.
    enum Measure: Hashable, Sendable, CaseIterable {
        case time, size, text
    }

    /// The number as it is written; of a fraction, what it comes to.
    let number: Int
    /// How many thousandths of the smallest unit it is, so that milliseconds are whole; nil where the unit behind it isn't
    /// known, or there is none.
    let thousandths: Int?
    /// What its unit measures; nil where there is none, or only a layout knows it.
    let measure: Measure?

    /// Whether it has a unit that nobody knows, and so may be of any.
    let hasUnknownUnit: Bool

    init(number: Int, thousandths: Int? = nil, measure: Measure? = nil, hasUnknownUnit: Bool = false) {
        self.number = number
        self.hasUnknownUnit = hasUnknownUnit
        self.thousandths = thousandths
        self.measure = measure
    }

    /// So many of a unit; without what they come to where that is beyond all numbers.
    init(_ number: Int, _ unit: FigureUnits.Unit) {
        let product = number.multipliedReportingOverflow(by: unit.thousandths)
        self.init(
            number: number,
            thousandths: product.overflow ? nil : product.partialValue,
            measure: unit.measure
        )
    }

    /// So many of the smallest unit, whichever that is.
    init(counting number: Int, measure: Measure? = nil) {
        let product = number.multipliedReportingOverflow(by: 1000)
        self.init(number: number, thousandths: product.overflow ? nil : product.partialValue, measure: measure)
    }

    /// One less of what is counted one by one: what is fewer than 100 is 99 at most. What is less than two minutes may be
    /// any fraction of a second less.
    var reduced: Amount {
        guard measure != .time, thousandths == nil || counts(thousandths ?? 0, measure) else { return self }
        return Amount(number: number - 1, thousandths: thousandths.map { $0 - 1000 }, measure: measure)
    }

    /// How many of the smallest unit it is, as a text: the same for amounts that are the same.
    var text: String {
        guard let thousandths else { return "\(number)" }
        return thousandths % 1000 == 0 ? "\(thousandths / 1000)" : "\(Double(thousandths) / 1000)"
    }

    /// Whether two may be the same: where nobody knows the unit of one, it may be counted in the smallest, or in
    /// milliseconds, or it has the unit of the other if that is one of the layout's own.
    func canBe(_ other: Amount) -> Bool {
        if let measure, let otherMeasure = other.measure, measure != otherMeasure { return false }
        switch (thousandths, other.thousandths) {
        case (let own?, let others?): return own == others
        case (let own?, nil): return other.counts(own, measure) || isSameNumber(as: other)
        case (nil, let others?): return counts(others, other.measure) || other.isSameNumber(as: self)
        case (nil, nil): return other.number == number
        }
    }

    /// Whether another one, without a unit that is known, has the same number and may have this one's unit.
    private func isSameNumber(as other: Amount) -> Bool {
        number == other.number && (measure == nil || other.hasUnknownUnit)
    }

    /// Whether the number, whose unit nobody knows, counts an amount in the smallest unit, or in milliseconds.
    private func counts(_ thousandths: Int, _ measure: Measure?) -> Bool {
        if measure == .time, number == thousandths { return true }
        let product = number.multipliedReportingOverflow(by: 1000)
        return !product.overflow && product.partialValue == thousandths
    }
}
