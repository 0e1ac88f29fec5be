import Foundation

/// What generating costs when a spec is far larger than the repository's own: in processor time and memory of a process
/// for each size.
struct SyntheticBenchmark {
    func rows() throws -> [Row] {
        let costs = try [130, 1300, 10_000].map { methods in (methods, try cost(of: methods)) }
        let perMethod = costs.map { methods, cost in cost.seconds * 1000 / Double(methods) }
        return costs.map { methods, cost in
            let name = "generate \(methods) methods"
            return Row(name: name, value: cost.seconds, unit: "s", remark: "  \(Int(cost.peakMegabytes)) MB")
        } + [
            Row(name: "a method of 10 000 / of 1 300", value: perMethod[2] / perMethod[1], unit: "×", budget: 1.2),
            Row(name: "memory for 10 000 methods", value: costs[2].1.peakMegabytes, unit: "MB", budget: 500),
        ]
    }

    private func cost(of methods: Int) throws -> ProcessCost {
        try Repository.withScratch { scratch in
            let spec = scratch.appending(path: "Spec")
            try SyntheticSpec(methods: methods).write(to: spec)
            let output = scratch.appending(path: "output")
            return try MeasuredProcess.run([CommandLine.arguments[0], "--generate", spec.path, output.path])
        }
    }
}
