import Foundation

/// A line of the table.
struct Row {
    let name: String
    let value: Double
    let unit: String
    /// The largest value allowed; nil where the value just informs.
    var budget: Double?
    /// The smallest value allowed; nil where there is none.
    var least: Double?
    /// What there is to say besides.
    var remark = ""

    var isOverBudget: Bool { budget.map { value > $0 } ?? false || least.map { value < $0 } ?? false }

    var text: String {
        let figure = String(format: "%10.2f ", value) + unit
        let limit =
            budget.map { String(format: "  (budget %g)", $0) } ?? least.map { String(format: "  (at least %g)", $0) }
            ?? ""
        let broken = isOverBudget ? "  BROKEN" : ""
        return name.padding(toLength: 52, withPad: " ", startingAt: 0) + figure + limit + broken + remark
    }
}
