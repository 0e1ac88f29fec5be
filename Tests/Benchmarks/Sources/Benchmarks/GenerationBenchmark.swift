import Foundation
import SDKGeneration

/// The time of a full generation against its floor.
struct GenerationBenchmark {
    private let repository: Repository
    private let runs = 21

    init(_ repository: Repository) {
        self.repository = repository
    }

    func rows() throws -> [Row] {
        try Repository.withScratch { scratch in
            try repository.generate(to: scratch.appending(path: "warm-up"))
            let files = try repository.files()
            var full: [Time] = []
            var floor: [Time] = []
            var checked: [Time] = []
            var pages: [Time] = []
            // In turn, so that a machine that slows down slows both.
            for run in 0..<runs {
                full.append(try Time { try repository.generate(to: scratch.appending(path: "full-\(run)")) })
                floor.append(
                    try Time {
                        try repository.passOverSpec()
                        try repository.write(files, to: scratch.appending(path: "floor-\(run)"))
                    }
                )
                checked.append(try Time { try repository.checked() })
                pages.append(
                    try Time { try repository.generate([.reference], to: scratch.appending(path: "pages-\(run)")) }
                )
            }
            let reference = zip(pages, checked).map { $0.spent - $1.spent }
            // By processor time: what passes on the wall depends on whether a second core is free.
            let ratios = zip(full, floor).map { $0.spent / $1.spent }
            return [
                Row(name: "generate, whole spec", value: median(full.map(\.passed)), unit: "ms", budget: 100),
                Row(name: "generate, processor time", value: median(full.map(\.spent)), unit: "ms"),
                Row(name: "floor: libyaml's events, the same bytes", value: median(floor.map(\.passed)), unit: "ms"),
                Row(name: "floor, processor time", value: median(floor.map(\.spent)), unit: "ms"),
                Row(name: "generate / floor, processor time", value: median(ratios), unit: "×", budget: 6),
                Row(name: "read and check, whole spec", value: median(checked.map(\.passed)), unit: "ms", budget: 150),
                Row(
                    name: "the reference beyond that, processor time",
                    value: median(reference),
                    unit: "ms",
                    budget: 60
                ),
            ]
        }
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// How long some work took, in milliseconds.
private struct Time {
    /// On the clock on the wall.
    let passed: Double
    /// Of all processors together.
    let spent: Double

    init<Result>(_ work: () throws -> Result) rethrows {
        let start = ContinuousClock.now
        let spentBefore = clock()
        let result = try work()
        defer { withExtendedLifetime(result) {} }
        spent = Double(clock() - spentBefore) / Double(CLOCKS_PER_SEC) * 1000
        passed = start.duration(to: .now) / .milliseconds(1)
    }
}
