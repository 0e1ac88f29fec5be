import Foundation

/// Compiles modules of the repository as a debug build does.
struct Compiler {
    private let root: URL
    private let scratch: URL

    /// Makes a compiler, and compiles what generated modules stand on.
    init(root: URL, scratch: URL) throws {
        self.root = root
        self.scratch = scratch
        for runtime in ["SDKRuntime", "SDKMockRuntime", "SDKConformance"] {
            _ = try compile(runtime, in: root.appending(path: "Sources"))
        }
    }

    /// Compiles a generated module.
    ///
    /// - Parameter statistics: The folder in which the compiler leaves what it has counted.
    func compile(_ module: String, statistics: URL? = nil) throws -> ProcessCost {
        try compile(module, in: root.appending(path: "Generated"), statistics: statistics)
    }

    /// The methods of the protocol, each overload by itself, its stream of events not among them.
    static func methodCount(root: URL) throws -> Double {
        let contracts = root.appending(path: "Generated/TencentCloudChat/Contracts.swift")
        let text = try String(contentsOf: contracts, encoding: .utf8)
        return Double(text.components(separatedBy: "= MethodContract(").count - 1)
    }

    private func compile(_ module: String, in folder: URL, statistics: URL? = nil) throws -> ProcessCost {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: module).path)
        let sources = files.filter { $0.hasSuffix(".swift") }.sorted()
        let modulePath = scratch.appending(path: "\(module).swiftmodule").path
        let options =
            ["-Onone", "-enable-batch-mode", "-j2", "-parse-as-library", "-swift-version", "6"]
            + ["-package-name", "sdkgen"]
        let outputs = ["-module-name", module, "-emit-module-path", modulePath, "-emit-object"]
        let inputs = sources.map { folder.appending(path: "\(module)/\($0)").path }
        // A folder of its own for each run: where an object lies already, the compiler doesn't make it again.
        let objects = scratch.appending(path: "\(module)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: objects, withIntermediateDirectories: true)
        let places = ["-I", scratch.path, "-working-directory", objects.path]
        let counting = statistics.map { ["-stats-output-dir", $0.path] } ?? []
        return try MeasuredProcess.run(["swiftc"] + options + counting + places + outputs + inputs)
    }
}
