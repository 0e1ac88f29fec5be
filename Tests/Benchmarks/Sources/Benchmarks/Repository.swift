import Foundation
import SDKGeneration
import SDKSpec

/// The repository's own spec, generated in full, and the floor that no generation gets below: reading the same YAML
/// through libyaml's events alone, and writing the same bytes.
struct Repository {
    let spec: URL

    /// The repository at a place.
    init(root: URL) {
        spec = root.appending(path: "Spec")
    }

    /// Any spec.
    init(spec: URL) {
        self.spec = spec
    }

    /// What a generation leaves behind.
    struct Generated {
        let summary: OutputWriter.Summary
        /// The tool ends without giving it back, so that nobody is to be held up by that.
        fileprivate let input: GenerationInput
    }

    /// The spec, read and checked.
    func checked() throws -> CheckedSpecification {
        var diagnostics = Diagnostics()
        let folder = spec.path(percentEncoded: false)
        guard let read = SpecificationLoader.load(folder: folder, diagnostics: &diagnostics) else {
            throw BenchmarkFailure(reason: "the spec can't be read")
        }
        return Checker.check(read, diagnostics: &diagnostics)
    }

    /// Generates everything, or some outputs, into a folder, as `sdkgen generate` does.
    @discardableResult
    func generate(
        _ outputs: Set<GenerationOptions.Output> = Set(GenerationOptions.Output.allCases),
        to output: URL
    ) throws -> Generated {
        let input = try input(outputs)
        let pipeline = GenerationPipeline(templates: try .builtIn())
        let summary = try OutputWriter(directory: output.path(percentEncoded: false))
            .write { take throws(GenerationError) in try pipeline.makeFiles(for: input, take) }
        return Generated(summary: summary, input: input)
    }

    /// Everything that is generated.
    func files() throws -> [GeneratedFile] {
        try GenerationPipeline(templates: .builtIn()).files(for: input())
    }

    private func input(
        _ outputs: Set<GenerationOptions.Output> = Set(GenerationOptions.Output.allCases)
    ) throws -> GenerationInput {
        let checked = try checked()
        let module = checked.specification.product.name.value
        return GenerationInput(checked, options: GenerationOptions(module: module, outputs: outputs))
    }

    /// Lets libyaml run over the spec, its folders included.
    func passOverSpec() throws {
        for file in try FileManager.default.subpathsOfDirectory(atPath: spec.path) where file.hasSuffix(".yaml") {
            YAMLEvents.pass(over: try Data(contentsOf: spec.appending(path: file)))
        }
    }

    /// Writes files into a folder.
    func write(_ files: [GeneratedFile], to output: URL) throws {
        for file in files {
            let target = output.appending(path: file.path)
            let folder = target.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try write(file.contents, to: target.path(percentEncoded: false))
        }
    }

    /// Foundation would wait for the disk after each file, which is no part of a floor.
    private func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "wb") else { throw BenchmarkFailure(reason: "\(path) can't be written") }
        var text = text
        _ = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
    }

    /// Gives a folder of its own to some work, and removes it afterwards.
    static func withScratch<Result>(_ work: (URL) throws -> Result) throws -> Result {
        let scratch = URL.temporaryDirectory.appending(path: "sdkgen-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        return try work(scratch)
    }
}
