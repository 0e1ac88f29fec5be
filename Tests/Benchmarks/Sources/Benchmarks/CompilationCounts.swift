import Foundation

/// What the generated modules ask of the compiler in debug, by its own counters.
struct CompilationCounts {
    let root: URL

    func counts() throws -> [Count] {
        try Repository.withScratch { scratch in
            let compiler = try Compiler(root: root, scratch: scratch)
            let methods = try Compiler.methodCount(root: root)
            var counts: [Count] = []
            for (name, module) in [("client", "TencentCloudChat"), ("mock", "TencentCloudChatMock")] {
                let statistics = scratch.appending(path: "\(module)-statistics")
                try FileManager.default.createDirectory(at: statistics, withIntermediateDirectories: true)
                let cost = try compiler.compile(module, statistics: statistics)
                let counted = try Self.sums(in: statistics)
                let sum = { (counter: String) throws -> Double in
                    guard let sum = counted[counter] else {
                        throw BenchmarkFailure(reason: "the compiler has no counter `\(counter)`")
                    }
                    return Double(sum)
                }
                counts += [
                    Count("\(name).scopes", try sum("Sema.NumConstraintScopes") / methods),
                    Count("\(name).instructions", try sum("IRModule.NumIRInsts") / methods),
                    Count("\(name).memory", cost.peakMegabytes),
                ]
            }
            return counts
        }
    }

    /// What the compiler's processes have counted, together.
    private static func sums(in folder: URL) throws -> [String: Int] {
        var sums: [String: Int] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let counters = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            for case (let name, let value as Int) in counters ?? [:] { sums[name, default: 0] += value }
        }
        return sums
    }
}
