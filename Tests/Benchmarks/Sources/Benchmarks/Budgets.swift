import Allocations
import Foundation

/// What counts may come to: the table of `Budgets.md`.
struct Budgets {
    private struct Budget {
        let measured: Double
        let most: Double
        let unit: String

        var isOfAllocations: Bool { unit.contains("allocat") }
    }

    private var budgets: [String: Budget] = [:]

    init(file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 4, let measured = Double(cells[1]), let most = Double(cells[2]) else {
                throw BenchmarkFailure(reason: "a budget has a name, what was measured, the most, and a unit: \(line)")
            }
            let name = cells[0].trimmingCharacters(in: ["`"])
            budgets[name] = Budget(measured: measured, most: most, unit: cells[3])
        }
    }

    /// The table, with what is far below its budget marked: the budget should follow.
    ///
    /// Every budget has its count, or promises what nobody holds; but allocations can't be counted everywhere.
    func rows(for counts: [Count]) throws -> [Row] {
        let counted = Set(counts.map(\.name))
        let missing = budgets.filter { name, budget in
            !counted.contains(name) && (allocations_are_counted() || !budget.isOfAllocations)
        }
        .keys
        guard missing.isEmpty else {
            throw BenchmarkFailure(reason: "nothing counts what Budgets.md has budgets for: \(missing.sorted())")
        }
        return try counts.map { count in
            guard let budget = budgets[count.name] else {
                throw BenchmarkFailure(reason: "Budgets.md has no budget for `\(count.name)`")
            }
            let isFarBelow = count.value < budget.measured * 0.9
            return Row(
                name: count.name,
                value: count.value,
                unit: budget.unit,
                budget: budget.most,
                remark: isFarBelow ? "  was \(budget.measured): lower the budget" : ""
            )
        }
    }
}
