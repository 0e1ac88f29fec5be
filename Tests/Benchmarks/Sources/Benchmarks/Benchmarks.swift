import Foundation

/// Prints what was measured, a line each; exits with 1 when a budget is broken.
///
/// Without an argument it measures time, which says something on a machine that does nothing else. With `--counts` it
/// measures what comes out the same on every run, which a build server can be held to.
@main
struct Benchmarks {
    static func main() async {
        do {
            try await measure()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure() async throws {
        let root = URL(filePath: #filePath).appending(path: "../../../../..").standardizedFileURL
        let rows: [Row]
        switch CommandLine.arguments.dropFirst() {
        case []:
            rows =
                try await LoadBenchmark().rows() + ServeBenchmark(repository: Repository(root: root)).rows()
                + GenerationBenchmark(Repository(root: root)).rows()
                + SyntheticBenchmark().rows() + CompilationBenchmark(root: root).rows()
        case ["--generation"]:
            rows = try GenerationBenchmark(Repository(root: root)).rows() + SyntheticBenchmark().rows()
        case ["--load"]:
            rows = try await LoadBenchmark().rows()
        case ["--serve"]:
            rows = try await ServeBenchmark(repository: Repository(root: root)).rows()
        case ["--keep"]:
            return try await LoadBenchmark.keep()
        case ["--connect"]:
            return try await ServeBenchmark.connect()
        case let arguments where arguments.first == "--generate" && arguments.count == 3:
            try Repository(spec: URL(filePath: CommandLine.arguments[2]))
                .generate(to: URL(filePath: CommandLine.arguments[3]))
            exit(0)
        case ["--counts"]:
            let budgets = try Budgets(file: root.appending(path: "Tests/Benchmarks/Budgets.md"))
            let counts =
                try await GenerationCounts(Repository(root: root)).counts() + LoadCounts().counts()
                + CompilationCounts(root: root).counts() + SizeCounts(root: root).counts()
            rows = try budgets.rows(for: counts)
        default:
            print("usage: Benchmarks [--load | --serve | --generation | --counts]")
            exit(64)
        }
        for row in rows { print(row.text) }
        if rows.contains(where: \.isOverBudget) { exit(1) }
    }
}
