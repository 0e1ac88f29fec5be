import SDKSpec

/// The identifiers and enumerations that only the state needs: of the same shape as the client's, seen by the mock alone.
struct InternalTypes {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
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
            SpecificationIndex(specification),
            behaviour: input.behaviour,
            facts: input.facts,
            options: options
        )
    }

    /// The values of `Client/Identifier` and `Client/Enumeration` for each of them.
    var values: TemplateValues {
        IdentifierPlan(input).values.completed(by: EnumerationPlan(input).values)
    }
}
