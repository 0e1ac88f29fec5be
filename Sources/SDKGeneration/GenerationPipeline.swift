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

    /// Makes the files of every output that is asked for, and holds none of them: those of a large spec come to more than
    /// all that they are made from.
    ///
    /// - Parameters:
    ///   - input: What the files are made from.
    ///   - take: Takes each file as soon as it is made, on any thread.
    public func makeFiles(
        for input: GenerationInput,
        _ take: @Sendable (GeneratedFile) throws(GenerationError) -> Void
    ) throws(GenerationError) {
        for phase in GenerationPhase.allCases {
            let outputs = GenerationOptions.Output.allCases.filter { $0.phase == phase }
            _ = try plans(of: outputs, for: input).made(with: templates, take)
        }
    }

    /// Makes the files of every output that is asked for, in the order of their paths.
    public func files(for input: GenerationInput) throws(GenerationError) -> [GeneratedFile] {
        let files = try plans(for: input).made(with: templates) { $0 }.sorted { $0.path < $1.path }
        for (one, other) in zip(files, files.dropFirst()) where one.path == other.path {
            throw .pathTwice(one.path)
        }
        return files
    }

    /// Tells which names each template can use when the files are made.
    ///
    /// - Parameters:
    ///   - inputs: What files are made from: what is in a list is known of one that has something in it.
    ///   - changes: A page of what changed between two specs.
    public func catalogue(
        for inputs: [GenerationInput],
        _ changes: ChangesPage
    ) throws(GenerationError) -> TemplateCatalogue {
        var plans: [PlannedFile] = []
        for input in inputs { plans += try self.plans(for: input) }
        return try TemplateCatalogue(plans, changes: changes, templates)
    }

    /// The files in the making.
    private func plans(
        of outputs: [GenerationOptions.Output] = GenerationOptions.Output.allCases,
        for input: GenerationInput
    ) throws(GenerationError) -> [PlannedFile] {
        var plans: [PlannedFile] = []
        for output in outputs where input.options.outputs.contains(output) {
            plans += try output.maker.plans(for: input)
        }
        return plans
    }
}

/// When an output is planned and made. Cases take memory, and pages need much that no Swift file does: they are planned
/// when what stands before them is done, so that what each needs isn't held at one time.
private enum GenerationPhase: CaseIterable {
    case code, cases, pages
}

extension GenerationOptions.Output {
    fileprivate var phase: GenerationPhase {
        switch self {
        case .client, .mock: .code
        case .conformance: .cases
        case .reference: .pages
        }
    }

    /// What makes the files of the output.
    fileprivate var maker: any GenerationOutput {
        switch self {
        case .client: ClientOutput()
        case .mock: MockOutput()
        case .conformance: ConformanceOutput()
        case .reference: ReferenceOutput()
        }
    }
}
