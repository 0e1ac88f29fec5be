import Foundation

/// Runs every benchmark and prints a table; exits with 1 when a budget is broken.
@main
struct Benchmarks {
    static func main() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../../..").standardizedFileURL
        let rows = try GenerationBenchmark(root: root).rows() + CompilationBenchmark(root: root).rows()
        for row in rows { print(row.text) }
        if rows.contains(where: \.isOverBudget) { exit(1) }
    }
}

/// A line of the table.
struct Row {
    let name: String
    let value: Double
    let unit: String
    /// The largest value allowed; nil where the value just informs.
    var budget: Double?

    var isOverBudget: Bool { budget.map { value > $0 } ?? false }

    var text: String {
        let figure = String(format: "%10.2f %@", value, unit)
        let limit = budget.map { String(format: "  (budget %.0f)%@", $0, isOverBudget ? "  BROKEN" : "") } ?? ""
        return name.padding(toLength: 52, withPad: " ", startingAt: 0) + figure + limit
    }
}
