import Foundation

/// What the generated modules cost whoever builds them: processor time and memory of the compiler, in debug.
struct CompilationBenchmark {
    let root: URL

    private struct Cost {
        var seconds: Double
        var peakMegabytes: Double
    }

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
        let methods = try methodCount(in: generated)
        let perMethod = client.seconds * 1000 / methods
        let all = client.seconds + mock.seconds + suite.seconds
        return [
            Row(name: "client, processor time a method", value: perMethod, unit: "ms", budget: 60),
            Row(name: "client, peak memory of the compiler", value: client.peakMegabytes, unit: "MB", budget: 400),
            Row(name: "mock, processor time", value: mock.seconds, unit: "s"),
            Row(name: "conformance, processor time", value: suite.seconds, unit: "s"),
            Row(name: "all three, processor time", value: all, unit: "s", budget: 90),
        ]
    }

    /// The methods of the protocol, its stream of events not among them.
    private func methodCount(in generated: URL) throws -> Double {
        let contracts = generated.appending(path: "TencentCloudChat/Contracts.swift")
        let text = try String(contentsOf: contracts, encoding: .utf8)
        return Double(text.components(separatedBy: "= MethodContract(").count - 1)
    }

    /// Compiles a module as a debug build does, and measures the compiler's processes.
    private func compile(_ module: String, in folder: URL, to scratch: URL) throws -> Cost {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: module).path)
        let sources = files.filter { $0.hasSuffix(".swift") }.sorted()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = scratch
        let options = ["-Onone", "-enable-batch-mode", "-j2", "-parse-as-library", "-swift-version", "6", "-I", "."]
        process.arguments =
            ["swiftc"] + options + ["-module-name", module, "-emit-module", "-emit-object"]
            + sources.map { folder.appending(path: "\(module)/\($0)").path }
        let before = Self.children()
        try process.run()
        process.waitUntilExit()
        let after = Self.children()
        guard process.terminationStatus == 0 else { throw CompilationFailure(module: module) }
        return Cost(seconds: after.seconds - before.seconds, peakMegabytes: after.peakMegabytes)
    }

    /// What the processes that this one has waited for have used up so far.
    private static func children() -> Cost {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_CHILDREN, &usage)
        #else
            getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        #endif
        let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1_000_000 }
        #if canImport(Darwin)
            let megabytes = Double(usage.ru_maxrss) / 1_048_576
        #else
            let megabytes = Double(usage.ru_maxrss) / 1024
        #endif
        return Cost(seconds: seconds.reduce(0, +), peakMegabytes: megabytes)
    }
}

/// A module that doesn't compile.
struct CompilationFailure: Error {
    let module: String
}
