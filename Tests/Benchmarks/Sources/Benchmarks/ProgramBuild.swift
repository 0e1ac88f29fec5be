import Foundation

/// The ways in which a released program is compiled and linked.
enum ProgramBuild {
    /// As the toolchain does it unasked: the compiler marks all that is public as used, and so the linker keeps it.
    case plain
    /// For size, and as a whole: the linker is told that nobody else links with the modules, so that what is public
    /// may go as well. The README says which options of `swift build` come to this.
    case sealed

    /// Compiles a module as a whole, optimised.
    ///
    /// - Returns: What the linker takes.
    func module(_ name: String, from folder: URL, in scratch: URL) throws -> URL {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try compile(name, files.sorted().map { folder.appending(path: $0) }, in: scratch)
    }

    /// The bytes of a program without symbols, and without what the linker finds nobody to need.
    func size(of text: String, _ name: String, with modules: [URL], in scratch: URL) throws -> Int {
        let source = scratch.appending(path: "\(name).swift")
        try Data(text.utf8).write(to: source)
        let main = try compile(name, [source], in: scratch)
        let program = scratch.appending(path: name)
        let command = ["swiftc"] + linking + (modules + [main]).map(\.path) + ["-o", program.path]
        _ = try MeasuredProcess.run(command + Self.stripping.flatMap { ["-Xlinker", $0] })
        return try FileManager.default.attributesOfItem(atPath: program.path)[.size] as? Int ?? 0
    }

    private func compile(_ module: String, _ sources: [URL], in scratch: URL) throws -> URL {
        let made = scratch.appending(path: "\(module).o")
        let options = ["-wmo", "-parse-as-library", "-swift-version", "6", "-package-name", "sdkgen"]
        let interface = ["-emit-module", "-emit-module-path", scratch.appending(path: "\(module).swiftmodule").path]
        let outputs = ["-module-name", module] + interface + ["-o", made.path]
        let command = ["swiftc"] + compiling + options + ["-I", scratch.path] + outputs
        _ = try MeasuredProcess.run(command + sources.map(\.path))
        return made
    }

    private var compiling: [String] {
        switch self {
        case .plain: ["-O", "-emit-object"]
        case .sealed: ["-Osize", "-emit-bc"] + Self.linkTimeOptimization + Self.sealing.flatMap { ["-Xfrontend", $0] }
        }
    }

    private var linking: [String] {
        switch self {
        case .plain: []
        case .sealed: Self.linkTimeOptimization + Self.packing
        }
    }

    private static let linkTimeOptimization = ["-lto=llvm-full"]

    /// Half of `-experimental-hermetic-seal-at-link`: its other half drops witnesses that a mock still asks for.
    private static let sealing = ["-internalize-at-link", "-conditional-runtime-records"]

    /// What lets relocations take a tenth of their room, where the linker has a choice.
    private static var packing: [String] {
        #if canImport(Darwin)
            []
        #else
            ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
        #endif
    }

    private static var stripping: [String] {
        #if canImport(Darwin)
            ["-dead_strip", "-x"]
        #else
            ["--gc-sections", "-s"]
        #endif
    }
}
