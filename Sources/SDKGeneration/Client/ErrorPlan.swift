import SDKSpec

/// What the template of errors says.
struct ErrorPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
    }

    /// The values of `Client/Errors`.
    var values: TemplateValues {
        let errors = input.specification.errors.map { error -> TemplateValues in
            let name = error.name.value
            let arguments = [SwiftText.literal(name)] + (error.code.map { [String($0)] } ?? [])
            let value = SwiftLayout.call("Self", arguments.map { .text($0) })
            let declaration = "\(input.options.access.modifier)static var \(SwiftNames.identifier(name)): Self "
            return [
                "doc": .text(doc(error).text(indent: 4)),
                "name": .text(SwiftNames.identifier(name)),
                "value": .text(value.getter(indent: 4, before: declaration.count)),
            ]
        }
        return [
            "error": .text(input.names.error), "errorCode": .text(input.names.errorCode),
            "errors": .records(errors), "hasErrors": .flag(!errors.isEmpty),
        ]
    }

    private func doc(_ error: ErrorDeclaration) -> DocComment {
        var doc = DocComment(prose.sentence(error.summary))
        if error.isRetryable { doc.paragraphs.append("The same call may succeed later.") }
        if let remedy = error.remedy { doc.paragraphs.append(prose.sentence(remedy)) }
        return doc
    }
}
