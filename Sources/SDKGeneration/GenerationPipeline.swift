import Dispatch
import Synchronization

/// The way from a checked spec to files: plan and render each output that is asked for.
///
/// Reading, checking and resolving come before (`SDKSpec`), writing after (`OutputWriter`).
public struct GenerationPipeline: Sendable {
    /// The shapes of the files.
    public var templates: TemplateLibrary

    /// Makes a pipeline.
    public init(templates: TemplateLibrary) {
        self.templates = templates
    }

    /// Makes the files of every output that is asked for, in the order of their paths.
    public func files(for input: GenerationInput) throws(GenerationError) -> [GeneratedFile] {
        let outputs = GenerationOptions.Output.allCases.filter(input.options.outputs.contains)
        // No output looks at another one, so they are made side by side.
        let made = Mutex<[Int: Result<[GeneratedFile], GenerationError>]>([:])
        DispatchQueue.concurrentPerform(iterations: outputs.count) { index in
            let result = Result { () throws(GenerationError) in try self.files(of: outputs[index], for: input) }
            made.withLock { $0[index] = result }
        }
        let results = made.withLock { $0 }
        var files: [GeneratedFile] = []
        for index in outputs.indices { files += try results[index]?.get() ?? [] }
        files.sort { $0.path < $1.path }
        for (one, other) in zip(files, files.dropFirst()) where one.path == other.path {
            throw .pathTwice(one.path)
        }
        return files
    }

    /// Makes the files of one output.
    public func files(
        of output: GenerationOptions.Output,
        for input: GenerationInput
    ) throws(GenerationError) -> [GeneratedFile] {
        switch output {
        case .client: try ClientOutput().files(for: input, templates: templates)
        case .mock: try MockOutput().files(for: input, templates: templates)
        case .conformance: try ConformanceOutput().files(for: input, templates: templates)
        case .reference: try ReferenceOutput().files(for: input, templates: templates)
        }
    }
}
