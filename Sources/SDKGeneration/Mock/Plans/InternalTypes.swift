import SDKSpec

/// The identifiers and enumerations that only the state needs: of the same shape as the client's, seen by the mock alone.
struct InternalTypes {
    private let input: GenerationInput
    private let templates: TemplateLibrary

    init(_ input: GenerationInput, _ templates: TemplateLibrary) {
        var specification = input.specification
        specification.types = specification.types.filter { !$0.isPublic }.map { type in
            TypeDeclaration(
                name: type.name,
                summary: type.summary,
                shape: type.shape,
                isPublic: true,
                provenance: type.provenance
            )
        }
        var options = input.options
        options.access = .internal
        self.input = GenerationInput(
            specification: specification,
            behaviour: input.behaviour,
            facts: input.facts,
            options: options
        )
        self.templates = templates
    }

    /// The declarations, each after an empty line; empty when there are none.
    var text: String {
        get throws(GenerationError) {
            var text = ""
            for (name, values) in [
                ("Identifiers", IdentifierPlan(input).values), ("Enumerations", EnumerationPlan(input).values),
            ] {
                let rendered = try templates.render(
                    "Client/\(name)",
                    values.merging(["header": "", "access": ""]) { own, _ in own }
                )
                // What comes before the first declaration is the head of a file.
                guard let head = rendered.firstRange(of: "import SDKRuntime\n") else { continue }
                text += rendered[head.upperBound...]
            }
            return text
        }
    }
}
