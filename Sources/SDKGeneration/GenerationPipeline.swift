import SDKSpec

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
        let made = outputs.mapSideBySide { output in
            Result { () throws(GenerationError) in try self.files(of: output, for: input) }
        }
        var files: [GeneratedFile] = []
        for result in made { files += try result.get() }
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
