import Foundation

/// What the generated modules cost whoever builds them: processor time and memory of the compiler, in debug.
struct CompilationBenchmark {
    let root: URL

    func rows() throws -> [Row] {
        try Repository.withScratch { scratch in
            let compiler = try Compiler(root: root, scratch: scratch)
            let client = try fastest(of: compiler, "TencentCloudChat")
            let mock = try fastest(of: compiler, "TencentCloudChatMock")
            let suite = try fastest(of: compiler, "TencentCloudChatConformance")
            let perMethod = client.seconds * 1000 / (try Compiler.methodCount(root: root))
            let all = client.seconds + mock.seconds + suite.seconds
            return [
                Row(name: "client, processor time a method", value: perMethod, unit: "ms", budget: 60),
                Row(name: "client, peak memory of the compiler", value: client.peakMegabytes, unit: "MB", budget: 400),
                Row(name: "mock, processor time", value: mock.seconds, unit: "s"),
                Row(name: "conformance, processor time", value: suite.seconds, unit: "s"),
                Row(name: "all three, processor time", value: all, unit: "s", budget: 90),
            ]
        }
    }

    /// The fastest of three runs counts: others share the machine.
    private func fastest(of compiler: Compiler, _ module: String) throws -> ProcessCost {
        let costs = try (0..<3).map { _ in try compiler.compile(module) }
        return costs.min { $0.seconds < $1.seconds } ?? costs[0]
    }
}
