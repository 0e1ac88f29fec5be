import ArgumentParser
import Platform
import SDKGeneration
import SDKSpec

/// What a call of `sdkgen generate` comes to, told by options or by a configuration file.
struct GenerationJob {
    let specification: SpecificationOptions
    private let templates: String?
    private let output: String
    private let outputs: Set<GenerationOptions.Output>
    private let configuration: TargetConfiguration?

    init(_ command: Generate) throws {
        output = command.output
        guard let path = command.config else {
            specification = command.specification
            templates = command.templates
            outputs = Set(command.only.isEmpty ? GenerationOptions.Output.allCases : command.only)
            configuration = nil
            return
        }
        let configuration = try Self.configuration(path, command.specification)
        let folder = URL(filePath: path).deletingLastPathComponent()
        var specification = command.specification
        specification.spec = Self.path(configuration.spec, in: folder)
        self.specification = specification
        templates = command.templates ?? configuration.templates.map { Self.path($0, in: folder) }
        outputs = [GenerationOptions.Output(configuration.output)]
        self.configuration = configuration
    }

    /// What makes the files; those of a single target stand in the output folder itself.
    func making(of checked: CheckedSpecification) throws -> OutputWriter.Making {
        let options = options(for: checked)
        let recordings =
            outputs.contains(.reference) ? try Recordings.load(output: output, module: options.module) : Recordings()
        let input = GenerationInput(checked, options: options, recordings: recordings)
        let library = try templates.map { try TemplateLibrary(directory: $0) } ?? TemplateLibrary.builtIn()
        let pipeline = GenerationPipeline(templates: library)
        let hasFolders = configuration == nil
        return { take throws(GenerationError) in
            try pipeline.makeFiles(for: input) { file throws(GenerationError) in
                try take(hasFolders ? file : file.withoutFolder)
            }
        }
    }

    private func options(for checked: CheckedSpecification) -> GenerationOptions {
        GenerationOptions(
            module: configuration?.module ?? checked.specification.product.name.value,
            access: configuration?.access ?? .public,
            limitPolicy: configuration?.limits ?? .reject,
            outputs: outputs
        )
    }

    private static func configuration(
        _ path: String,
        _ options: SpecificationOptions
    ) throws -> TargetConfiguration {
        var diagnostics = Diagnostics()
        let configuration = TargetConfiguration.read(path, diagnostics: &diagnostics)
        try options.print(diagnostics)
        guard let configuration, !diagnostics.hasErrors else { throw ExitCode.failure }
        return configuration
    }

    private static func path(_ path: String, in folder: URL) -> String {
        URL(filePath: path, relativeTo: folder).standardizedFileURL.path(percentEncoded: false)
    }
}

extension GeneratedFile {
    /// The file without the folder of its module.
    fileprivate var withoutFolder: GeneratedFile {
        moved(to: path.split(separator: "/").last.map(String.init) ?? path)
    }
}
