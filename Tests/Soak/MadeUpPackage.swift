import Foundation
import MadeUpSpecs
import SDKGeneration
import SDKSpec

/// A package with the SDKs of several made-up specs, and a program that puts each suite to its own mock.
struct MadeUpPackage {
    /// A spec that the checker refuses.
    struct Refusal: CustomStringConvertible {
        let spec: MadeUpSpec
        let finding: String

        /// Whether nothing in the spec gives a reason to refuse it.
        var isUnfounded: Bool { spec.hasPlainNames }
        var description: String { "refused seed \(spec.seed)\(isUnfounded ? " WITHOUT A REASON" : ""): \(finding)" }
    }

    private let folder: URL
    private(set) var accepted: [MadeUpSpec] = []
    private(set) var refusals: [Refusal] = []
    private var files: [GeneratedFile] = []

    /// Makes an empty package.
    init(folder: URL) {
        self.folder = folder
    }

    /// Generates the SDK of a spec, unless the checker refuses the spec.
    mutating func add(_ spec: MadeUpSpec) throws {
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "seed-\(spec.seed).yaml", bytes: Array(spec.yaml.utf8))
        let read = SpecificationReader.read([file], diagnostics: &diagnostics)
        let checked = read.map { Checker.check($0, diagnostics: &diagnostics) }
        guard let checked, !diagnostics.hasErrors else {
            let finding = diagnostics.found.first { $0.severity == .error }?.message ?? "the spec can't be read"
            refusals.append(Refusal(spec: spec, finding: finding))
            return
        }
        let options = GenerationOptions(module: spec.module, outputs: [.client, .mock, .conformance, .reference])
        let input = GenerationInput(checked, options: options)
        let generated = try GenerationPipeline(templates: .builtIn()).files(for: input)
        // Of the reference, the examples in Swift.
        files += generated.filter { !$0.path.hasPrefix("Reference/") }.map {
            GeneratedFile(path: "Sources/\($0.path)", contents: $0.contents)
        }
        files.append(GeneratedFile(path: "Specs/\(spec.seed)/spec.yaml", contents: spec.yaml))
        accepted.append(spec)
    }

    /// Writes the package; generated files that stay the same aren't touched.
    func write() throws {
        // The program's files for the seeds of an earlier run would be compiled along.
        let program = folder.appending(path: "Sources/made-up")
        if FileManager.default.fileExists(atPath: program.path(percentEncoded: false)) {
            try FileManager.default.removeItem(at: program)
        }
        let text = PackageText(specs: accepted)
        var all = files
        all.append(GeneratedFile(path: "Package.swift", contents: text.manifest))
        all.append(GeneratedFile(path: "Sources/made-up/Program.swift", contents: text.program))
        all += accepted.map {
            GeneratedFile(path: "Sources/made-up/\($0.module).swift", contents: text.subject(of: $0))
        }
        _ = try OutputWriter(directory: folder.path(percentEncoded: false)).write(all)
    }

    /// Whether what is generated is laid out as `.swift-format` says.
    func isFormatted() throws -> Bool {
        let modules = accepted.flatMap { spec in
            ["", "Mock", "Conformance", "Examples"].map { "Sources/\(spec.module)\($0)" }
        }
        let paths = modules.map { folder.appending(path: $0).path(percentEncoded: false) }
        let output = try Command.swift(["format", "lint", "--strict", "--parallel", "--recursive"] + paths)
        for line in output.lines { print(line) }
        return output.status == 0
    }

    /// Builds the package; whether that went without errors and warnings.
    func build() throws -> Bool {
        let output = try Command.swift(["build", "--package-path", folder.path(percentEncoded: false)])
        // The compiler says most things several times, and once more in a drawing.
        let complaints = Set(output.lines.filter { $0.contains("error: ") || $0.contains("warning: ") })
            .filter { !$0.hasPrefix(" ") }
            .sorted()
        for complaint in complaints { print(complaint) }
        return output.status == 0 && complaints.isEmpty
    }

    /// Runs every suite; whether each passed.
    func run() throws -> Bool {
        let output = try Command.swift(["run", "--skip-build", "--package-path", folder.path(percentEncoded: false)])
        for line in output.lines { print(line) }
        return output.status == 0
    }
}
