import Foundation

/// What the generated modules cost whoever builds them: processor time and memory of the compiler, in debug.
struct CompilationBenchmark {
    let root: URL

    func rows() throws -> [Row] {
        let scratch = URL.temporaryDirectory.appending(path: "sdkgen-compilation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        for runtime in ["SDKRuntime", "SDKMockRuntime", "SDKConformance"] {
            _ = try compile(runtime, in: root.appending(path: "Sources"), to: scratch)
        }
        let generated = root.appending(path: "Generated")
        let client = try compile("TencentCloudChat", in: generated, to: scratch)
        let mock = try compile("TencentCloudChatMock", in: generated, to: scratch)
        let suite = try compile("TencentCloudChatConformance", in: generated, to: scratch)
        let perMethod = client.seconds * 1000 / (try methodCount(in: generated))
        let all = client.seconds + mock.seconds + suite.seconds
        return [
            Row(name: "client, processor time a method", value: perMethod, unit: "ms", budget: 60),
            Row(name: "client, peak memory of the compiler", value: client.peakMegabytes, unit: "MB", budget: 400),
            Row(name: "mock, processor time", value: mock.seconds, unit: "s"),
            Row(name: "conformance, processor time", value: suite.seconds, unit: "s"),
            Row(name: "all three, processor time", value: all, unit: "s", budget: 90),
        ]
    }

    /// The methods of the protocol, each overload by itself, its stream of events not among them.
    private func methodCount(in generated: URL) throws -> Double {
        let contracts = generated.appending(path: "TencentCloudChat/Contracts.swift")
        let text = try String(contentsOf: contracts, encoding: .utf8)
        return Double(text.components(separatedBy: "= MethodContract(").count - 1)
    }

    /// Compiles a module as a debug build does. The fastest of three runs counts: others share the machine.
    private func compile(_ module: String, in folder: URL, to scratch: URL) throws -> ProcessCost {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: module).path)
        let sources = files.filter { $0.hasSuffix(".swift") }.sorted()
        let modulePath = scratch.appending(path: "\(module).swiftmodule").path
        let options = ["-Onone", "-enable-batch-mode", "-j2", "-parse-as-library", "-swift-version", "6"]
        let outputs = ["-module-name", module, "-emit-module-path", modulePath, "-emit-object"]
        let inputs = sources.map { folder.appending(path: "\(module)/\($0)").path }
        // Each run in a folder of its own: where an object lies already, the compiler doesn't make it again.
        let costs = try (0..<3).map { run in
            let objects = scratch.appending(path: "\(module)-\(run)")
            try FileManager.default.createDirectory(at: objects, withIntermediateDirectories: true)
            let places = ["-I", scratch.path, "-working-directory", objects.path]
            return try MeasuredProcess.run(["swiftc"] + options + places + outputs + inputs)
        }
        return costs.min { $0.seconds < $1.seconds } ?? costs[0]
    }
}
