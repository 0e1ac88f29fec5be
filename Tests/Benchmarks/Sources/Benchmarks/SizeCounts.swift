import Foundation

/// How large a released program becomes by a call of one method of the generated client.
struct SizeCounts {
    let root: URL

    /// A program of one call, over one that does nothing, spread over the methods: nearly all of them stay in the
    /// program, since the conformance of the client to its protocol holds them.
    func counts() throws -> [Count] {
        try Repository.withScratch { scratch in
            let folder = { (path: String) in try Self.sources(in: root.appending(path: path)) }
            let runtime = try compile("SDKRuntime", try folder("Sources/SDKRuntime"), in: scratch)
            let client = try compile("TencentCloudChat", try folder("Generated/TencentCloudChat"), in: scratch)
            let methods = try Compiler.methodCount(root: root)
            let caller = try size(of: Self.caller, "Caller", with: [runtime, client], in: scratch)
            let idler = try size(of: Self.idler, "Idler", with: [], in: scratch)
            return [Count("client.size", Double(caller - idler) / methods)]
        }
    }

    private static let idler = "@main struct Idler { static func main() { print(0) } }\n"

    private static let caller = """
        import SDKRuntime
        import TencentCloudChat

        struct Nowhere: Transport {
            func call(_ request: WireRequest) async throws(SDKError) -> WireValue { .null }
            func events() -> EventStream<WireEvent> { .finished }
        }

        @main struct Caller {
            static func main() async throws { try await ChatClient(transport: Nowhere()).logout() }
        }

        """

    private static func sources(in folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
            .map { folder.appending(path: $0) }
    }

    /// Compiles a module as a whole, optimised.
    private func compile(_ module: String, _ sources: [URL], in scratch: URL) throws -> URL {
        let object = scratch.appending(path: "\(module).o")
        let options = ["-O", "-wmo", "-parse-as-library", "-swift-version", "6", "-package-name", "sdkgen"]
        let interface = ["-emit-module", "-emit-module-path", scratch.appending(path: "\(module).swiftmodule").path]
        let outputs = ["-module-name", module] + interface + ["-emit-object", "-o", object.path]
        _ = try MeasuredProcess.run(["swiftc"] + options + ["-I", scratch.path] + outputs + sources.map(\.path))
        return object
    }

    /// The bytes of a program without symbols, and without what the linker finds nobody to need.
    private func size(of text: String, _ name: String, with objects: [URL], in scratch: URL) throws -> Int {
        let source = scratch.appending(path: "\(name).swift")
        try Data(text.utf8).write(to: source)
        let object = try compile(name, [source], in: scratch)
        let program = scratch.appending(path: name)
        let command = ["swiftc"] + (objects + [object]).map(\.path) + ["-o", program.path]
        _ = try MeasuredProcess.run(command + Self.stripping.flatMap { ["-Xlinker", $0] })
        return try FileManager.default.attributesOfItem(atPath: program.path)[.size] as? Int ?? 0
    }

    private static var stripping: [String] {
        #if canImport(Darwin)
            ["-dead_strip", "-x"]
        #else
            ["--gc-sections", "-s"]
        #endif
    }
}
