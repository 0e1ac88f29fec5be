import SDKSpec

/// One of the things that a spec is turned into: a module, or the reference.
public protocol GenerationOutput: Sendable {
    /// Plans the files.
    ///
    /// - Throws: When something can't be said in a file of this kind.
    func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile]
}

extension GenerationOutput {
    /// Makes the files.
    public func files(
        for input: GenerationInput,
        templates: TemplateLibrary
    ) throws(GenerationError) -> [GeneratedFile] {
        try plans(for: input).made(with: templates) { $0 }
    }
}
