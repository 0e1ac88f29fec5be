import SDKSpec

/// Makes the client module: the protocol, the client over a transport, and the types that they speak in.
///
/// The names of the files are fixed, so that a build plugin can tell them before the spec is read.
public struct ClientOutput: Sendable {
    /// The names of the files of a client module, in the order of their alphabet.
    public static let fileNames = [
        "API.swift", "Client.swift", "Contracts.swift", "Enumerations.swift", "Errors.swift", "Events.swift",
        "Identifiers.swift", "Types.swift",
    ]

    /// Makes the output.
    public init() {}

    /// Makes the files.
    public func files(
        for input: GenerationInput,
        templates: TemplateLibrary
    ) throws(GenerationError) -> [GeneratedFile] {
        let methods = try ClientMethods(input)
        let title = input.specification.product.title
        let plans: [(name: String, holds: String, values: [String: Any])] = [
            ("API", "The protocol with every method of \(title).", methods.apiValues),
            ("Client", "The client of \(title) over any transport.", methods.clientValues),
            ("Contracts", "What each method demands of its arguments and its caller.", ContractPlan(input).values),
            ("Enumerations", "Named values. What isn't named stays representable.", EnumerationPlan(input).values),
            ("Errors", "The errors of \(title).", ErrorPlan(input).values),
            ("Events", "What reaches a client unasked.", EventPlan(input).values),
            ("Identifiers", "Texts that identify something, a type each.", IdentifierPlan(input).values),
            ("Types", "Records and unions, in the order of the spec.", try TypePlan(input).values),
        ]
        var files: [GeneratedFile] = []
        for plan in plans {
            var values = plan.values
            values["header"] = GeneratedFile.header(plan.holds)
            values["access"] = input.options.access.modifier
            let text = try templates.render("Client/\(plan.name)", values)
            files.append(GeneratedFile(path: "\(input.options.module)/\(plan.name).swift", contents: text))
        }
        return files
    }
}
