import SDKSpec

/// Makes the client module: the protocol, the client over a transport, and the types that they speak in.
///
/// The names of the files are fixed, so that a build plugin can tell them before the spec is read.
public struct ClientOutput: GenerationOutput {
    /// Makes the output.
    public init() {}

    /// Plans the files.
    public func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile] {
        let methods = try ClientMethods(input)
        let title = input.specification.product.title
        return [
            file("API", "The protocol with every method of \(title).", input) { methods.apiValues },
            file("Client", "The client of \(title) over any transport.", input) { methods.clientValues },
            file("Contracts", "What each method demands of its arguments and its caller.", input) {
                ContractPlan(input).values
            },
            file(
                "Enumerations",
                "Named values. What isn't named stays representable, even where it is refused in arguments.",
                input
            ) {
                EnumerationPlan(input).values
            },
            file("Errors", "The errors of \(title).", input) { ErrorPlan(input).values },
            file("Events", "What reaches a client unasked.", input) { EventPlan(input).values },
            file("Identifiers", "Texts that identify something, a type each.", input) { IdentifierPlan(input).values },
            file("Types", "Records and unions, in the order of the spec.", input) { () throws(GenerationError) in
                try TypePlan(input).values
            },
        ]
    }

    private func file(
        _ name: String,
        _ holds: String,
        _ input: GenerationInput,
        _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        .swift(name, of: input.options.module, template: "Client/\(name)", holds: holds, input.options) {
            () throws(GenerationError) in try values()
        }
    }
}
