import ArgumentParser
import GenerateCommand
import Platform
import SDKGeneration
import SDKSpec

/// The files of a spec that a command writes anew.
struct SpecificationRewriting {
    /// Those that change.
    private let files: [(path: String, bytes: [UInt8])]

    /// Rewrites every file in memory.
    ///
    /// - Parameter rewrite: Gives a file's new content, or says in the diagnostics what is wrong with it.
    /// - Throws: `ExitCode.failure` when something is wrong with a file; the findings are printed.
    init(
        _ options: SpecificationOptions,
        _ rewrite: (SpecificationFile, inout Diagnostics) -> [UInt8]?
    ) throws {
        var diagnostics = Diagnostics()
        var changed: [(path: String, bytes: [UInt8])] = []
        for file in SpecificationLoader.files(in: options.spec, diagnostics: &diagnostics) {
            guard let bytes = rewrite(file, &diagnostics), bytes != file.bytes else { continue }
            changed.append((file.path, bytes))
        }
        try options.print(diagnostics)
        guard !diagnostics.hasErrors else { throw ExitCode.failure }
        files = changed
    }

    /// The paths of the files that change.
    var paths: [String] { files.map(\.path) }

    /// Writes the files, each as a whole or not at all. Links and permissions stay as they are.
    func write() throws {
        for file in files {
            do {
                try FileReplacement.write(file.bytes, to: file.path)
            } catch {
                throw GenerationError.file(path: file.path, action: "write", reason: FileProblem.reason(of: error))
            }
        }
    }

    /// Says what was done, to a person.
    func report(_ what: String) throws {
        guard Console.isTerminal(.error) else { return }
        for path in paths { try Console.write("\(what) \(path)", to: .error) }
        if paths.isEmpty { try Console.write("nothing to do", to: .error) }
    }
}
